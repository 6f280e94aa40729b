package org.verbatelier.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verbatelier.analysis.EvidenceFilter;
import org.verbatelier.analysis.Grouping;
import org.verbatelier.analysis.Trace;
import org.verbatelier.chart.Axis;
import org.verbatelier.chart.Caption;
import org.verbatelier.chart.ChartColours;
import org.verbatelier.chart.HeatMap;
import org.verbatelier.chart.Ink;
import org.verbatelier.chart.Paint;
import org.verbatelier.chart.RankedBars;
import org.verbatelier.chart.Typography;
import org.verbatelier.chart.Unit;
import org.verbatelier.chart.Value;
import org.verbatelier.presentation.Rgb;
import org.verbatelier.presentation.Shade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ChartCanvasTest {

    private final Shell shell = new Shell(Display.getDefault());
    private final List<Trace> followed = new ArrayList<>();
    private final List<Integer> chosen = new ArrayList<>();
    private ChartCanvas canvas;

    @BeforeEach
    void open() {
        shell.setLayout(new FillLayout());
        shell.setSize(640, 400);
        canvas = new ChartCanvas(shell);
        canvas.onFollowed(followed::add);
        canvas.onChosen(chosen::add);
        canvas.setChart(bars(4));
        shell.open();
        settle();
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private void settle() {
        shell.layout(true, true);
        shell.update();
        while (shell.getDisplay().readAndDispatch()) {
            shell.update();
        }
    }

    private static Trace trace(int bar) {
        return new Trace(EvidenceFilter.TENANTS, Grouping.THEME, "qs-hlm", "T" + bar, null);
    }

    /** Bars of which the last one is hidden. */
    private static RankedBars bars(int count) {
        List<RankedBars.Bar> bars = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            bars.add(new RankedBars.Bar("Thème " + i, i == count - 1 ? Value.hidden("< 5")
                    : Value.of(count - i, (count - i) + " locataires", trace(i))));
        }
        Typography french = new Typography(Locale.FRENCH);
        return new RankedBars(new Caption("Thèmes cités", "Base : 24 locataires.", Locale.FRENCH),
                Axis.holding("locataires", Unit.COUNT, 0, count, french), bars);
    }

    private void press(int keyCode, int stateMask) {
        Event event = new Event();
        event.keyCode = keyCode;
        event.stateMask = stateMask;
        canvas.notifyListeners(SWT.KeyDown, event);
        settle();
    }

    private void mouse(int type, Rectangle at) {
        Event event = new Event();
        event.button = 1;
        event.x = at.x + at.width / 2;
        event.y = at.y + at.height / 2;
        canvas.notifyListeners(type, event);
        settle();
    }

    @Test
    void arrowsGoFromMarkToMarkAndEnterFollowsThem() {
        press(SWT.ARROW_DOWN, SWT.NONE);
        assertEquals(OptionalInt.of(0), canvas.selection());
        press(SWT.ARROW_DOWN, SWT.NONE);
        press(SWT.CR, SWT.NONE);
        assertEquals(List.of(trace(1)), followed);
        press(SWT.END, SWT.NONE);
        press(SWT.CR, SWT.NONE);
        assertEquals(List.of(trace(1)), followed, "what is hidden leads nowhere");
        assertEquals(List.of(1, 3), chosen);
        press(SWT.ARROW_DOWN, SWT.NONE);
        assertEquals(OptionalInt.of(3), canvas.selection());
    }

    @Test
    void aClickFollowsAMarkAndTheTipSaysIt() {
        mouse(SWT.MouseMove, canvas.bounds(2));
        assertTrue(canvas.getToolTipText().startsWith("Thème 2\u00a0: 2 locataires"), canvas.getToolTipText());
        mouse(SWT.MouseDown, canvas.bounds(2));
        assertEquals(List.of(trace(2)), followed);
        mouse(SWT.MouseMove, canvas.bounds(3));
        assertTrue(canvas.getToolTipText().contains("< 5"), canvas.getToolTipText());
    }

    @Test
    void itSelectsWhatATableSelectsWithoutAnEcho() {
        canvas.select(trace(2));
        assertEquals(OptionalInt.of(2), canvas.selection());
        canvas.select((Trace) null);
        assertTrue(canvas.selection().isEmpty());
        assertTrue(followed.isEmpty() && chosen.isEmpty());
    }

    @Test
    void theSelectionStaysWhenFiguresAreRenewed() {
        canvas.select(2);
        canvas.setChart(bars(9));
        assertEquals("Thème 2", canvas.drawing().marks().get(canvas.selection().orElseThrow()).label());
        canvas.setChart(null);
        assertTrue(canvas.selection().isEmpty());
        assertNull(canvas.svg());
        settle();
    }

    @Test
    void aTallChartScrollsToTheMarkInFocusAndAWiderWindowIsUsed() {
        canvas.setChart(bars(60));
        settle();
        assertTrue(canvas.getVerticalBar().isVisible());
        press(SWT.END, SWT.NONE);
        Rectangle last = canvas.bounds(59);
        assertTrue(last.y >= 0 && last.y + last.height <= canvas.getClientArea().height, last.toString());
        int before = last.width;
        shell.setSize(900, 400);
        settle();
        assertTrue(canvas.bounds(59).width > before);
    }

    @Test
    void itPaintsTheChartAndItsHatching() {
        Image image = new Image(shell.getDisplay(), canvas.getSize().x, canvas.getSize().y);
        GC gc = new GC(canvas);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        Rectangle first = canvas.bounds(0);
        int bar = ChartInks.of(Shade.LIGHT).rgb(Paint.of(Ink.MAIN));
        boolean painted = false;
        for (int x = first.x; x < first.x + first.width; x++) {
            RGB pixel = data.palette.getRGB(data.getPixel(x, first.y + first.height / 2 - 3));
            painted |= (pixel.red << 16 | pixel.green << 8 | pixel.blue) == bar;
        }
        assertTrue(painted, "the first bar is there");
    }

    @Test
    void copiesCarryTitleTableAndPicture() {
        canvas.copyTable();
        Clipboard clipboard = new Clipboard(shell.getDisplay());
        try {
            String text = (String) clipboard.getContents(TextTransfer.getInstance());
            assertTrue(text.contains("Thème 0\t4 locataires") && text.contains("< 5"), text);
            String html = (String) clipboard.getContents(HTMLTransfer.getInstance());
            assertTrue(html.contains("<caption>Thèmes cités</caption>") && html.contains("Base : 24"), html);
            canvas.copyVector();
            assertTrue(((String) clipboard.getContents(TextTransfer.getInstance())).contains("<svg"));
            canvas.copyPicture();
            ImageData picture = (ImageData) clipboard.getContents(ImageTransfer.getInstance());
            assertNotNull(picture);
            assertTrue(picture.width > 600 && picture.height > 100);
        } finally {
            clipboard.dispose();
        }
        assertTrue(canvas.svg().contains("Thèmes cités") && canvas.svg().contains("Base : 24 locataires."));
    }

    @Test
    void itTellsTheHeightItNeeds() {
        int height = canvas.computeSize(600, SWT.DEFAULT).y;
        canvas.setChart(bars(8));
        assertTrue(canvas.computeSize(600, SWT.DEFAULT).y > height);
    }

    @Test
    void cellsAreWalkedInAllDirections() {
        List<HeatMap.Row> rows = new ArrayList<>();
        for (int row = 0; row < 3; row++) {
            rows.add(new HeatMap.Row("Résidence " + row, 0, false,
                    List.of(Value.of(0.1, "10 %", null), Value.hidden("n. c."), Value.of(0.9, "90 %", null))));
        }
        canvas.setChart(new HeatMap(new Caption("Carte", "", Locale.FRENCH), Unit.SHARE, 0,
                List.of(new HeatMap.Column("A", false), new HeatMap.Column("B", false),
                        new HeatMap.Column("C", false)),
                rows));
        press(SWT.HOME, SWT.NONE);
        press(SWT.ARROW_RIGHT, SWT.NONE);
        press(SWT.ARROW_DOWN, SWT.NONE);
        assertEquals(OptionalInt.of(4), canvas.selection());
        press(SWT.ARROW_LEFT, SWT.NONE);
        press(SWT.ARROW_UP, SWT.NONE);
        press(SWT.ARROW_UP, SWT.NONE);
        assertEquals(OptionalInt.of(0), canvas.selection());
        assertEquals("Résidence 1, B\u00a0: non publié (n. c.)", canvas.describe(4));
    }

    @ParameterizedTest
    @EnumSource(Shade.class)
    void wordsAndSidesAreToldApartInEveryTheme(Shade shade) {
        ChartColours colours = ChartInks.of(shade);
        Rgb ground = rgb(colours, Paint.GROUND);
        for (double step : new double[] { 0.05, 0.15, 0.28, 0.4 }) {
            assertTrue(rgb(colours, Paint.TEXT).contrast(rgb(colours, new Paint(Ink.HEAT, step))) >= 4.5,
                    shade + " " + step);
        }
        for (double step : new double[] { 0.78, 0.95 }) {
            assertTrue(ground.contrast(rgb(colours, new Paint(Ink.HEAT, step))) >= 4.5, shade + " " + step);
        }
        assertTrue(rgb(colours, Paint.of(Ink.FIRST)).contrast(ground) >= 3);
        assertTrue(rgb(colours, Paint.of(Ink.MAIN)).contrast(ground) >= 3);
        assertTrue(rgb(colours, Paint.of(Ink.FIRST)).contrast(rgb(colours, Paint.of(Ink.SECOND))) >= 2.5, "sides");
        assertFalse(rgb(colours, Paint.DIMMED).contrast(ground) < 4.5);
    }

    private static Rgb rgb(ChartColours colours, Paint paint) {
        int value = colours.rgb(paint);
        return new Rgb(value >> 16, value >> 8 & 255, value & 255);
    }
}
