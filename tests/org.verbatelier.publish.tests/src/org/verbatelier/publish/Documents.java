package org.verbatelier.publish;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.verbatelier.chart.Axis;
import org.verbatelier.chart.Caption;
import org.verbatelier.chart.RankedBars;
import org.verbatelier.chart.Unit;
import org.verbatelier.chart.Value;
import org.verbatelier.publish.document.Block;
import org.verbatelier.publish.document.BulletList;
import org.verbatelier.publish.document.Document;
import org.verbatelier.publish.document.Figure;
import org.verbatelier.publish.document.Heading;
import org.verbatelier.publish.document.KeyFigures;
import org.verbatelier.publish.document.Metadata;
import org.verbatelier.publish.document.Notice;
import org.verbatelier.publish.document.PageBreak;
import org.verbatelier.publish.document.Paragraph;
import org.verbatelier.publish.document.Quote;
import org.verbatelier.publish.document.Run;
import org.verbatelier.publish.document.Table;
import org.verbatelier.publish.document.TraceIndex;
import org.xml.sax.SAXException;

/** Documents to write, and readers of what was written. */
final class Documents {

    /** What no writer may let through: markup, a formula, characters that XML cannot hold, half a character. */
    static final String HOSTILE = "=HYPERLINK(\"x\") <script>alert('&')</script> "
            + "\u0000\u0008\uFFFF \uD800 ]]> é\uD83D\uDE00";

    private Documents() {
    }

    /** A document with every kind of block, all of whose words are {@code words}. */
    static Document all(String words) {
        List<Block> blocks = List.of(new Heading(1, words), new Heading(2, words), new Heading(3, words),
                new Paragraph(List.of(Run.of(words), Run.strong(words), Run.muted(words),
                        new Run(words, Run.Style.EMPHASIS))),
                new BulletList(List.of(Paragraph.of(words), Paragraph.of("two\nlines"))),
                new Table(words, List.of(new Table.Column(words, 3, false), new Table.Column(words, 1, true)),
                        List.of(List.of(words, words), List.of("a", "1")), words),
                new Figure(bars(words, true)), new Figure(bars(words, false)),
                new Quote(words, words), new KeyFigures(List.of(new KeyFigures.Figure(words, words, words))),
                new Notice(words, words), new PageBreak(), new PageBreak(true),
                new TraceIndex(words, List.of(new TraceIndex.Entry(words + 1, words, List.of(words))), words));
        return new Document(new Metadata(words, words, words, Locale.FRENCH, LocalDate.of(2026, 1, 5), List.of(words)),
                blocks);
    }

    private static RankedBars bars(String words, boolean intervals) {
        double reach = intervals ? 0.1 : 0;
        return new RankedBars(new Caption(words, words, Locale.FRENCH),
                new Axis(words, Unit.SHARE, 0, 0.5, List.of(words, words, words)),
                List.of(new RankedBars.Bar(words, new Value(0.5, 0.5 - reach, 0.5 + reach, words, false, null)),
                        new RankedBars.Bar("b", new Value(0, 0, reach, "0", false, null)),
                        new RankedBars.Bar(words, Value.hidden(words))));
    }

    static byte[] write(DocumentFormat format, Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.writer().write(document, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static String html(Document document) {
        return new String(write(DocumentFormat.HTML, document), StandardCharsets.UTF_8);
    }

    /** The entries of an archive in order. */
    static Map<String, byte[]> unzip(byte[] archive) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    static org.w3c.dom.Document xml(byte[] part) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(part));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException(new String(part, StandardCharsets.UTF_8), e);
        }
    }
}
