package org.verbatelier.publish.internal.residence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.verbatelier.analysis.sites.SiteReading;
import org.verbatelier.analysis.sites.SiteRow;
import org.verbatelier.core.Study;
import org.verbatelier.core.StudyException;
import org.verbatelier.model.coding.Valence;
import org.verbatelier.model.corpus.VariableRole;
import org.verbatelier.publish.Composition;
import org.verbatelier.publish.Level;
import org.verbatelier.publish.SynthesisOptions;
import org.verbatelier.publish.document.Block;
import org.verbatelier.publish.document.Document;
import org.verbatelier.publish.document.Heading;
import org.verbatelier.publish.document.Layout;
import org.verbatelier.publish.document.Notice;
import org.verbatelier.publish.document.Paragraph;
import org.verbatelier.publish.document.Quote;
import org.verbatelier.publish.internal.subject.Fields;
import org.verbatelier.publish.internal.subject.QuoteBook;
import org.verbatelier.publish.internal.subject.Subject;
import org.verbatelier.publish.internal.subject.Voice;

/**
 * The file of a residence: identity, axes of the watch, what happened, words, actions and project. The index that sorts
 * residences on screen is not printed: it is an aid, not a mark.
 */
public final class ResidenceFile {

    private static final int QUOTES = 5;
    private static final String SUPPORTS = "XRE";

    private final Subject subject;
    private final Voice voice;
    private final String residence;
    private final SiteReading reading;
    private final QuoteBook quotes;
    private final List<Block> blocks = new ArrayList<>();

    private ResidenceFile(Subject subject, String residence) {
        this.subject = subject;
        this.voice = subject.voice(ResidenceFile.class);
        this.residence = residence;
        this.reading = SiteReading.of(subject.study(),
                subject.everywhere().withAudience(null).withScheme(null).withCollected(null));
        this.quotes = new QuoteBook(subject);
    }

    public static Composition compose(Study study, SynthesisOptions options) {
        SynthesisOptions own = options.level().kind() == Level.Kind.RESIDENCE ? options
                : options.withLevel(Level.residence(options.level().name()));
        Subject subject = Subject.of(study, own);
        return new ResidenceFile(subject, subject.place()).compose();
    }

    /** @throws StudyException REFUSED when the study knows no such residence */
    private Composition compose() {
        Optional<SiteRow> row = reading.watch(subject.options().locale()).row(residence);
        ResidencePlan plan = new ResidencePlan(subject, voice, residence);
        blocks.add(new Heading(1, voice.say("identity")));
        blocks.add(identity(row));
        subject.withheldPlaces().forEach(words -> blocks.add(new Notice(voice.say("small"), words)));
        row.ifPresent(known -> blocks.addAll(new AxisTable(subject, voice, reading, known).blocks()));
        blocks.addAll(plan.timeline(row));
        words(row);
        blocks.addAll(plan.actions());
        blocks.addAll(plan.projects());
        blocks.addAll(plan.partners());
        blocks.addAll(subject.traces().index());
        List<String> warnings = new ArrayList<>(subject.withheldPlaces());
        warnings.addAll(quotes.warnings());
        return new Composition(new Document(
                subject.metadata(voice.say("title", residence), Layout.SHEET, List.of(voice.say("keyword"))), blocks),
                warnings);
    }

    private Block identity(Optional<SiteRow> row) {
        Fields fields = new Fields(voice).with("residence", residence)
                .with("agency", row.map(SiteRow::agency).orElse(""))
                .with("qpv", values(VariableRole.QPV))
                .with("heard",
                        subject.substituted() ? voice.say("heard.few", voice.typography().count(subject.threshold()))
                                : subject.people(subject.base()))
                .with("waves", values(VariableRole.WAVE))
                .with("state", row.map(known -> known.state().label(subject.options().locale())).orElse(""));
        subject.study().header().getIndicators().stream()
                .filter(indicator -> residence.equalsIgnoreCase(indicator.getLevel())
                        && !indicator.getName().startsWith("sites-complexes:"))
                .forEach(indicator -> fields.named(voice.label(indicator.getName()), voice.say("indicator",
                        voice.typography().decimal(indicator.getValue(), indicator.getValue() % 1 == 0 ? 0 : 1),
                        indicator.getUnit() == null ? "" : indicator.getUnit(),
                        indicator.getWave() == null ? "" : indicator.getWave())));
        return fields.table("");
    }

    /** The values of a variable among the people of the residence. */
    private String values(VariableRole role) {
        String place = subject.variable(VariableRole.RESIDENCE);
        String variable = subject.variable(role);
        return place == null || variable == null ? ""
                : subject.evidence().respondents().stream().filter(one -> one.value(place).equalsIgnoreCase(residence))
                        .map(one -> one.value(variable)).filter(value -> !value.isBlank())
                        .collect(Collectors.toCollection(TreeSet::new)).stream().collect(Collectors.joining(", "));
    }

    /** Words on the axes, gravest first, and on what people lean on; none where the residence is too small. */
    private void words(Optional<SiteRow> row) {
        if (subject.substituted() || row.isEmpty()) {
            return;
        }
        QuoteBook.Section section = quotes.section();
        List<Quote> chosen = new ArrayList<>();
        row.get().axes().stream().filter(axis -> axis.level() != null)
                .sorted((one, other) -> other.level().compareTo(one.level()))
                .forEach(axis -> {
                    if (chosen.size() < QUOTES) {
                        section.amongMarks(reading.passages(residence, axis.axis()), Valence.NEGATIVE)
                                .ifPresent(chosen::add);
                    }
                });
        section.amongMarks(reading.passages(residence, SUPPORTS), Valence.POSITIVE).ifPresent(chosen::add);
        if (!chosen.isEmpty()) {
            blocks.add(new Heading(1, voice.say("words")));
            blocks.add(Paragraph.of(voice.say("words.text")));
            blocks.addAll(chosen);
        }
    }
}
