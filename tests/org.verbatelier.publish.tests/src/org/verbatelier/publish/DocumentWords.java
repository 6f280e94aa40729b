package org.verbatelier.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.verbatelier.chart.ChartTable;
import org.verbatelier.publish.document.Block;
import org.verbatelier.publish.document.BulletList;
import org.verbatelier.publish.document.Document;
import org.verbatelier.publish.document.Figure;
import org.verbatelier.publish.document.Heading;
import org.verbatelier.publish.document.KeyFigures;
import org.verbatelier.publish.document.Notice;
import org.verbatelier.publish.document.PageBreak;
import org.verbatelier.publish.document.Paragraph;
import org.verbatelier.publish.document.Quote;
import org.verbatelier.publish.document.Run;
import org.verbatelier.publish.document.Table;
import org.verbatelier.publish.document.TraceIndex;

/** Everything that a document says, and its parts. */
final class DocumentWords {

    private DocumentWords() {
    }

    /** All words of a document, piece by piece. */
    static List<String> of(Document document) {
        List<String> words = new ArrayList<>(List.of(document.metadata().title(), document.metadata().subtitle()));
        document.blocks().forEach(block -> words(block).forEach(words::add));
        return words;
    }

    private static Stream<String> words(Block block) {
        return switch (block) {
            case Heading heading -> Stream.of(heading.text());
            case Paragraph paragraph -> paragraph.runs().stream().map(Run::text);
            case BulletList list -> list.items().stream().flatMap(item -> item.runs().stream()).map(Run::text);
            case Table table -> Stream.of(Stream.of(table.caption(), table.note()),
                    table.columns().stream().map(Table.Column::header), table.rows().stream().flatMap(List::stream))
                    .flatMap(all -> all);
            case Figure figure -> Stream.of(Stream.of(figure.chart().title(), figure.chart().note()),
                    ChartTable.of(figure.chart()).rows().stream().flatMap(List::stream)).flatMap(all -> all);
            case Quote quote -> Stream.of(quote.text(), quote.attribution());
            case KeyFigures figures -> figures.figures().stream()
                    .flatMap(figure -> Stream.of(figure.value(), figure.label(), figure.detail()));
            case Notice notice -> Stream.of(notice.title(), notice.text());
            case TraceIndex index -> index.entries().stream()
                    .flatMap(entry -> Stream.concat(Stream.of(entry.id(), entry.label()), entry.passages().stream()));
            case PageBreak page -> Stream.of();
        };
    }

    static List<Quote> quotes(Document document) {
        return all(document, Quote.class);
    }

    static List<Table> tables(Document document) {
        return all(document, Table.class);
    }

    static List<TraceIndex.Entry> index(Document document) {
        return all(document, TraceIndex.class).stream().flatMap(index -> index.entries().stream()).toList();
    }

    static List<String> headings(Document document) {
        return all(document, Heading.class).stream().map(Heading::text).toList();
    }

    private static <T extends Block> List<T> all(Document document, Class<T> type) {
        return document.blocks().stream().filter(type::isInstance).map(type::cast).toList();
    }
}
