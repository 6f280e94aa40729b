package org.verbatelier.publish.internal.irritants;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.verbatelier.analysis.CodeEntry;
import org.verbatelier.analysis.Crosswalks;
import org.verbatelier.analysis.FrequencyRow;
import org.verbatelier.analysis.mirror.MirrorCell;
import org.verbatelier.analysis.mirror.MirrorFrame;
import org.verbatelier.model.coding.Valence;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.model.plan.Chantier;
import org.verbatelier.model.plan.Irritant;
import org.verbatelier.publish.document.Block;
import org.verbatelier.publish.document.Heading;
import org.verbatelier.publish.document.Paragraph;
import org.verbatelier.publish.document.Quote;
import org.verbatelier.publish.document.Table;
import org.verbatelier.publish.internal.plan.ActionSheet;
import org.verbatelier.publish.internal.plan.PlanDocument;
import org.verbatelier.publish.internal.plan.PlanFigures;
import org.verbatelier.publish.internal.plan.PlanReading;
import org.verbatelier.publish.internal.subject.Fields;
import org.verbatelier.publish.internal.subject.Grid;
import org.verbatelier.publish.internal.subject.QuoteBook;
import org.verbatelier.publish.internal.subject.Subject;
import org.verbatelier.publish.internal.subject.Voice;

/** What is known of an irritant: what it is, how often and how badly, where in the journey, in whose words, what is done. */
public final class IrritantCard {

    private static final int QUOTES = 3;

    private final Subject subject;
    private final Voice voice;
    private final QuoteBook quotes;
    private final Locale locale;

    public IrritantCard(Subject subject, QuoteBook quotes) {
        this.subject = subject;
        this.voice = subject.voice(IrritantCard.class);
        this.quotes = quotes;
        this.locale = subject.options().locale();
    }

    String say(String key) {
        return voice.say(key);
    }

    /** All irritants in a table. */
    public Table overview(List<Irritant> irritants, PlanFigures figures) {
        Grid grid = new Grid(voice).words("column.irritant", 9).words("column.type", 5).numbers("column.negative", 4)
                .numbers("column.severity", 3).numbers("column.criticality", 3).words("reference", 3);
        irritants.forEach(irritant -> grid.row(subject.label(irritant.getTitle()), type(irritant.getType()),
                figures.portion(irritant), figures.severity(irritant), figures.criticality(irritant),
                figures.reference(irritant)));
        return grid.table(voice.say("overview", subject.people(subject.base())), subject.say("irritants.note"));
    }

    /** The card of an irritant of the register. */
    public List<Block> of(Irritant irritant, PlanReading plan, PlanFigures figures) {
        ActionSheet sheet = new ActionSheet(subject.voice(PlanDocument.class), plan);
        List<Block> blocks = new ArrayList<>();
        if (irritant.getDefinition() != null && !irritant.getDefinition().isBlank()) {
            blocks.add(Paragraph.of(subject.label(irritant.getDefinition())));
        }
        Set<String> codes = new LinkedHashSet<>(irritant.getCodes());
        blocks.add(new Fields(voice).with("type", typeAndQuestion(irritant.getType()))
                .with("frequency", figures.portion(irritant)).with("interval", figures.interval(irritant))
                .with("severity", figures.severity(irritant)).with("criticality", figures.criticality(irritant))
                .with("journey", moments(irritant.getMoments(), codes))
                .with("codes", codes.stream().map(this::code).collect(Collectors.joining(", ")))
                .with("causes", irritant.getCauses().stream().map(subject::label).toList())
                .with("perimeter", sheet.perimeter(irritant.getPerimeterLevel(), irritant.getPerimeter()))
                .with("owner", subject.label(Objects.requireNonNullElse(irritant.getOwner(), "")))
                .with("chantier", plan.chantierOf(irritant).map(Chantier::getTitle).map(subject::label).orElse(""))
                .with("actions", plan.actionsOn(irritant).stream().map(sheet::title).toList())
                .with("noAction", subject.label(irritant.getNoActionReason()))
                .with("evidence", figures.reference(irritant)).table(""));
        QuoteBook.Section section = quotes.section();
        List<Quote> chosen = new ArrayList<>();
        for (int i = 0; i < QUOTES; i++) {
            section.tenantsAmong(irritant.getEvidence()).ifPresent(chosen::add);
        }
        blocks.addAll(said("tenants", chosen));
        blocks.addAll(staff(codes));
        return blocks;
    }

