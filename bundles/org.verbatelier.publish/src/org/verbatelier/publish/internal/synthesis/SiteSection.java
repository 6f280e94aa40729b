package org.verbatelier.publish.internal.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.verbatelier.analysis.sites.SiteAxis;
import org.verbatelier.analysis.sites.SiteLevel;
import org.verbatelier.analysis.sites.SiteReading;
import org.verbatelier.analysis.sites.SiteRow;
import org.verbatelier.analysis.sites.SiteState;
import org.verbatelier.analysis.sites.SiteWatch;
import org.verbatelier.publish.document.Block;
import org.verbatelier.publish.document.Heading;
import org.verbatelier.publish.document.Paragraph;
import org.verbatelier.publish.internal.subject.Grid;
import org.verbatelier.publish.internal.subject.Subject;
import org.verbatelier.publish.internal.subject.Voice;

/** Residences to be watched: why, since when. No index and no number of people: it says where to look. */
final class SiteSection {

    private SiteSection() {
    }

    static List<Block> of(Subject subject) {
        Locale locale = subject.options().locale();
        SiteWatch watch = SiteReading.of(subject.study(),
                subject.everywhere().withAudience(null).withScheme(null).withCollected(null)).watch(locale);
        List<SiteRow> rows = watch.rows().stream()
                .filter(row -> row.state() == SiteState.WATCH || row.state() == SiteState.COMPLEX).toList();
        if (watch.rows().isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, subject.say("sites")));
        blocks.add(Paragraph.of(subject.say("sites.text")));
        if (rows.isEmpty()) {
            blocks.add(Paragraph.of(subject.say("sites.none")));
            return blocks;
        }
        Grid grid = new Grid(Voice.shared(locale)).words("sites.residence", 5).words("sites.state", 4)
                .words("sites.axes", 12).words("sites.last", 3).numbers("sites.grey", 3);
        rows.forEach(row -> grid.row(subject.label(row.residence()), row.state().label(locale), axes(subject, row),
                subject.day(row.last()), subject.typography().count(row.grey())));
        blocks.add(grid.table(subject.say("sites.caption"), subject.say("sites.note")));
        return blocks;
    }

    /** The axes where service or everyday life is disturbed, the worst first. */
    private static String axes(Subject subject, SiteRow row) {
        Locale locale = subject.options().locale();
        return row.axes().stream().filter(axis -> axis.level() != null
                && axis.level().compareTo(SiteLevel.ORANGE) >= 0)
                .sorted((one, other) -> other.level().compareTo(one.level()))
                .map(axis -> said(subject, axis, locale)).collect(Collectors.joining("\n"));
    }

    private static String said(Subject subject, SiteAxis axis, Locale locale) {
        String level = subject.say("sites.axis", subject.label(axis.label()), axis.level().label(locale));
        return axis.persistence() == null ? level
                : subject.say("sites.axis.since", level, axis.persistence().label(locale));
    }
}
