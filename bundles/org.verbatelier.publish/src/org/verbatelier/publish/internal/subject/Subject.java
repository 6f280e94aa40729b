package org.verbatelier.publish.internal.subject;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.verbatelier.analysis.BaseKind;
import org.verbatelier.analysis.CodeEntry;
import org.verbatelier.analysis.Evidence;
import org.verbatelier.analysis.EvidenceFilter;
import org.verbatelier.analysis.FrequencyRow;
import org.verbatelier.analysis.FrequencyTable;
import org.verbatelier.analysis.Grouping;
import org.verbatelier.analysis.Proportion;
import org.verbatelier.analysis.StudyEvidence;
import org.verbatelier.analysis.suppression.Disclosure;
import org.verbatelier.analysis.table.CrossTable;
import org.verbatelier.analysis.table.Figures;
import org.verbatelier.chart.Typography;
import org.verbatelier.core.Study;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.model.corpus.VariableRole;
import org.verbatelier.publish.Level;
import org.verbatelier.publish.SynthesisOptions;
import org.verbatelier.publish.document.Layout;
import org.verbatelier.publish.document.Metadata;

/**
 * What a document is about: the study, its figures, each computed once, and the words to say them with. Where a survey and
 * encounters meet, figures are those of the survey: households that were met chose themselves and are told of apart.
 */
public final class Subject {

    private final Study study;
    private final SynthesisOptions options;
    private final Voice voice;
    private final Evidence evidence;
    private final Figures figures;
    private final Map<VariableRole, String> variables;
    private final EvidenceFilter everywhere;
    private final Territory territory;
    private final EvidenceFilter filter;
    private final Traces traces;
    private final Map<List<Object>, FrequencyTable> frequencies = new HashMap<>();
    private final Map<List<Object>, CrossTable> crossings = new HashMap<>();