    /** The card of a code, while nobody registered irritants. */
    public List<Block> of(FrequencyRow row) {
        CodeEntry code = subject.code(row);
        String qualified = row.scheme() + ":" + row.code();
        List<Block> blocks = new ArrayList<>();
        if (!code.definition().isEmpty()) {
            blocks.add(Paragraph.of(subject.label(code.definition())));
        }
        blocks.add(new Fields(voice)
                .with("type", code.irritantTypes().stream().map(this::typeAndQuestion).toList())
                .with("frequency", subject.portion(row.negative()))
                .with("severity", subject.ofPlace() && row.negative() < 5 ? ""
                        : subject.typography().decimal(row.severity(), 1))
                .with("criticality", subject.ofPlace() && row.negative() < 5 ? ""
                        : subject.typography().decimal(row.criticality(), 2))
                .with("journey", moments(List.of(), List.of(qualified)))
                .with("codes", code(qualified))
                .with("evidence", row.trace() == null ? ""
                        : subject.traces().of(row.trace().withValence(Valence.NEGATIVE), subject.label(row.label())))
                .table(""));
        QuoteBook.Section section = quotes.section();
        List<Quote> chosen = new ArrayList<>();
        for (int i = 0; i < QUOTES - 1; i++) {
            section.ofCode(qualified, Valence.NEGATIVE).ifPresent(chosen::add);
        }
        blocks.addAll(said("tenants", chosen));
        blocks.addAll(staff(List.of(qualified)));
        return blocks;
    }

    /** What staff say of the same codes. */
    private List<Block> staff(Collection<String> codes) {
        if (subject.isPublic()) {
            return List.of();
        }
        QuoteBook.Section section = quotes.section();
        List<Quote> chosen = new ArrayList<>();
        section.of(Audience.STAFF, codes, Valence.NEGATIVE).ifPresent(chosen::add);
        section.of(Audience.STAFF, codes, Valence.POSITIVE).ifPresent(chosen::add);
        return said("staff", chosen);
    }

    private List<Block> said(String key, List<Quote> chosen) {
        List<Block> blocks = new ArrayList<>();
        if (!chosen.isEmpty()) {
            blocks.add(new Heading(3, voice.say(key)));
            blocks.addAll(chosen);
        }
        return blocks;
    }

    private String code(String qualified) {
        CodeEntry code = subject.evidence().code(qualified);
        return voice.say("code", subject.label(code.label()), code.schemeCode());
    }

    /** The type by name; one that the product does not know is shown as it is written. */
    public String type(String type) {
        return type == null || type.isBlank() ? ""
                : type.matches("I([1-9]|10)") ? voice.say("typed", subject.say("type." + type), type) : type;
    }

    private String typeAndQuestion(String type) {
        return type == null || !type.matches("I([1-9]|10)") ? type(type)
                : voice.say("questioned", type(type), subject.say("question." + type));
    }

    /** Key moments of the journey: those written down, else those that the codes stand for. */
    private String moments(List<String> written, Collection<String> codes) {
        Set<String> moments = new LinkedHashSet<>(written);
        if (moments.isEmpty()) {
            codes.stream()
                    .flatMap(code -> Crosswalks.targets(subject.evidence().code(code), Crosswalks.MIRROR).stream())
                    .flatMap(target -> MirrorCell.parse(target).stream()).map(MirrorCell::moment).sorted()
                    .forEach(moments::add);
        }
        MirrorFrame frame = MirrorFrame.in(locale);
        return moments.stream()
                .map(moment -> MirrorFrame.MOMENTS.contains(moment)
                        ? subject.label(frame.moment(moment, Audience.TENANT))
                        : moment)
                .collect(Collectors.joining(subject.typography().separator()));
    }
}
