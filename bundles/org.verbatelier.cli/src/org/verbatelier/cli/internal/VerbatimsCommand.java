package org.verbatelier.cli.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.model.corpus.Source;
import org.verbatelier.model.corpus.Turn;
import org.verbatelier.model.corpus.Variable;
import org.verbatelier.runtime.OpenStudy;

import picocli.CommandLine.Option;

/** Lists texts as they are stored. */
@picocli.CommandLine.Command
final class VerbatimsCommand extends StudyCommand {

    @Option(names = "--source", paramLabel = "S")
    private String source;

    @Option(names = "--limit", paramLabel = "N")
    private Long limit;

    VerbatimsCommand(Console console) {
        super(console);
    }

    @Override
    protected int run(OpenStudy open) {
        List<Source> sources = open.study().corpus().sources();
        if (source != null && sources.stream().noneMatch(this::isWanted)) {
            throw usage("verbatims.noSource", source,
                    String.join(", ", sources.stream().map(Source::getId).toList()));
        }
        Stream<VerbatimEntry> entries = open.study().corpus().entries().stream()
                .filter(entry -> source == null || isWanted(entry.source()));
        (limit == null ? entries : entries.limit(limit)).forEach(this::print);
        return ExitCode.DONE;
    }

    private boolean isWanted(Source candidate) {
        return candidate.getId().equals(source) || candidate.getName().equals(source);
    }

    private void print(VerbatimEntry entry) {
        if (!json) {
            console.print(entry.id() + "\t" + Lines.oneLine(entry.text()));
            return;
        }
        Map<String, Object> line = Json.object("id", entry.id(), "source", entry.source().getId(), "participant",
                entry.participant().getId());
        if (entry.verbatim() instanceof Turn turn) {
            line.put("speaker", turn.getSpeaker());
            line.put("role", turn.getRole().getName().toLowerCase(Locale.ROOT));
            line.put("time", turn.getTime());
        } else {
            line.put("question", entry.questionOrSpeaker());
        }
        line.put("audience",
                entry.audience().map(audience -> audience.getName().toLowerCase(Locale.ROOT)).orElse(null));
        line.put("text", entry.text());
        line.put("values", values(entry));
        console.jsonLine(line);
    }

    private static Map<String, String> values(VerbatimEntry entry) {
        Map<String, String> values = new LinkedHashMap<>();
        List<Variable> variables = entry.source().getVariables();
        for (int i = 0; i < variables.size(); i++) {
            values.put(variables.get(i).getName(),
                    entry.participant().getValues() == null ? "" : entry.participant().getValues().get(i));
        }
        return values;
    }
}
