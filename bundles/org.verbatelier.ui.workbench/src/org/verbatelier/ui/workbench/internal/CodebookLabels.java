package org.verbatelier.ui.workbench.internal;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Control;
import org.verbatelier.core.Study;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.codebook.Theme;
import org.verbatelier.presentation.CodeColours;
import org.verbatelier.presentation.CodebookCounts;
import org.verbatelier.presentation.Rgb;
import org.verbatelier.ui.Palette;

/** Codes with their colour, label and number of codings. */
final class CodebookLabels extends StyledCellLabelProvider {

    private static final int SWATCH = 10;

    private final Control control;
    private final Palette palette;
    private final Font bold;
    private final Map<Rgb, Image> swatches = new HashMap<>();
    private Study study;
    private CodebookCounts counts;
    private CodeColours colours;

    CodebookLabels(Control control) {
        this.control = control;
        this.palette = new Palette(control);
        this.bold = new LocalResourceManager(JFaceResources.getResources(), control)
                .create(FontDescriptor.createFrom(control.getFont()).setStyle(SWT.BOLD));
        control.addDisposeListener(e -> swatches.values().forEach(Image::dispose));
    }

    void show(Study newStudy) {
        study = newStudy;
        counts = new CodebookCounts(newStudy);
        colours = new CodeColours(newStudy.codes());
    }

    @Override
    public void update(ViewerCell cell) {
        palette.renew();
        StyledString text = new StyledString();
        switch (cell.getElement()) {
            case Scheme scheme -> line(text, scheme.getLabel(), "");
            case Theme theme -> {
                line(text, theme.getLabel(), theme.getId());
                cell.setImage(swatch(colours.of(theme)));
            }
            case Code code -> {
                line(text, code.getLabel(), code.getId());
                cell.setImage(swatch(colours.of(study.codes().qualified(code))));
            }
            default -> text.append(String.valueOf(cell.getElement()));
        }
        cell.setText(text.getString());
        cell.setStyleRanges(text.getStyleRanges());
        super.update(cell);
    }

    private void line(StyledString text, String label, String id) {
        text.append(label == null ? id : label);
        if (!id.isEmpty()) {
            text.append("  " + id, new Style(palette));
        }
    }

    /** The column of live counts. */
    ColumnLabelProvider counts() {
        return new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                int count = switch (element) {
                    case Scheme scheme -> counts.of(scheme);
                    case Theme theme -> counts.of(theme);
                    case Code code -> counts.of(code);
                    default -> 0;
                };
                return count == 0 ? "" : String.valueOf(count);
            }

            @Override
            public Font getFont(Object element) {
                return bold;
            }

            @Override
            public Color getForeground(Object element) {
                return palette.accent();
            }
        };
    }

    private static final class Style extends StyledString.Styler {

        private final Palette palette;

        private Style(Palette palette) {
            this.palette = palette;
        }

        @Override
        public void applyStyles(TextStyle style) {
            style.foreground = palette.dimmed();
        }
    }

    private Image swatch(Rgb colour) {
        Rgb shown = palette.tone(colour).stripe();
        return swatches.computeIfAbsent(shown, c -> new Image(control.getDisplay(), (GC gc, int w, int h) -> {
            gc.setBackground(palette.colour(c));
            gc.fillRectangle(0, 0, w, h);
        }, SWATCH, SWATCH));
    }

    @Override
    public String getToolTipText(Object element) {
        return element instanceof Code code ? code.getDefinition()
                : element instanceof Theme theme ? theme.getDefinition() : null;
    }
}
