package org.verbatelier.ui.workbench.tour;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleControlListener;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** What a widget tells a person who cannot see it. */
final class Spoken {

    private Spoken() {
    }

    /** The words written on a control, without the mark of its key. */
    static String text(Control control) {
        return plain(switch (control) {
            case Button button -> button.getText();
            case Label label -> label.getText();
            case CLabel label -> label.getText();
            case Link link -> link.getText().replaceAll("<[^>]*>", "");
            case Group group -> group.getText();
            case Text text -> text.getMessage();
            default -> "";
        });
    }

    static String tip(Control control) {
        return plain(control.getToolTipText());
    }

    static String plain(String words) {
        return words == null ? "" : words.replaceAll("\t.*", "").replaceAll("&(.)", "$1").strip();
    }

    /** Its words, else what its listeners say, else its tooltip, else the label before it. */
    static String name(Control control) {
        String own = text(control);
        if (!own.isBlank()) {
            return own;
        }
        String told = told(control);
        return !told.isBlank() ? told : !tip(control).isBlank() ? tip(control) : labelBefore(control);
    }

    private static String labelBefore(Control control) {
        if (control instanceof Shell) {
            return "";
        }
        List<Control> siblings = Arrays.asList(control.getParent().getChildren());
        int place = siblings.indexOf(control);
        return place > 0 && siblings.get(place - 1) instanceof Label label ? plain(label.getText()) : "";
    }

    private static String told(Control control) {
        AccessibleEvent event = new AccessibleEvent(control.getAccessible());
        event.childID = ACC.CHILDID_SELF;
        for (Object listener : listeners(control, "accessibleListeners")) {
            ((AccessibleListener) listener).getName(event);
        }
        return plain(event.result);
    }

    static boolean hasRole(Control control) {
        AccessibleControlEvent event = new AccessibleControlEvent(control.getAccessible());
        event.childID = ACC.CHILDID_SELF;
        event.detail = -1;
        for (Object listener : listeners(control, "accessibleControlListeners")) {
            ((AccessibleControlListener) listener).getRole(event);
        }
        return event.detail >= 0;
    }

    /** SWT asks its listeners only when the system does. */
    private static List<?> listeners(Control control, String kind) {
        try {
            Field field = Accessible.class.getDeclaredField(kind);
            field.setAccessible(true);
            return field.get(control.getAccessible()) instanceof List<?> list ? List.copyOf(list) : List.of();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