    private Subject(Study study, SynthesisOptions options) {
        this.study = study;
        this.options = options;
        this.voice = Voice.shared(options.locale());
        this.evidence = StudyEvidence.of(study);
        options.check();
        this.figures = Figures.of(evidence).with(new Disclosure(Math.max(1, threshold())))
                .cancelledBy(options.cancelled());
        this.variables = Territory.variables(study);
        EvidenceFilter wanted = options.filter().collected() != null ? options.filter()
                : options.filter().withCollected(evidence.mainCollected());
        this.everywhere = wanted.scheme() != null ? wanted : wanted.withScheme(mostUsedScheme(evidence));
        this.territory = Territory.of(options.level(), variables, figures, everywhere, voice);
        this.filter = territory.narrow(everywhere);
        this.traces = new Traces(this, List.of(filter, filter.withAudience(Audience.STAFF)));
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

    public Level level() {
        return options.level();
    }

    /** Whether people outside the organisation read the document. */
    public boolean isPublic() {
        return options.level().isPublic();
    }

    /** Whose words are counted. */
    public EvidenceFilter filter() {
        return filter;
    }

    /** Whose words are counted in the whole organisation. */
    public EvidenceFilter everywhere() {
        return everywhere;
    }

    /** Whose words may be quoted: also those of people met, of both audiences. */
    boolean mayQuote(Evidence.Respondent respondent) {
        return territory.narrow(options.filter().withAudience(null)).accepts(respondent);
    }

    public Evidence evidence() {
        return evidence;
    }

    /** Other tables, by the same rules. */
    public Figures figures() {
        return figures;
    }

    public Traces traces() {
        return traces;
    }

    /** Name of the variable of a role; null when there is none. */
    public String variable(VariableRole role) {
        return variables.get(role);
    }

    /** What is counted over the whole of the document's territory. */
    public FrequencyTable table(Grouping by, BaseKind kind, EvidenceFilter whose) {
        options.check();
        return frequencies.computeIfAbsent(List.of(by, kind, whose), key -> figures.frequencies(by, kind, whose));
    }

    /** Themes or codes by a variable. */
    public CrossTable cross(Grouping by, EvidenceFilter whose, String variable) {
        options.check();
        return crossings.computeIfAbsent(List.of(by, whose, variable),
                key -> figures.cross(by, BaseKind.RESPONDENTS, whose, variable));
    }

    public FrequencyTable themes() {
        return table(Grouping.THEME, BaseKind.RESPONDENTS, filter);
    }

    public FrequencyTable codes() {
        return table(Grouping.CODE, BaseKind.RESPONDENTS, filter);
    }

    /** The only row of everything coded; null when nothing is. */
    public FrequencyRow whole(BaseKind kind) {
        List<FrequencyRow> rows = table(Grouping.WHOLE, kind, filter).rows();
        return rows.isEmpty() ? null : rows.get(0);
    }

    public int base() {
        return themes().base().n();
    }

    public CodeEntry code(FrequencyRow row) {
        return evidence.code(row.scheme() + ":" + row.code());
    }

    public Typography typography() {
        return voice.typography();
    }

    /** The words of one kind of document: those of the package of a class, then those that all share. */
    public Voice voice(Class<?> home) {
        return Voice.of(home, options.locale());
    }

    /** The product's words with their arguments. */
    public String say(String key, Object... arguments) {
        return voice.say(key, arguments);
    }

    /** The product's words for a number of things: {@code key.one} or {@code key.many}, the number first. */
    public String count(String key, long number, Object... arguments) {
        return voice.count(key, number, arguments);
    }

    /** Words of the study or scheme, with the language's spaces. */
    public String label(String words) {
        return voice.label(words);
    }

    /** So many people of the subject's audience. */
    public String people(long number) {
        if (isFew((int) Math.min(number, Integer.MAX_VALUE))) {
            return say("people." + audienceKey() + ".few", told((int) number));
        }
        return count("people." + audienceKey(), number);
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

    /** Whether the figures are those of a place, where counts from one to four are not told. */
    public boolean ofPlace() {
        return territory.variable() != null;
    }

    /** A count as this document may tell it. */
    public String told(int count) {
        return isFew(count) ? say("few", Disclosure.FEW) : typography().count(count);
    }

    /** Whether a count is not told: one to four people of a place. */
    public boolean isFew(int count) {
        return ofPlace() && count > 0 && count < Disclosure.FEW;
    }

    /** A count with its share, or out of its base when that is too small for percentages. */
    public String portion(int count) {
        return isFew(count) ? told(count)
                : themes().small() ? say("portion.small", typography().count(count), typography().count(base()))
                        : say("portion", typography().count(count),
                                typography().percent(new Proportion(count, base()).share()));
    }

    /** The share of a count, or its base when that is too small for percentages. */
    public String share(int count) {
        return themes().small() || isFew(count) ? say("share.small", typography().count(base()))
                : typography().percent(new Proportion(count, base()).share());
    }

    /** Words with a capital, for the head of a column. */
    public String capital(String words) {
        return voice.capital(words);
    }

    public String organisation() {
        String organisation = study.header().getOrganisation();
        return organisation == null ? "" : organisation;
    }

    /** The place the document was asked for, such as «agence Nord»; empty for the whole organisation. */
    public String place() {
        String asked = territory.asked();
        return asked.isEmpty() ? ""
                : options.level().kind() == Level.Kind.AGENCY || territory.role() == VariableRole.AGENCY
                        && !territory.substituted() ? say("agency", asked) : asked;
    }

    /** The name of the place the document was asked for; empty for the whole organisation. */
    public String placeName() {
        return territory.asked();
    }

    /** The places around the one asked for: the agency of a residence. */
    public Set<String> enclosing() {
        String residence = variables.get(VariableRole.RESIDENCE);
        String agency = variables.get(VariableRole.AGENCY);
        if (residence == null || agency == null || territory.asked().isEmpty()) {
            return Set.of();
        }
        return evidence.respondents().stream()
                .filter(one -> one.value(residence).strip().equalsIgnoreCase(territory.asked()))
                .map(one -> one.value(agency).strip()).filter(name -> !name.isEmpty()).collect(Collectors.toSet());
    }

    /** The place whose figures are given, such as «agence Nord»; empty for the whole organisation. */
    public String placeOfFigures() {
        return territory.role() == VariableRole.AGENCY ? say("agency", territory.name()) : territory.name();
    }

    /** Whether the place asked for is too small, so that figures of a larger one are given. */
    public boolean substituted() {
        return territory.substituted();
    }

    /** What is withheld because the place asked for is too small; empty when nothing is. */
    public List<String> withheldPlaces() {
        List<String> withheld = new ArrayList<>();
        if (substituted()) {
            withheld.add(say("withheld.place", place(), typography().count(threshold()),
                    placeOfFigures().isEmpty() ? say("withheld.organisation") : placeOfFigures()));
        }
        return withheld;
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

    /** The least number of respondents of a group that may be shown. */
    public int threshold() {
        return options.threshold() > 0 ? options.threshold()
                : study.header().getThreshold() > 0 ? study.header().getThreshold()
                        : SynthesisOptions.DEFAULT_THRESHOLD;
    }

    /** The day of the last change of the study. */
    public LocalDate date() {
        int last = study.historySize() - 1;
        Instant time = last > 0 ? study.history(last).time() : study.header().getCreated();
        return (time == null ? Instant.EPOCH : time).atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** A day written by machines in words; anything else as it is. */
    public String day(String written) {
        return written == null ? ""
                : written.matches("\\d{4}-\\d{2}-\\d{2}")
                        ? typography().date(LocalDate.parse(written))
                        : written;
    }

    /** What a document says of itself. */
    public Metadata metadata(String title, Layout layout, List<String> keywords) {
        String name = study.header().getName();
        return new Metadata(title, place().isEmpty() ? name : say("subtitle", voice.capital(place()), name),
                organisation(), options.locale(), date(), keywords, layout);
    }
}
