package org.verbatelier.ui.workbench.internal.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.verbatelier.core.Study;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.CodebookPackage.Literals;
import org.verbatelier.model.codebook.Theme;
import org.verbatelier.presentation.codebook.CodeNode;
import org.verbatelier.presentation.codebook.CodebookDesk;
import org.verbatelier.ui.Fonts;
import org.verbatelier.ui.workbench.StudySession;

/**
 * The entry of a code or theme in the codebook, to be written in place: what is typed into a field is kept on leaving it,
 * as one change that can be undone; Escape takes it back.
 */
public final class CodeForm {

    private static final int LINES = 3;

    private final ScrolledComposite scroll;
    private final Composite area;
    private final Label heading;
    private final Label facts;
    private final List<Field> fields = new ArrayList<>();
    private StudySession session;
    private CodeNode node;

    /** An attribute of codes, of themes or of both, with the control that shows it. */
    private final class Field {

        private final String key;
        private final EAttribute ofCode;
        private final EAttribute ofTheme;
        private final Label label;
        private final Control control;
        private String shown = "";

        Field(String key, EAttribute ofCode, EAttribute ofTheme, int style) {
            this.key = key;
            this.ofCode = ofCode;
            this.ofTheme = ofTheme;
            label = new Label(area, SWT.NONE);
            label.setText(Messages.get("form." + key));
            label.setFont(Fonts.of(label).small());
            if (style == SWT.READ_ONLY) {
                Combo combo = new Combo(area, SWT.READ_ONLY);
                combo.setItems(Messages.get("form.severities").split("\\|"));
                combo.addListener(SWT.Selection, e -> keep());
                control = combo;
            } else {
                Text text = new Text(area, SWT.BORDER | style);
                text.addListener(SWT.FocusOut, e -> keep());
                text.addListener(SWT.Traverse, this::traverse);
                control = text;
            }
            control.setToolTipText(Messages.get("form." + key + ".tip"));
            boolean many = (style & SWT.MULTI) != 0;
            GridDataFactory.fillDefaults().grab(true, false)
                    .hint(10, many ? LINES * ((Text) control).getLineHeight() : SWT.DEFAULT).applyTo(control);
        }

        private void traverse(Event event) {
            boolean many = (control.getStyle() & SWT.MULTI) != 0;
            switch (event.detail) {
                case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> event.doit = true;
                case SWT.TRAVERSE_ESCAPE -> {
                    event.doit = false;
                    ((Text) control).setText(shown);
                }
                case SWT.TRAVERSE_RETURN -> {
                    if (!many) {
                        keep();
                    }
                }
                default -> {
                    // the rest means what it always means
                }
            }
        }

        EAttribute attribute() {
            return node != null && node.isCode() ? ofCode : ofTheme;
        }

        void show(EObject object) {
            EAttribute attribute = attribute();
            boolean applies = attribute != null && object != null;
            label.setVisible(applies);
            control.setVisible(applies);
            GridDataFactory.createFrom((GridData) control.getLayoutData()).exclude(!applies)
                    .applyTo(control);
            GridDataFactory.fillDefaults().exclude(!applies).indent(0, 4).applyTo(label);
            if (!applies) {
                return;
            }
            String value = Objects.toString(object.eGet(attribute), "");
            control.setEnabled(!session.study().isReadOnly());
            if (control instanceof Combo combo) {
                combo.select(Integer.parseInt(value));
                shown = value;
            } else if (!value.equals(shown) || !control.isFocusControl()) {
                // what is being typed is not taken away when something else changes
                shown = value;
                ((Text) control).setText(value);
            }
        }

        void keep() {
            if (node == null || session == null || session.study().isReadOnly() || attribute() == null) {
                return;
            }
            String typed = control instanceof Combo combo ? String.valueOf(combo.getSelectionIndex())
                    : ((Text) control).getText();
            if (!typed.equals(shown)) {
                CodeNode changed = node;
                String before = shown;
                shown = typed;
                session.attempt(() -> {
                    if (set(changed, typed)) {
                        session.sayLast();
                    }
                });
                // a refusal leaves what was there
                Object now = changed.in(session.study().codes()).map(o -> o.eGet(attributeOf(changed))).orElse(null);
                if (control instanceof Text text && Objects.toString(now, "").equals(before)
                        && !before.equals(typed.strip())) {
                    shown = before;
                    text.setText(before);
                }
            }
        }

