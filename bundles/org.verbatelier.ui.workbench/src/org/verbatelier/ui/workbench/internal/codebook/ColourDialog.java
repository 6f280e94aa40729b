package org.verbatelier.ui.workbench.internal.codebook;

import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.verbatelier.presentation.CodePalette;
import org.verbatelier.presentation.Rgb;
import org.verbatelier.presentation.Tone;
import org.verbatelier.ui.Palette;

/** Offers colours that are readable in every theme, each shown as it will look on a chip. */
final class ColourDialog extends Dialog {

    private static final int COLUMNS = 5;

    private final Rgb present;
    private String chosen;

    ColourDialog(Shell parent, Rgb present) {
        super(parent);
        this.present = present;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.get("colour.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label label = new Label(area, SWT.WRAP);
        label.setText(Messages.get("colour.message"));
        Composite grid = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).equalWidth(true).applyTo(grid);
        Palette palette = new Palette(grid);
        for (Rgb colour : CodePalette.COLOURS) {
            Button button = button(grid, Messages.get("colour." + CodePalette.COLOURS.indexOf(colour)),
                    colour.toString());
            Image image = swatch(button, palette, palette.tone(colour));
            button.setImage(image);
            button.addListener(SWT.Dispose, e -> image.dispose());
            if (colour.equals(present)) {
                button.setFocus();
            }
        }
        Button own = button(area, Messages.get("colour.none"), "");
        own.setText(Messages.get("colour.none"));
        return area;
    }

    private Button button(Composite parent, String name, String colour) {
        Button button = new Button(parent, SWT.PUSH);
        button.setToolTipText(colour.isEmpty() ? name : name + " " + colour);
        button.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = name;
            }
        });
        button.addListener(SWT.Selection, e -> {
            chosen = colour;
            okPressed();
        });
        GridDataFactory.fillDefaults().applyTo(button);
        return button;
    }

    private static Image swatch(Control control, Palette palette, Tone tone) {
        int em = control.getFont().getFontData()[0].getHeight();
        return new Image(control.getDisplay(), (GC gc, int w, int h) -> {
            gc.setBackground(palette.colour(tone.fill()));
            gc.fillRectangle(0, 0, w, h);
            gc.setBackground(palette.colour(tone.stripe()));
            gc.fillRectangle(0, 0, em / 2, h);
            gc.setForeground(palette.colour(tone.text()));
            gc.drawText("Abc", em, 1, true);
        }, 5 * em, 2 * em);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.get("cancel"), false);
    }

    /** The colour chosen; null for none of its own. */
    Optional<String> chosen() {
        return Optional.ofNullable(chosen).filter(colour -> !colour.isEmpty());
    }
}
