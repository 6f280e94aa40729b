package org.verbatelier.ui.workbench.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.verbatelier.core.Study;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.Theme;
import org.verbatelier.presentation.Affected;
import org.verbatelier.presentation.Mark;
import org.verbatelier.ui.Fonts;
import org.verbatelier.ui.Palette;
import org.verbatelier.ui.workbench.Ids;
import org.verbatelier.ui.workbench.StudySession;

/** What is known of the code chosen in the codebook, or of the chip and verbatim the coder is at. */
public class DetailsView extends SessionView {

    private static final int PAD = 10;

    private StyledText text;
    private Palette palette;
    private Fonts fonts;
    private Object chosen;

    private final ISelectionListener codebookListener = (part, selection) -> {
        chosen = selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
        if (session() != null && chosen != null) {
            showFacts();
        }
    };

    @Override
    protected void createContent(Composite parent) {
        parent.setLayout(new FillLayout());
        palette = new Palette(parent);
        text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        text.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        text.setMargins(PAD, PAD, PAD, PAD);
        text.setAlwaysShowScrollBars(false);
        text.setLineSpacing(2);
        fonts = Fonts.of(text);
        getSite().getPage().addSelectionListener(Ids.CODEBOOK, codebookListener);
    }

    @Override
    protected void show(Optional<StudySession> newSession) {
        chosen = null;
        newSession.ifPresent(s -> showFacts());
    }

    @Override
    protected void deskChanged() {
        chosen = null;
        showFacts();
    }

    @Override
    protected void studyChanged(Affected affected) {
        showFacts();
    }

    private void showFacts() {
        palette.renew();
        text.setBackground(palette.background());
        text.setForeground(palette.text());
        StringBuilder words = new StringBuilder();
        List<StyleRange> styles = new ArrayList<>();
        for (Facts.Fact fact : facts(new Facts(session().study()), session().study()).list()) {
            int start = words.length();
            if (fact.label() == null) {
                words.append(start == 0 ? "" : "\n").append(fact.text()).append('\n');
                styles.add(style(start, words.length() - start, true));
            } else {
                words.append(fact.label()).append('\n');
                styles.add(style(start, words.length() - start, false));
                words.append(fact.text()).append('\n');
            }
        }
        text.setText(words.toString());
        text.setStyleRanges(styles.toArray(StyleRange[]::new));
    }

    private StyleRange style(int start, int length, boolean heading) {
        StyleRange style = new StyleRange(start, length, heading ? palette.accent() : palette.dimmed(), null);
        style.font = heading ? fonts.bold() : fonts.small();
        return style;
    }

    private Facts facts(Facts facts, Study study) {
        if (chosen instanceof Code code) {
            return facts.of(code);
        }
        if (chosen instanceof Theme theme) {
            return facts.of(theme);
        }
        Optional<Mark> focus = session().desk().focus();
        focus.map(Mark::coding).flatMap(study.codings()::find).ifPresent(facts::of);
        focus.map(Mark::code).flatMap(study.codes()::find).ifPresent(facts::of);
        session().desk().current().ifPresent(facts::of);
        return facts;
    }

    @Override
    public void setFocus() {
        text.setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removeSelectionListener(Ids.CODEBOOK, codebookListener);
        super.dispose();
    }
}
