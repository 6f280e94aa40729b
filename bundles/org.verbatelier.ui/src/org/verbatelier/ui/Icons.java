package org.verbatelier.ui;

import java.net.URL;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.verbatelier.ingest.ColumnRole;
import org.verbatelier.model.coding.FlagKind;
import org.verbatelier.presentation.imports.FileState;
import org.verbatelier.presentation.imports.SheetHead.ColumnMark;

/** The small pictures of a widget, disposed with it. A word always stands beside them. */
public final class Icons {

    private final LocalResourceManager resources;

    /** Pictures that live as long as a control. */
    public Icons(Control owner) {
        resources = new LocalResourceManager(JFaceResources.getResources(), owner);
    }

    /** A picture by its name in {@code icons}. */
    public Image get(String name) {
        return resources.create(descriptor(name));
    }

    /** The same, for actions and windows. */
    public static ImageDescriptor descriptor(String name) {
        URL place = Icons.class.getResource("/icons/" + name + ".svg");
        return place == null ? ImageDescriptor.getMissingImageDescriptor() : ImageDescriptor.createFromURL(place);
    }

    /** The sign of what is known of a file. */
    public Image of(FileState state) {
        return get(switch (state) {
            case READING -> "loader-circle";
            case RECOGNISED -> "circle-check";
            case TO_CHECK -> "triangle-alert";
            case ERROR -> "circle-x";
            case LEFT_OUT -> "circle-off";
        });
    }

    /** The sign of what becomes of a column. */
    public Image of(ColumnMark mark) {
        return get(switch (mark) {
            case TAKEN -> "circle-check";
            case DOUBTFUL -> "triangle-alert";
            case PERSONAL, PERSONAL_KEPT -> "shield-alert";
            case LEFT_OUT -> "circle-off";
        });
    }

    /** The sign of a mark that people set on a verbatim. */
    public static String nameOf(FlagKind kind) {
        return switch (kind) {
            case URGENT -> "siren";
            case STRIKING -> "star";
            case SENSITIVE -> "shield-alert";
            case TO_DISCUSS -> "message-circle-question-mark";
            case NOTHING_TO_CODE -> "circle-minus";
        };
    }

    /** The sign of what a column is. */
    public static String nameOf(ColumnRole role) {
        return switch (role) {
            case TEXT -> "message-square-text";
            case ID -> "id-card";
            case RESIDENCE -> "building-2";
            case AGENCY -> "landmark";
            case QPV -> "map-pin";
            case WAVE -> "calendar-range";
            case AUDIENCE -> "users";
            case MOMENT -> "clock";
            case SCORE -> "star";
            case WEIGHT -> "scale";
            case CHANNEL -> "radio-tower";
            case PROVIDER -> "truck";
            case CODES -> "tags";
            case PERSONAL -> "shield-alert";
            case ATTRIBUTE -> "circle-dashed";
            case SKIP -> "circle-off";
        };
    }
}
