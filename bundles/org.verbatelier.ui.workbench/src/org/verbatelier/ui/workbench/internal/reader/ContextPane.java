package org.verbatelier.ui.workbench.internal.reader;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.presentation.reader.AnswerContext;
import org.verbatelier.ui.Fonts;
import org.verbatelier.ui.Labels;
import org.verbatelier.ui.Palette;
import org.verbatelier.ui.workbench.WorkbenchSettings;
import org.verbatelier.ui.workbench.internal.Messages;

/**
 * What lies around a short answer, folded away until somebody wants it: the person's other answers and values, the answers
 * before and after to the same question.
 */
public final class ContextPane extends Composite {

    private static final String OPEN = "reader.context";
    private static final int LINES = 9;

    private final Link fold;
    private final StyledText text;
    private final Palette palette;
    private final Fonts fonts;
    private AnswerContext context;
    private boolean open;

    /** A folded pane, or an open one when it was left open. */
    public ContextPane(Composite parent) {
        super(parent, SWT.NONE);
        palette = new Palette(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(this);
        open = Boolean.parseBoolean(WorkbenchSettings.get(OPEN, "false"));
        fold = new Link(this, SWT.NONE);
        fold.setToolTipText(Messages.get("context.tip"));
        fold.addListener(SWT.Selection, e -> {
            open = !open;
            WorkbenchSettings.put(OPEN, String.valueOf(open));
            arrange();
        });
        GridDataFactory.fillDefaults().grab(true, false).indent(12, 4).applyTo(fold);
        text = new StyledText(this, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        text.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        text.setAlwaysShowScrollBars(false);
        text.setMargins(12, 8, 12, 8);
        fonts = Fonts.of(text);
        text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.get("context.title");
            }
        });
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, LINES * text.getLineHeight()).applyTo(text);
    }

    /** Shows what lies around an answer; goes away when that is nothing. */
    public void show(AnswerContext newContext) {
        if (!newContext.equals(context)) {
            context = newContext;
            arrange();
        }
    }

    private void arrange() {
        boolean shown = !context.isEmpty();
        fold.setText("<a>" + (open ? "\u25be " : "\u25b8 ") + Messages.get("context.title") + "</a>");
        if (shown && open) {
            write();
        }
        text.setVisible(open);
        ((GridData) text.getLayoutData()).exclude = !open;
        setVisible(shown);
        ((GridData) getLayoutData()).exclude = !shown;
        getParent().layout(true, true);
    }

    private void write() {
        palette.renew();
        text.setBackground(palette.background());
        text.setForeground(palette.text());
        StringBuilder words = new StringBuilder();
        List<StyleRange> styles = new ArrayList<>();
        for (VerbatimEntry other : context.others()) {
            add(words, styles, Labels.ofVariable(other.questionOrSpeaker()), other.text());
        }
        neighbour(words, styles, "context.previous", context.previous());
        neighbour(words, styles, "context.next", context.next());
        for (AnswerContext.Value value : context.values()) {
            add(words, styles, Labels.ofVariable(value.variable()), value.value());
        }
        text.setText(words.toString());
        text.setStyleRanges(styles.toArray(StyleRange[]::new));
    }

    private void neighbour(StringBuilder words, List<StyleRange> styles, String key, VerbatimEntry entry) {
        if (entry != null) {
            add(words, styles, Messages.get(key, entry.id()), entry.text());
        }
    }

    private void add(StringBuilder words, List<StyleRange> styles, String heading, String said) {
        StyleRange style = new StyleRange(words.length(), heading.length(), palette.dimmed(), null);
        style.font = fonts.small();
        if (style.length > 0) {
            styles.add(style);
        }
        words.append(heading).append('\n').append(said.replaceAll("\\s+", " ").strip()).append('\n');
    }
}
