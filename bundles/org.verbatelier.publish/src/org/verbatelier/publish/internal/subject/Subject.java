package org.verbatelier.publish.internal.subject;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

import org.verbatelier.analysis.BaseKind;
import org.verbatelier.analysis.CodeEntry;
import org.verbatelier.analysis.Evidence;
import org.verbatelier.analysis.EvidenceFilter;
import org.verbatelier.analysis.Frequencies;
import org.verbatelier.analysis.FrequencyRow;
import org.verbatelier.analysis.FrequencyTable;
import org.verbatelier.analysis.Grouping;
import org.verbatelier.analysis.Proportion;
import org.verbatelier.analysis.StudyEvidence;
import org.verbatelier.chart.Typography;
import org.verbatelier.core.Study;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.coding.Coding;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.model.corpus.Source;
import org.verbatelier.publish.SynthesisOptions;
import org.verbatelier.publish.internal.Words;

/** What a synthesis is about: the study, its figures, computed once, and the words to say them with. */
public final class Subject {

    private final Study study;
    private final SynthesisOptions options;
    private final EvidenceFilter filter;
    private final Evidence evidence;
    private final Frequencies frequencies;
    private final FrequencyTable themes;
    private final FrequencyTable codes;
    private final Typography typography;
    private final ResourceBundle words;

    private Subject(Study study, SynthesisOptions options) {
        this.study = study;
        this.options = options;
        this.evidence = StudyEvidence.of(study);
        this.filter = options.filter().scheme() != null ? options.filter()
                : options.filter().withScheme(mostUsedScheme(evidence));
        this.frequencies = new Frequencies(evidence);
        this.themes = frequencies.table(Grouping.THEME, BaseKind.RESPONDENTS, filter);
        this.codes = frequencies.table(Grouping.CODE, BaseKind.RESPONDENTS, filter);
        this.typography = new Typography(options.locale());
        this.words = Words.of(options.locale());
    }

    public static Subject of(Study study, SynthesisOptions options) {
        return new Subject(study, options);
    }

    private static String mostUsedScheme(Evidence evidence) {
        Map<String, Integer> uses = new HashMap<>();
        evidence.marks().forEach(mark -> uses.merge(evidence.code(mark.code()).scheme(), 1, Integer::sum));
        return uses.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).orElse(null);
    }

    public Study study() {
        return study;
    }

    public SynthesisOptions options() {
        return options;
    }

    public EvidenceFilter filter() {
        return filter;
    }

    public Evidence evidence() {
        return evidence;
    }

    public FrequencyTable themes() {
        return themes;
    }

    public FrequencyTable codes() {
        return codes;
    }

    /** The only row of everything coded; null when nothing is. */
    public FrequencyRow whole(BaseKind kind) {
        List<FrequencyRow> rows = frequencies.table(Grouping.WHOLE, kind, filter).rows();
        return rows.isEmpty() ? null : rows.get(0);
    }

    public int base() {
        return themes.base().n();
    }

    public CodeEntry code(FrequencyRow row) {
        return evidence.code(row.scheme() + ":" + row.code());
    }

    public Typography typography() {
        return typography;
    }

    /** The product's words with their arguments. */
    public String say(String key, Object... arguments) {
        return Words.format(words, typography, key, arguments);
    }

    /** The product's words for a number of things: {@code key.one} or {@code key.many}, the number first. */
    public String count(String key, long number, Object... arguments) {
        boolean one = "fr".equals(options.locale().getLanguage()) ? number < 2 : number == 1;
        Object[] all = Stream.concat(Stream.of(typography.count(number)), Stream.of(arguments)).toArray();
        return say(key + (one ? ".one" : ".many"), all);
    }

    /** Words of the study or scheme, with the language's spaces. */
    public String label(String words) {
        return typography.spaced(words);
    }

    /** So many people of the subject's audience. */
    public String people(long number) {
        return count("people." + audienceKey(), number);
    }

    /** The least number of respondents of a group that may be shown. */
    public int threshold() {
        return options.threshold() > 0 ? options.threshold() : SynthesisOptions.DEFAULT_THRESHOLD;
    }

    /** What the base is, without its number. */
    public String heard() {
        return count("heard." + audienceKey(), base());
    }

    /** The subject's audience, in the plural. */
    public String people() {
        return say("people." + audienceKey());
    }

    private String audienceKey() {
        return filter.audience() == null ? "all"
                : filter.audience() == Audience.STAFF ? "staff"
                        : "tenants";
    }

    /** A count with its share, or out of its base when that is too small for percentages. */
    public String portion(int count) {
        return themes.small() ? say("portion.small", typography.count(count), typography.count(base()))
                : say("portion", typography.count(count), typography.percent(new Proportion(count, base()).share()));
    }

    /** The share of a count, or its base when that is too small for percentages. */
    public String share(int count) {
        return themes.small() ? say("share.small", typography.count(base()))
                : typography.percent(new Proportion(count, base()).share());
    }

    /** Words with a capital, for the head of a column. */
    public String capital(String words) {
        return words.substring(0, 1).toUpperCase(options.locale()) + words.substring(1);
    }

    public String organisation() {
        String organisation = study.header().getOrganisation();
        return organisation == null ? "" : organisation;
    }

    /** The scheme whose codes are counted; null when nothing is coded or the scheme is gone. */
    public Scheme scheme() {
        return filter.scheme() == null ? null : study.codes().scheme(filter.scheme()).orElse(null);
    }

    public String schemeLabel() {
        Scheme scheme = scheme();
        String label = scheme == null ? filter.scheme() : scheme.getLabel();
        return label == null ? "" : label;
    }

    /** The day of the last import or coding, or of the study's creation. */
    public LocalDate date() {
        Stream<Instant> imports = study.corpus().sources().stream().map(Source::getImported);
        Stream<Instant> codings = study.codings().all().stream().map(Coding::getDate);
        Instant last = Stream.concat(Stream.of(study.header().getCreated()), Stream.concat(imports, codings))
                .filter(Objects::nonNull).reduce(Instant.EPOCH, BinaryOperator.maxBy(Instant::compareTo));
        return last.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
