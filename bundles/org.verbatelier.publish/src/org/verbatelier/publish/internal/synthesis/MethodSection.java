package org.verbatelier.publish.internal.synthesis;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.verbatelier.analysis.BaseKind;
import org.verbatelier.analysis.Evidence;
import org.verbatelier.analysis.FrequencyRow;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.coding.Coding;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.model.corpus.Campaign;
import org.verbatelier.model.corpus.Conversation;
import org.verbatelier.model.corpus.Source;
import org.verbatelier.publish.document.Block;
import org.verbatelier.publish.document.BulletList;
import org.verbatelier.publish.document.Heading;
import org.verbatelier.publish.document.Notice;
import org.verbatelier.publish.document.Paragraph;
import org.verbatelier.publish.document.Table;
import org.verbatelier.publish.internal.subject.Subject;

/** The method sheet: where the words come from, what was counted, by whom, and what the figures do not allow. */
public final class MethodSection {

    private static final String RULE = "rule:";

    private final Subject subject;
    private final List<List<String>> rows = new ArrayList<>();
    private int coderCount;

    private MethodSection(Subject subject) {
        this.subject = subject;
    }

    public static List<Block> of(Subject subject) {
        MethodSection section = new MethodSection(subject);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, subject.say("method")));
        blocks.add(section.sheet());
        long encounters = subject.evidence().respondents().stream()
                .filter(one -> one.encounter() && one.audience() == Audience.TENANT).count();
        if (encounters > 0) {
            blocks.add(new Notice(subject.say("method.notRepresentative"),
                    subject.count("method.encounters", encounters)));
        }
        if (subject.themes().small() && subject.base() > 0) {
            blocks.add(new Notice(subject.say("method.small"),
                    subject.say("method.small.text", subject.people(subject.base()))));
        }
        blocks.add(new Heading(3, subject.say("method.limits")));
        blocks.add(section.limits());
        return blocks;
    }

    private Table sheet() {
        row("method.organisation", subject.organisation());
        row("method.purpose", subject.study().header().getPurpose());
        row("method.means", means());
        row("method.sources", subject.study().corpus().sources().stream().map(this::source)
                .collect(Collectors.joining("\n")));
        row("method.fieldwork", fieldwork());
        row("method.waves", waves());
        int invited = subject.study().header().getCampaigns().stream().mapToInt(Campaign::getInvited).sum();
        row("method.invited", invited > 0 ? subject.typography().count(invited) : "");
        row("method.respondents", respondents());
        row("method.expressed", expressed());
        row("method.base", subject.say("method.base.text", subject.people()));
        Scheme scheme = subject.scheme();
        if (scheme != null) {
            row("method.scheme", subject.say("method.scheme.text", subject.label(subject.schemeLabel()), scheme.getId(),
                    scheme.getVersion(), subject.typography().count(subject.study().codes().all(scheme.getId()).size()),
                    subject.typography().count(scheme.getThemes().size())));
        }
        coders();
        row("method.interval", subject.themes().small() ? "" : subject.say("method.interval.text"));
        row("method.quotes", subject.say("method.quotes.text",
                subject.typography().count(subject.threshold())));
        return new Table(subject.say("method.caption"), List.of(new Table.Column(subject.say("method.item"), 3, false),
                new Table.Column(subject.say("method.value"), 9, false)), rows, "");
    }

    private void row(String key, String value) {
        if (value != null && !value.isBlank()) {
            rows.add(List.of(subject.say(key), value));
        }
    }

    private String means() {
        // a table or a conversation that came in several files is one
        Map<String, Set<String>> kinds = new TreeMap<>();
        for (Source source : subject.study().corpus().sources()) {
            Set<String> met = kinds.computeIfAbsent(switch (source.getKind()) {
                case TABLE -> "method.means.table";
                case CONVERSATION -> "method.means.conversation";
                case DOCUMENT -> "method.means.document";
            }, kind -> new HashSet<>());
            source.getConversations().forEach(conversation -> met.add(conversation.getId()));
            if (source.getConversations().isEmpty()) {
                met.add(Objects.requireNonNullElse(source.getSeries(), source.getId()));
            }
        }
        return kinds.entrySet().stream().sorted(Map.Entry.<String, Set<String>>comparingByKey().reversed())
                .map(kind -> subject.count(kind.getKey(), kind.getValue().size()))
                .collect(Collectors.joining(subject.typography().separator()));
    }

    private String source(Source source) {
        int turns = source.getConversations().stream().mapToInt(conversation -> conversation.getTurns().size()).sum();
        String size = source.getConversations().isEmpty() ? subject.count("method.answers", source.getAnswers().size())
                : subject.count("method.turns", turns);
        if (source.getImported() == null) {
            return subject.say("method.source", source.getName(), size);
        }
        LocalDate imported = source.getImported().atZone(ZoneOffset.UTC).toLocalDate();
        return subject.say("method.source.dated", source.getName(), size, subject.typography().date(imported));
    }

    /** When the words were collected, as far as the study knows. */
    private String fieldwork() {
        List<LocalDate> dates = new ArrayList<>();
        for (Campaign campaign : subject.study().header().getCampaigns()) {
            dates.add(campaign.getStart());
            dates.add(campaign.getEnd());
        }
        for (Source source : subject.study().corpus().sources()) {
            for (Conversation conversation : source.getConversations()) {
                dates.add(conversation.getEncounter() == null ? null : conversation.getEncounter().getDate());
            }
        }
        List<LocalDate> known = dates.stream().filter(Objects::nonNull).sorted().toList();
        if (known.isEmpty()) {
            return "";
        }
        LocalDate first = known.get(0);
        LocalDate last = known.get(known.size() - 1);
        String key = subject.study().header().getCampaigns().isEmpty() ? "method.fieldwork.encounters"
                : "method.fieldwork.all";
        return first.equals(last) ? subject.say(key + ".day", subject.typography().date(first))
                : subject.say(key, subject.typography().date(first), subject.typography().date(last));
    }

    private String waves() {
        Map<String, Integer> waves = new TreeMap<>();
        counted().forEach(respondent -> waves.merge(respondent.wave(), 1, Integer::sum));
        waves.remove("");
        return waves.entrySet().stream()
                .map(wave -> subject.say("method.wave", wave.getKey(), subject.people(wave.getValue())))
                .collect(Collectors.joining(subject.typography().separator()));
    }

    private String respondents() {
        int tenants = respondents(Audience.TENANT);
        int staff = respondents(Audience.STAFF);
        return staff == 0 ? subject.count("people.tenants", tenants)
                : subject.say("method.respondents.both", subject.count("people.tenants", tenants),
                        subject.count("people.staff", staff));
    }

    private int respondents(Audience audience) {
        return (int) subject.evidence().respondents().stream().filter(one -> one.audience() == audience).count();
    }

    private String expressed() {
        FrequencyRow passages = subject.whole(BaseKind.PASSAGES);
        FrequencyRow people = subject.whole(BaseKind.RESPONDENTS);
        return subject.say("method.expressed.text", subject.people(subject.base()),
                subject.count("passages", passages == null ? 0 : passages.n()),
                subject.people(people == null ? 0 : people.n()));
    }

    /** Respondents that the figures are about. */
    private List<Evidence.Respondent> counted() {
        Set<Integer> expressed = new TreeSet<>();
        for (Evidence.Text text : subject.evidence().texts()) {
            if (text.expressed() && subject.filter().accepts(subject.evidence().respondents().get(text.respondent()))) {
                expressed.add(text.respondent());
            }
        }
        return expressed.stream().map(subject.evidence().respondents()::get).toList();
    }

    private void coders() {
        Map<String, Integer> byHand = new TreeMap<>();
        Set<String> rules = new HashSet<>();
        int accepted = 0;
        String prefix = subject.filter().scheme() == null ? "" : subject.filter().scheme() + ":";
        for (Coding coding : subject.study().codings().all()) {
            if (coding.getCode().startsWith(prefix)) {
                byHand.merge(subject.study().codings().coderOf(coding), 1, Integer::sum);
                if (coding.getOrigin() != null && coding.getOrigin().startsWith(RULE)) {
                    rules.add(coding.getOrigin());
                    accepted++;
                }
            }
        }
        row("method.coders", byHand.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(coder -> subject.say("method.coder", coder.getKey(), subject.count("codings", coder.getValue())))
                .collect(Collectors.joining(subject.typography().separator())));
        if (!byHand.isEmpty()) {
            row("method.rules", accepted == 0 ? subject.say("method.rules.none")
                    : subject.say("method.rules.some", subject.count("codings", accepted),
                            subject.count("rules", rules.size())));
        }
        coderCount = byHand.size();
    }

    private BulletList limits() {
        List<String> limits = new ArrayList<>();
        limits.add(subject.say("limit.several", subject.people()));
        limits.add(subject.say("limit.discontent"));
        if (!subject.themes().small()) {
            limits.add(subject.say("limit.interval"));
        }
        long waves = counted().stream().map(Evidence.Respondent::wave).filter(wave -> !wave.isEmpty()).distinct()
                .count();
        if (waves > 1) {
            limits.add(subject.say("limit.waves", subject.typography().count(waves)));
        }
        if (coderCount == 1) {
            limits.add(subject.say("limit.oneCoder"));
        }
        return new BulletList(limits.stream().map(Paragraph::of).toList());
    }
}
