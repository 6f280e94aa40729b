package org.verbatelier.publish.internal.residence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.verbatelier.analysis.sites.SiteAxis;
import org.verbatelier.analysis.sites.SiteLevel;
import org.verbatelier.analysis.sites.SiteReading;
import org.verbatelier.analysis.sites.SiteRow;
import org.verbatelier.publish.document.Block;
import org.verbatelier.publish.document.Heading;
import org.verbatelier.publish.document.Paragraph;
import org.verbatelier.publish.document.Table;
import org.verbatelier.publish.internal.subject.Grid;
import org.verbatelier.publish.internal.subject.Subject;
import org.verbatelier.publish.internal.subject.Voice;

/** What is known of a residence on each axis of the watch. Numbers of people are not told where the residence is small. */
final class AxisTable {

    private final Subject subject;
    private final Voice voice;
    private final SiteReading reading;
    private final SiteRow row;
    private final Locale locale;

    AxisTable(Subject subject, Voice voice, SiteReading reading, SiteRow row) {
        this.subject = subject;
        this.voice = voice;
        this.reading = reading;
        this.row = row;
        this.locale = subject.options().locale();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, voice.say("axes")));
        blocks.add(Paragraph.of(voice.say("axes.text")));
        Grid grid = new Grid(voice).words("column.axis", 8).words("column.level", 5).words("column.persistence", 4)
                .words("column.trend", 3).words("column.people", 3).words("column.last", 4)
                .words("column.diagnosis", 5).words("reference", 3);
        row.axes().stream().filter(axis -> axis.level() != null).forEach(axis -> grid.row(voice.label(axis.label()),
                level(axis), axis.persistence() == null ? "–" : axis.persistence().label(locale),
                axis.trend() > 0 ? "\u2197" : axis.trend() < 0 ? "\u2198" : "\u2192",
                subject.substituted() ? Table.WITHHELD : subject.told(axis.people()),
                subject.day(axis.last()), diagnosis(axis), reference(axis)));
        if (!grid.isEmpty()) {
            blocks.add(grid.table(voice.say("axes.caption"), voice.say("axes.note")));
        }
        String grey = row.axes().stream().filter(axis -> axis.level() == null).map(SiteAxis::label).map(voice::label)
                .collect(Collectors.joining(", "));
        if (!grey.isEmpty()) {
            blocks.add(Paragraph.of(voice.say("axes.grey", grey)));
        }
        if (row.supports() > 0) {
            blocks.add(Paragraph.of(subject.substituted() ? voice.say("supports.some")
                    : voice.say("supports", subject.told(row.supports()))));
        }
        return blocks;
    }

    private String level(SiteAxis axis) {
        String level = axis.level().label(locale);
        return axis.toConfirm() ? voice.say("level.confirm", level, axis.claimed().label(locale)) : level;
    }

    private String diagnosis(SiteAxis axis) {
        SiteLevel own = axis.selfDiagnosis();
        return own == null ? ""
                : axis.divergent() ? voice.say("level.divergent", own.label(locale)) : own.label(locale);
    }

    private String reference(SiteAxis axis) {
        List<String> texts = subject.substituted() ? List.of()
                : reading.passages(row.residence(), axis.axis()).stream()
                        .map(mark -> reading.evidence().texts().get(mark.text()).id()).toList();
        return subject.traces().of(axis.axis(), voice.say("trace.axis", voice.label(axis.label())), texts);
    }
}
