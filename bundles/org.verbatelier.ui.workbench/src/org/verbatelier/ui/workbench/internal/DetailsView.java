package org.verbatelier.ui.workbench.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISelectionListener;
import org.verbatelier.core.Study;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.presentation.Affected;
import org.verbatelier.presentation.Mark;
import org.verbatelier.presentation.codebook.CodeNode;
import org.verbatelier.presentation.codebook.Passages;
import org.verbatelier.presentation.codebook.Passages.Passage;
import org.verbatelier.ui.Fonts;
import org.verbatelier.ui.Palette;
import org.verbatelier.ui.workbench.Ids;
import org.verbatelier.ui.workbench.StudySession;
import org.verbatelier.ui.workbench.internal.codebook.CodeForm;
import org.verbatelier.ui.workbench.internal.codebook.Later;

/** The entry of the code chosen in the codebook, to be written; or what is known of the chip and verbatim the coder is at. */
public class DetailsView extends SessionView {

    private static final int PAD = 10;
    private static final int EXAMPLES = 3;
    private static final int EXAMPLES_DELAY = 150;

    private StyledText text;
    private Palette palette;
    private Fonts fonts;
    private StackLayout stack;
    private Composite area;
    private CodeForm form;
    private Later later;
    private CodeNode chosen;
    private Object place;
    private String exampled = "";
    private List<Passage> examples = List.of();

    private final ISelectionListener codebookListener = (part, selection) -> {
        chosen = selection instanceof IStructuredSelection structured
                && structured.getFirstElement() instanceof CodeNode node && node.kind() != CodeNode.Kind.SCHEME ? node
                        : null;
        if (session() != null && chosen != null) {
            showFacts();
        }
    };

    @Override
    protected void createContent(Composite parent) {
        area = parent;
        stack = new StackLayout();
        parent.setLayout(stack);
        palette = new Palette(parent);
        form = new CodeForm(parent);
        later = new Later(parent, EXAMPLES_DELAY);
        text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        text.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        text.setMargins(PAD, PAD, PAD, PAD);
        text.setAlwaysShowScrollBars(false);
        text.setLineSpacing(2);
        fonts = Fonts.of(text);
        text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = getPartName();
            }
        });
        stack.topControl = text;
        getSite().getPage().addSelectionListener(Ids.CODEBOOK, codebookListener);
    }

    @Override
    protected void show(Optional<StudySession> newSession) {
        chosen = null;
        newSession.ifPresent(s -> {
            place = place();
            showFacts();
        });
    }

    @Override
    protected void deskChanged() {
        Object now = place();
        // the desk also tells of changes; only who goes elsewhere has turned away from the codebook
        if (!now.equals(place)) {
            place = now;
            chosen = null;
        }
        showFacts();
    }

    private Object place() {
        return List.of(session().desk().current().map(VerbatimEntry::id), session().desk().focus());
    }

    @Override
    protected void studyChanged(Affected affected) {
        exampled = "";
        showFacts();
    }

    private void showFacts() {
        Optional<EObject> object = chosen == null ? Optional.empty() : chosen.in(session().study().codes());
        Control top = object.isPresent() ? form.control() : text;
        if (stack.topControl != top) {
            stack.topControl = top;
            area.layout(true);
        }
        code().ifPresent(this::findExamples);
        if (object.isPresent()) {
            showForm(object.get());
        } else {
            showText();
        }
    }

    /** The code that is looked at: chosen in the codebook, or that of the chip. */
    private Optional<String> code() {
        return chosen != null ? Optional.of(chosen).filter(CodeNode::isCode).map(CodeNode::qualified)
                : session().desk().focus().map(Mark::code);
    }

    /** Looking through all codings takes a moment, so examples come a little later than the rest. */
    private void findExamples(String code) {
        if (!code.equals(exampled)) {
            exampled = code;
            examples = List.of();
            Study study = session().study();
            later.compute(() -> Passages.of(study, List.of(code), EXAMPLES), found -> {
                if (session() != null && study == session().study() && code.equals(exampled)) {
                    examples = found;
                    showFacts();
                }
            });
        }
    }

    private void showForm(EObject object) {
        Facts facts = new Facts(session().study());
        if (object instanceof Code code) {
            facts.more(code, examples);
        }
        form.show(session(), chosen, facts.list().stream().map(fact -> fact.label() + "\n" + fact.text())
                .collect(Collectors.joining("\n\n")));
    }

    private void showText() {
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
        Optional<Mark> focus = session().desk().focus();
        focus.map(Mark::coding).flatMap(study.codings()::find).ifPresent(facts::of);
        focus.map(Mark::code).flatMap(study.codes()::find).ifPresent(code -> facts.of(code, examples));
        session().desk().current().ifPresent(facts::of);
        return facts;
    }

    @Override
    public void setFocus() {
        if (stack.topControl == text) {
            text.setFocus();
        } else {
            form.setFocus();
        }
    }

    @Override
    public void dispose() {
        getSite().getPage().removeSelectionListener(Ids.CODEBOOK, codebookListener);
        super.dispose();
    }
}