        private EAttribute attributeOf(CodeNode which) {
            return which.isCode() ? ofCode : ofTheme;
        }

        private boolean set(CodeNode which, String typed) {
            CodebookDesk desk = new CodebookDesk(session.study());
            EAttribute attribute = attributeOf(which);
            if (attribute == Literals.CODE__SHORTCUT) {
                return desk.shortcut(which, typed);
            }
            if (key.equals("colour")) {
                return desk.recolour(List.of(which), typed.isBlank() ? null : typed.strip());
            }
            return attribute == Literals.CODE__DEFAULT_SEVERITY ? desk.set(which, attribute, Integer.valueOf(typed))
                    : desk.set(which, attribute, key.equals("label") ? typed.strip() : typed);
        }
    }

    /** A form in a composite that has a layout of its own for one child. */
    public CodeForm(Composite parent) {
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        area = new Composite(scroll, SWT.NONE);
        scroll.setContent(area);
        GridLayoutFactory.fillDefaults().margins(10, 10).spacing(0, 2).applyTo(area);
        heading = new Label(area, SWT.WRAP);
        heading.setFont(Fonts.of(heading).bold());
        GridDataFactory.fillDefaults().grab(true, false).hint(10, SWT.DEFAULT).applyTo(heading);
        int text = SWT.MULTI | SWT.WRAP | SWT.V_SCROLL;
        fields.add(new Field("label", Literals.CODE__LABEL, Literals.THEME__LABEL, SWT.SINGLE));
        fields.add(new Field("definition", Literals.CODE__DEFINITION, Literals.THEME__DEFINITION, text));
        fields.add(new Field("include", Literals.CODE__INCLUDE, null, text));
        fields.add(new Field("exclude", Literals.CODE__EXCLUDE, null, text));
        fields.add(new Field("example", Literals.CODE__EXAMPLE, null, text));
        fields.add(new Field("synonyms", Literals.CODE__SYNONYMS, null, SWT.SINGLE));
        fields.add(new Field("severity", Literals.CODE__DEFAULT_SEVERITY, null, SWT.READ_ONLY));
        fields.add(new Field("shortcut", Literals.CODE__SHORTCUT, null, SWT.SINGLE));
        fields.add(new Field("colour", Literals.CODE__COLOUR, Literals.THEME__COLOUR, SWT.SINGLE));
        facts = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 12).hint(10, SWT.DEFAULT).applyTo(facts);
        area.addListener(SWT.Resize, e -> measure());
        scroll.addListener(SWT.Resize, e -> measure());
    }

    private void measure() {
        scroll.setMinHeight(area.computeSize(scroll.getClientArea().width, SWT.DEFAULT).y);
    }

    /** The form itself. */
    public Control control() {
        return scroll;
    }

    /**
     * Shows a code or theme; what was typed for another is kept first.
     *
     * @param more facts that cannot be written here
     */
    public void show(StudySession newSession, CodeNode newNode, String more) {
        if (node != null && !node.equals(newNode)) {
            fields.stream().filter(field -> field.control.isFocusControl()).forEach(Field::keep);
        }
        session = newSession;
        boolean other = !newNode.equals(node);
        node = newNode;
        Study study = session.study();
        EObject object = node.in(study.codes()).orElse(null);
        heading.setText(
                object instanceof Code code ? code.getId() : object instanceof Theme theme ? theme.getId() : "");
        if (other) {
            fields.forEach(field -> field.shown = "\u0000");
        }
        fields.forEach(field -> field.show(object));
        facts.setText(more.replace("&", "&&"));
        area.layout(true);
        measure();
        if (other) {
            scroll.setOrigin(0, 0);
        }
    }

    /** Puts the keyboard into the definition. */
    public void setFocus() {
        fields.get(1).control.setFocus();
    }
}
