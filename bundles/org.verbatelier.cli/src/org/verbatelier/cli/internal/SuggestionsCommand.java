package org.verbatelier.cli.internal;

import org.verbatelier.core.CodeId;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.model.coding.Suggestion;
import org.verbatelier.model.corpus.SuggestionSet;
import org.verbatelier.runtime.OpenStudy;

import picocli.CommandLine.Option;

/** Lists what rules suggest. */
@picocli.CommandLine.Command
final class SuggestionsCommand extends StudyCommand {

    @Option(names = "--scheme", paramLabel = "ID")
    private String scheme;

    SuggestionsCommand(Console console) {
        super(console);
    }

    @Override
    protected int run(OpenStudy open) {
        for (VerbatimEntry entry : open.study().corpus().entries()) {
            for (Suggestion suggestion : open.study().proposals().of(entry.id())) {
                String of = CodeId.parse(suggestion.getCode()).scheme();
                if (scheme == null || scheme.equals(of)) {
                    Annotation.of(entry, suggestion, version(open, of)).print(console, json);
                }
            }
        }
        return ExitCode.DONE;
    }

    /** The version of the scheme whose rules ran, which may be older than the scheme is now. */
    private static String version(OpenStudy open, String scheme) {
        return open.study().header().getSuggestionSets().stream().filter(set -> set.getScheme().equals(scheme))
                .map(SuggestionSet::getVersion).findFirst().orElse("");
    }
}
