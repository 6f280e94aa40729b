package org.verbatelier.cli.internal;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.verbatelier.analysis.Encounters;
import org.verbatelier.model.corpus.ConsentAnswer;
import org.verbatelier.runtime.OpenStudy;

/** Lists the encounters of a study, with their consents, and what pairs of staff still have to do. */
@picocli.CommandLine.Command
final class ConversationsCommand extends StudyCommand {

    ConversationsCommand(Console console) {
        super(console);
    }

    @Override
    protected int run(OpenStudy open) {
        Encounters encounters = Encounters.of(open.study());
        if (json) {
            console.json(Json.object("held", encounters.held(), "attempted", encounters.attempted(), "quarantined",
                    encounters.quarantined(), "agencies", encounters.heldByAgency(), "encounters",
                    encounters.encounters().stream().map(ConversationsCommand::json).toList(), "pairs",
                    encounters.pairs().stream().map(ConversationsCommand::json).toList()));
            return ExitCode.DONE;
        }
        if (encounters.encounters().isEmpty()) {
            console.say("conversations.none");
            return ExitCode.DONE;
        }
        encounters.encounters().forEach(this::print);
        encounters.pairs().forEach(pair -> console.say("conversations.pair", pair.pair(), pair.held(),
                pair.missing().isEmpty() ? 0 : 1,
                pair.missing().stream().map(String::valueOf).collect(Collectors.joining(", "))));
        console.say("conversations.total", encounters.held(), encounters.attempted(), encounters.quarantined());
        return ExitCode.DONE;
    }

    private void print(Encounters.Meeting meeting) {
        DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT).withLocale(console.locale());
        console.say("conversations.line", meeting.id(), meeting.date() == null ? "—" : day.format(meeting.date()),
                meeting.place().isEmpty() ? "—" : meeting.place(), meeting.turns(), meeting.tenantTurns(),
                word(meeting.notes()), word(meeting.quoting()), meeting.quarantined() ? 1 : 0);
    }

    private String word(ConsentAnswer answer) {
        return console.text("consent." + answer.getName().toLowerCase(Locale.ROOT));
    }

    private static Map<String, Object> json(Encounters.Meeting meeting) {
        return Json.object("id", meeting.id(), "source", meeting.source().getName(), "date",
                meeting.date() == null ? null : meeting.date().toString(), "place", meeting.place(), "residence",
                meeting.residence(), "agency", meeting.agency(), "pair", meeting.pair(), "rank", meeting.rank(), "of",
                meeting.of(), "status", name(meeting.status()), "notes", name(meeting.notes()), "recording",
                name(meeting.recording()), "quoting", name(meeting.quoting()), "quarantined", meeting.quarantined(),
                "turns", meeting.turns(), "tenantTurns", meeting.tenantTurns());
    }

    private static Map<String, Object> json(Encounters.Tour pair) {
        return Json.object("pair", pair.pair(), "proximity", pair.proximity(), "support", pair.support(), "held",
                pair.held(), "planned", pair.planned(), "missing", pair.missing());
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
