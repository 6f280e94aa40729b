package org.verbatelier.publish.internal.mirror;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.verbatelier.analysis.EvidenceFilter;
import org.verbatelier.analysis.mirror.MirrorCell;
import org.verbatelier.analysis.mirror.MirrorFrame;
import org.verbatelier.analysis.mirror.MirrorReading;
import org.verbatelier.analysis.mirror.MirrorTable;
import org.verbatelier.analysis.mirror.MirrorVerdict;
import org.verbatelier.core.Consensus;
import org.verbatelier.core.Study;
import org.verbatelier.model.coding.Valence;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.publish.Composition;
import org.verbatelier.publish.SynthesisOptions;
import org.verbatelier.publish.document.Block;
import org.verbatelier.publish.document.Document;
import org.verbatelier.publish.document.Heading;
import org.verbatelier.publish.document.Layout;
import org.verbatelier.publish.document.Notice;
import org.verbatelier.publish.document.Paragraph;
import org.verbatelier.publish.document.Quote;
import org.verbatelier.publish.document.Run;
import org.verbatelier.publish.internal.subject.QuoteBook;
import org.verbatelier.publish.internal.subject.Subject;
import org.verbatelier.publish.internal.subject.Voice;

/** What tenants and staff say of the same moments, face to face. */
public final class MirrorReport {

    private final Subject subject;
    private final Voice voice;
    private final MirrorReading reading;
    private final MirrorTable table;
    private final MirrorFrame frame;
    private final EvidenceFilter filter;
    private final QuoteBook quotes;
    private final List<Block> blocks = new ArrayList<>();

    private MirrorReport(Subject subject) {
        this.subject = subject;
        this.voice = subject.voice(MirrorReport.class);
        this.reading = MirrorReading.of(subject.study());
        this.filter = subject.everywhere().withAudience(null).withScheme(null);
        this.table = reading.table(filter, subject.threshold());
        this.frame = MirrorFrame.in(subject.options().locale());
        this.quotes = new QuoteBook(subject);
    }

    public static Composition compose(Study study, SynthesisOptions options) {
        return new MirrorReport(Subject.of(study, options)).compose();
    }

    private Composition compose() {
        if (table.moments().isEmpty()) {
            blocks.add(Paragraph.of(voice.say("none")));
        } else {
            MirrorFigures figures = new MirrorFigures(subject, voice, reading, table, filter);
            blocks.add(new Heading(1, voice.say("means")));
            blocks.add(Paragraph.of(voice.say("means.text")));
            blocks.add(figures.participation());
            blocks.add(new Heading(1, voice.say("overview")));
            blocks.addAll(figures.verdicts());
            if (figures.isSilent()) {
                blocks.add(new Notice(voice.say("silent"),
                        voice.say("silent.text", voice.typography().count(table.least()))));
            }
            blocks.addAll(figures.chart());
            blocks.add(figures.moments());
            blocks.addAll(figures.ranks());
            blocks.addAll(figures.facets());
            faces();
            if (!table.unplaced().isEmpty()) {
                blocks.add(Paragraph.of(voice.count("unplaced", table.unplaced().size())));
            }
            blocks.add(new Heading(1, voice.say("reading")));
            blocks.add(Paragraph.of(voice.say("reading.text", voice.typography().count(table.least()))));
            blocks.addAll(subject.traces().index());
        }
        List<String> warnings = new ArrayList<>(quotes.warnings());
        long silent = table.moments().stream()
                .filter(row -> row.gap() != null && row.gap().verdict() == MirrorVerdict.TOO_FEW).count();
        if (silent > 0) {
            warnings.add(voice.count("withheld", silent, voice.typography().count(table.least())));
        }
        return new Composition(new Document(
                subject.metadata(voice.say("title"), Layout.REPORT, List.of(voice.say("keyword"))), blocks), warnings);
    }

    /** Moment by moment, the words of both sides and what was agreed upon. */
    private void faces() {
        blocks.add(new Heading(1, voice.say("faces")));
        for (String moment : reading.moments()) {
            subject.options().check();
            MirrorCell cell = new MirrorCell(moment, null);
            List<Quote> tenants = quotes(cell, Audience.TENANT);
            List<Quote> staff = quotes(cell, Audience.STAFF);
            List<Block> agreed = agreed(moment);
            if (tenants.isEmpty() && staff.isEmpty() && agreed.isEmpty()) {
                continue;
            }
            blocks.add(new Heading(2, voice.label(frame.shortMoment(moment))));
            side("side.tenants", frame.moment(moment, Audience.TENANT), tenants);
            side("side.staff", frame.moment(moment, Audience.STAFF), staff);
            blocks.addAll(agreed);
        }
    }

    private void side(String key, String wording, List<Quote> said) {
        blocks.add(new Paragraph(List.of(Run.strong(voice.say(key)),
                Run.muted(voice.say("side.wording", voice.label(wording))))));
        if (said.isEmpty()) {
            blocks.add(new Paragraph(List.of(Run.muted(voice.say("side.none")))));
        }
        blocks.addAll(said);
    }

    private List<Quote> quotes(MirrorCell cell, Audience side) {
        QuoteBook.Section section = quotes.section();
        List<Quote> chosen = new ArrayList<>();
        for (Valence valence : List.of(Valence.NEGATIVE, Valence.POSITIVE)) {
            section.amongMarks(reading.passages(cell, side, filter), valence).ifPresent(chosen::add);
        }
        return chosen;
    }

    /** What was agreed upon for a moment and its facets, and since when it is approved. */
    private List<Block> agreed(String moment) {
        List<MirrorCell> cells = new ArrayList<>(List.of(new MirrorCell(moment, null)));
        reading.facets().forEach(facet -> cells.add(new MirrorCell(moment, facet)));
        List<Block> agreed = new ArrayList<>();
        for (MirrorCell cell : cells) {
            Consensus.of(subject.study(), cell.subject()).filter(consensus -> !consensus.text().isBlank())
                    .ifPresent(consensus -> agreed.add(new Notice(title(cell, consensus),
                            voice.label(consensus.text()))));
        }
        return agreed;
    }

    private String title(MirrorCell cell, Consensus consensus) {
        String what = cell.facet() == null ? voice.say("agreed")
                : voice.say("agreed.facet", voice.label(frame.facet(cell.facet())));
        return consensus.isApproved() && consensus.approvedOn() != null
                ? voice.say("agreed.approved", what, voice.typography()
                        .date(consensus.approvedOn().atZone(ZoneOffset.UTC).toLocalDate()))
                : what;
    }
}
