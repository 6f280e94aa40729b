package org.verbatelier.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.verbatelier.core.Edits;
import org.verbatelier.core.operation.AddCodings;
import org.verbatelier.runtime.CodingSheet;
import org.verbatelier.runtime.CodingSheetReader;
import org.verbatelier.runtime.OpenStudy;
import org.verbatelier.runtime.Settings;

import picocli.CommandLine.Option;

/** Adds codings from a table. */
@picocli.CommandLine.Command
final class CodeCommand extends StudyCommand {

    @Option(names = "--from", required = true, paramLabel = "FILE")
    private Path from;

    @Option(names = "--coder", required = true, paramLabel = "NAME")
    private String coder;

    CodeCommand(Console console) {
        super(console);
    }

    @Override
    protected boolean writes() {
        return true;
    }

    @Override
    protected Settings settings() {
        return console.settings().withCoder(coder);
    }

    @Override
    protected int run(OpenStudy open) {
        CodingSheet sheet = CodingSheetReader.read(open, from);
        sheet.schemes().forEach(open::addScheme);
        Optional<AddCodings> codings = new Edits(open.study(), coder).code(sheet.applications());
        codings.ifPresent(open.study()::apply);
        int added = codings.map(operation -> operation.codings().size()).orElse(0);
        List<Map<String, Object>> rejected = sheet.rejected().stream().map(row -> Json.object("line", row.line(),
                "column", row.column(), "reason", row.reason())).toList();
        if (json) {
            console.json(Json.object("added", added, "unchanged", sheet.applications().size() - added, "rejected",
                    rejected));
        } else {
            console.say("code.added", added, coder);
            sheet.rejected().forEach(row -> console.tell(console.text("import.rejected", from, row.line(),
                    row.column(), row.reason())));
        }
        return rejected.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }
}
