package org.verbatelier.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.presentation.CodeColours;
import org.verbatelier.presentation.CodeMatch;
import org.verbatelier.presentation.CodeMatcher;

/**
 * Where a code is typed: a field over its parent, with the codes that match and, of the one chosen, what belongs to it and
 * what does not. Enter applies, or makes a code when none matches; Escape or losing the focus leaves.
 */
public final class CodeEntry extends Composite {

    private static final int LIMIT = 8;
    /** In letters of the font. */
    private static final int WIDTH = 64;
    private static final int LINES = 7;

    private final CodeMatcher matcher;
    private final Consumer<String> chosen;
    private final Runnable closed;
    private final Text field;
    private final MatchList list;
    private final Label definition;
    private final Label keys;
    private final Rectangle near;
    private final int width;
    private Consumer<String> creator;
    private int shown = -1;

    /**
     * Opens over a parent.
     *
     * @param parent what it lies over; must not lay it out
     * @param near the place it explains, in coordinates of the parent
     * @param matcher finds the codes
     * @param colours colours of the codes
     * @param chosen told the qualified code applied
     * @param closed told when it is gone
     */
    public CodeEntry(Composite parent, Rectangle near, CodeMatcher matcher, CodeColours colours,
            Consumer<String> chosen,
            Runnable closed) {
        super(parent, SWT.BORDER);
        this.near = near;
        this.matcher = matcher;
        this.chosen = chosen;
        this.closed = closed;
        GridLayoutFactory.fillDefaults().spacing(0, 0).extendedMargins(0, 0, 0, 6).applyTo(this);
        field = new Text(this, SWT.SINGLE | SWT.BORDER);
        field.setMessage(Messages.get("entry.hint"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        list = new MatchList(this, colours, () -> accept());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(list);
        definition = new Label(this, SWT.WRAP);
        definition.setFont(Fonts.of(definition).small());
        int line = definition.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        width = WIDTH * line / 2;
        GridDataFactory.fillDefaults().indent(8, 4).grab(true, true).hint(width - 20, LINES * line)
                .applyTo(definition);
        keys = new Label(this, SWT.WRAP);
        keys.setText(Messages.get("entry.keys"));
        keys.setFont(Fonts.of(keys).small());
        GridDataFactory.fillDefaults().indent(8, 2).grab(true, false).hint(width - 20, SWT.DEFAULT).applyTo(keys);
        field.addListener(SWT.Modify, e -> find());
        field.addListener(SWT.KeyDown, this::key);
        field.addListener(SWT.Traverse, this::traverse);
        field.addListener(SWT.FocusOut, e -> getDisplay().asyncExec(this::leave));
        field.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.get("entry.name");
            }
        });
        find();
    }

    /** Offers to make a code of what was typed; told what that was. */
    public void onCreate(Consumer<String> listener) {
        creator = listener;
        keys.setText(Messages.get("entry.keys.create"));
        explain();
    }

    private void place() {
        Point size = computeSize(width, SWT.DEFAULT);
        Rectangle room = getParent().getClientArea();
        int x = Math.clamp(near.x, 0, Math.max(0, room.width - size.x - 8));
        int below = near.y + near.height;
        int y = below + size.y <= room.height ? below
                : near.y - size.y >= 0 ? near.y - size.y
                        : Math.max(0, room.height - size.y);
        setBounds(x, y, Math.min(size.x, room.width), size.y);
        moveAbove(null);
        layout(true, true);
    }

    /** Takes the keyboard, with what has been typed already. */
    public void open(String typed) {
        field.setText(typed);
        field.setFocus();
        field.setSelection(typed.length());
    }

    private void find() {
        List<CodeMatch> matches = matcher.find(field.getText(), LIMIT);
        list.show(matches);
        explain();
        if (matches.size() != shown) {
            shown = matches.size();
            place();
        }
    }

    private void explain() {
        String typed = field.getText().strip();
        String none = typed.isEmpty() ? ""
                : Messages.get(creator == null ? "entry.none" : "entry.none.create", typed);
        String text = list.selected().map(match -> explanation(match.code())).orElse(none);
        definition.setText(text.replace("&", "&&"));
        definition.setToolTipText(text);
    }

    /** What helps to decide whether a code is the right one, what is missing left out. */
    private static String explanation(Code code) {
        List<String> lines = new ArrayList<>();
        add(lines, "entry.definition", code.getDefinition());
        add(lines, "entry.include", code.getInclude());
        add(lines, "entry.exclude", code.getExclude());
        add(lines, "entry.example", code.getExample());
        add(lines, "entry.synonyms", code.getSynonyms());
        return String.join("\n", lines);
    }

    private static void add(List<String> lines, String key, String value) {
        if (value != null && !value.isBlank()) {
            lines.add(Messages.get(key, value.strip()));
        }
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> list.move(1);
            case SWT.ARROW_UP -> list.move(-1);
            case SWT.PAGE_DOWN -> list.move(LIMIT);
            case SWT.PAGE_UP -> list.move(-LIMIT);
            default -> {
                return;
            }
        }
        explain();
        event.doit = false;
    }

    private void traverse(Event event) {
        boolean enter = event.detail == SWT.TRAVERSE_RETURN;
        if (enter && ((event.stateMask & SWT.MOD1) != 0 || list.selected().isEmpty())) {
            event.doit = false;
            create();
        } else if (enter || event.detail == SWT.TRAVERSE_TAB_NEXT) {
            event.doit = false;
            accept();
        } else if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            leave();
        }
    }

    private void accept() {
        list.selected().ifPresent(match -> {
            leave();
            chosen.accept(match.qualified());
        });
    }

    private void create() {
        String typed = field.getText().strip();
        if (creator != null && !typed.isEmpty()) {
            leave();
            creator.accept(typed);
        }
    }

    private void leave() {
        if (!isDisposed()) {
            setVisible(false);
            dispose();
            closed.run();
        }
    }
}
