package org.verbatelier.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.verbatelier.core.StudyException;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.runtime.OpenStudy;
import org.verbatelier.runtime.SchemeContribution;

/** Lists the coding schemes of the study and of plug-ins. */
@picocli.CommandLine.Command
final class SchemeListCommand extends StudyCommand {

    SchemeListCommand(Console console) {
        super(console);
    }

    @Override
    protected int run(OpenStudy open) {
        Set<String> ids = new TreeSet<>();
        open.study().codes().schemes().forEach(scheme -> ids.add(scheme.getId()));
        open.contributions().schemes().forEach(scheme -> ids.add(scheme.id()));
        List<Map<String, Object>> schemes = new ArrayList<>();
        for (String id : ids) {
            Optional<Scheme> scheme = scheme(open, id);
            if (scheme.isPresent()) {
                boolean inStudy = open.study().codes().scheme(id).isPresent();
                SchemeView view = new SchemeView(scheme.get());
                Map<String, Object> line = Json.object("id", id, "inStudy", inStudy, "plugin",
                        open.contributions().scheme(id).map(SchemeContribution::contributor).orElse(null));
                line.putAll(view.json());
                schemes.add(line);
                if (!json) {
                    console.say(inStudy ? "scheme.inStudy" : "scheme.installed", id, scheme.get().getVersion(),
                            scheme.get().getLabel(), view.countOfCodes());
                }
            }
        }
        if (json) {
            console.json(Json.object("schemes", schemes));
        }
        return ExitCode.DONE;
    }

    private Optional<Scheme> scheme(OpenStudy open, String id) {
        try {
            return Optional.of(open.scheme(id));
        } catch (StudyException e) {
            console.tell(console.text("warning", e.getMessage()));
            return Optional.empty();
        }
    }
}
