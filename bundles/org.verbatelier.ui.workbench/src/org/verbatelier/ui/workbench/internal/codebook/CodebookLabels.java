package org.verbatelier.ui.workbench.internal.codebook;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
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
import org.verbatelier.presentation.Rgb;
import org.verbatelier.presentation.codebook.Census;
import org.verbatelier.presentation.codebook.CodeNode;
import org.verbatelier.ui.Fonts;
import org.verbatelier.ui.Palette;

/**
 * Codes with their colour, identifier, label and key; obsolete ones are struck through and name what replaces them. The
 * identifier comes first, so that it is read even where the label is cut.
 */
final class CodebookLabels extends StyledCellLabelProvider {

    private final Control control;
    private final Palette palette;
    private final Fonts fonts;
    private final Map<Rgb, Image> swatches = new HashMap<>();
    private Study study;
    private CodeColours colours;
    private Census census = Census.empty();

    CodebookLabels(Control control) {
        this.control = control;
        this.palette = new Palette(control);
        this.fonts = Fonts.of(control);
        control.addDisposeListener(e -> swatches.values().forEach(Image::dispose));
    }

    void show(Study newStudy) {
        study = newStudy;
        colours = new CodeColours(newStudy.codes());
    }

    void count(Census newCensus) {
        census = newCensus;
    }

    @Override
    public void update(ViewerCell cell) {
        palette.renew();
        CodeNode node = (CodeNode) cell.getElement();
        Optional<EObject> object = node.in(study.codes());
        StyledString text = new StyledString();
        if (object.isPresent()) {
            switch (object.get()) {
                case Scheme scheme -> text.append(title(scheme.getLabel(), scheme.getId()), bold());
                case Theme theme -> {
                    text.append(theme.getId() + "  ", dimmed(false)).append(title(theme.getLabel(), ""), bold());
                    cell.setImage(swatch(colours.of(theme)));
                }
                case Code code -> {
                    line(text, code);
                    cell.setImage(swatch(colours.of(node.qualified())));
                }
                default -> text.append(node.id());
            }
        }
        cell.setText(text.getString());
        cell.setStyleRanges(text.getStyleRanges());
        super.update(cell);
    }

    private static String title(String label, String otherwise) {
        return label == null || label.isBlank() ? otherwise : label;
    }

    private void line(StyledString text, Code code) {
        boolean old = code.isDeprecated();
        text.append(code.getId() + "  ", dimmed(old));
        text.append(title(code.getLabel(), ""), old ? dimmed(true) : null);
        if (old && code.getReplacedBy() != null && !code.getReplacedBy().isBlank()) {
            text.append(" \u2192 " + code.getReplacedBy(), dimmed(false));
        }
        if (code.getShortcut() != null && !code.getShortcut().isBlank()) {
            text.append("  ").append("\u00a0" + code.getShortcut() + "\u00a0", key());
        }
    }

    private StyledString.Styler dimmed(boolean struck) {
        return styler(style -> {
            style.foreground = palette.dimmed();
            style.strikeout = struck;
        });
    }

    private StyledString.Styler bold() {
        return styler(style -> style.font = fonts.bold());
    }

    private StyledString.Styler key() {
        return styler(style -> {
            style.font = fonts.small();
            style.borderStyle = SWT.BORDER_SOLID;
            style.borderColor = palette.dimmed();
            style.foreground = palette.text();
        });
    }

    private static StyledString.Styler styler(Consumer<TextStyle> what) {
        return new StyledString.Styler() {
            @Override
            public void applyStyles(TextStyle style) {
                what.accept(style);
            }
        };
    }

    /** A column of live counts. */
    ColumnLabelProvider counts(ToIntFunction<Census.Count> what, boolean strong) {
        return new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                int count = what.applyAsInt(census.of((CodeNode) element));
                return count == 0 ? "" : Messages.get("number", count);
            }

            @Override
            public Font getFont(Object element) {
                return strong ? fonts.bold() : fonts.text();
            }

            @Override
            public Color getForeground(Object element) {
                return strong ? palette.accent() : palette.dimmed();
            }

            @Override
            public String getToolTipText(Object element) {
                return CodebookLabels.this.getToolTipText(element);
            }
        };
    }

    private Image swatch(Rgb colour) {
        Rgb shown = palette.tone(colour).stripe();
        int size = Math.max(8, control.getFont().getFontData()[0].getHeight());
        return swatches.computeIfAbsent(shown, c -> new Image(control.getDisplay(), (GC gc, int w, int h) -> {
            gc.setBackground(palette.colour(c));
            gc.fillRectangle(0, 0, w, h);
        }, size, size));
    }

    @Override
    public String getToolTipText(Object element) {
        CodeNode node = (CodeNode) element;
        Census.Count count = census.of(node);
        String used = Messages.get("codebook.counts", count.codings(), count.verbatims(), count.respondents());
        return node.in(study.codes()).map(object -> switch (object) {
            case Code code -> lines(code.getId() + " \u2013 " + title(code.getLabel(), ""), code.getDefinition(), used,
                    code.isDeprecated() ? Messages.get("codebook.obsolete", title(code.getReplacedBy(), "\u2013"))
                            : null);
            case Theme theme -> lines(theme.getId() + " \u2013 " + title(theme.getLabel(), ""), theme.getDefinition(),
                    used);
            case Scheme scheme -> lines(title(scheme.getLabel(), scheme.getId()), used);
            default -> null;
        }).orElse(null);
    }

    private static String lines(String... lines) {
        return Stream.of(lines).filter(Objects::nonNull).filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
