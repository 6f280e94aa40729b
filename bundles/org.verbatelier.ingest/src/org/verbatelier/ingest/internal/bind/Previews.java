package org.verbatelier.ingest.internal.bind;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.verbatelier.ingest.Guess;
import org.verbatelier.ingest.Preview;
import org.verbatelier.ingest.internal.Messages;
import org.verbatelier.ingest.internal.inspect.Inspected;
import org.verbatelier.ingest.internal.table.Row;

/** Makes previews of inspected files. */
public final class Previews {

    private static final int ROWS = 20;
    private static final int TURNS = 50;

    private Previews() {
    }

    /** The preview of a file. */
    public static Preview of(Inspected inspected, Messages messages) {
        return switch (inspected) {
            case Inspected.Table table -> of(table, messages);
            case Inspected.Conversation file -> new Preview.Conversation(file.file(), file.kind(),
                    name(file.encoding()), file.id(), file.transcript().headers(), file.transcript().speakers(),
                    file.transcript().turns().stream().limit(TURNS).toList(), file.transcript().turns().size(),
                    file.transcript().note(), file.warnings());
        };
    }

    private static Preview of(Inspected.Table table, Messages messages) {
        int width = table.columns().size();
        List<Row> first = table.sample().stream().limit(ROWS).toList();
        List<List<String>> rows = first.stream()
                .map(row -> IntStream.range(0, width).mapToObj(row::cell).toList()).toList();
        List<String> problems = Arrays.asList(first.stream()
                .map(row -> TableRows.problem(row, width, table.padsShortRows(), messages)).toArray(String[]::new));
        return new Preview.Table(table.file(), table.kind(), name(table.encoding()), table.separator(), table.sheets(),
                table.sheet(), table.recognised(), table.columns(), table.mapping(), rows, problems, table.warnings());
    }

    private static Guess<String> name(Guess<Charset> encoding) {
        return encoding == null ? null : new Guess<>(encoding.value().name(), encoding.confidence());
    }
}
