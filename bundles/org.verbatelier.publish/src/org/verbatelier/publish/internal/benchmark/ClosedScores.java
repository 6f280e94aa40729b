package org.verbatelier.publish.internal.benchmark;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.verbatelier.analysis.CodeEntry;
import org.verbatelier.analysis.Crosswalks;
import org.verbatelier.analysis.Evidence;
import org.verbatelier.analysis.table.Benchmark;
import org.verbatelier.analysis.table.ClosedScore;
import org.verbatelier.core.Study;
import org.verbatelier.model.corpus.Indicator;
import org.verbatelier.publish.document.Block;
import org.verbatelier.publish.document.Heading;
import org.verbatelier.publish.document.Paragraph;
import org.verbatelier.publish.internal.subject.Grid;
import org.verbatelier.publish.internal.subject.Subject;
import org.verbatelier.publish.internal.subject.Voice;

/**
 * The closed scores of a study of which only the whole is known: its own, those of a region or the nation, and those of
 * the members of a consortium, who are never named.
 *
 * @param own scores of the organisation
 * @param others scores of a region, a group or the nation
 * @param members scores of the members of the consortium, the organisation included
 */
public record ClosedScores(List<ClosedScore> own, List<ClosedScore> others, List<ClosedScore> members) {

    /** Reads the indicators that are shares; those of a residence or an axis belong to other documents. */
    public static ClosedScores of(Study study, Evidence evidence) {
        List<ClosedScore> own = new ArrayList<>();
        List<ClosedScore> others = new ArrayList<>();
        List<ClosedScore> members = new ArrayList<>();
        Stream.concat(study.header().getIndicators().stream(),
                study.corpus().sources().stream().flatMap(source -> source.getIndicators().stream()))
                .filter(ClosedScores::isShare).forEach(indicator -> {
                    String level = folded(indicator.getLevel());
                    List<ClosedScore> list = level.isEmpty() || level.startsWith("organi") ? own
                            : level.startsWith("membre") || level.startsWith("member") ? members
                                    : level.startsWith("region") || level.startsWith("nation")
                                            || level.startsWith("groupe") ? others : null;
                    if (list != null) {
                        list.add(score(indicator, evidence));
                    }
                });
        return new ClosedScores(own, others, members);
    }

    private static boolean isShare(Indicator indicator) {
        String unit = text(indicator.getUnit()).strip();
        return (unit.isEmpty() || unit.equals("%")) && indicator.getValue() >= 0 && indicator.getValue() <= 100
                && !text(indicator.getName()).isBlank()
                && !indicator.getName().startsWith(Crosswalks.SITES + ":");
    }

    /** A score with the subjects of the same name: themes, codes, or those that the scheme puts under that question. */
    private static ClosedScore score(Indicator indicator, Evidence evidence) {
        String name = folded(indicator.getName());
        Set<String> codes = new TreeSet<>();
        for (CodeEntry code : evidence.codes()) {
            if (folded(code.themeLabel()).equals(name)) {
                codes.add(code.theme());
            } else if (folded(code.label()).equals(name) || Crosswalks.targets(code, Crosswalks.SURVEY).stream()
                    .anyMatch(section -> folded(section).equals(name))) {
                codes.add(code.schemeCode());
            }
        }
        return new ClosedScore(indicator.getName(), text(indicator.getWording()), indicator.getValue() / 100,
                Math.max(0, indicator.getN()), text(indicator.getWave()), text(indicator.getLevel()),
                text(indicator.getSource()), List.copyOf(codes));
    }

    private static String folded(String words) {
        return Normalizer.normalize(text(words), Normalizer.Form.NFD).replaceAll("\\p{M}", "").strip()
                .toLowerCase(Locale.ROOT);
    }

    private static String text(String words) {
        return Objects.requireNonNullElse(words, "");
    }

    /** Where a score comes from, its wave and its n. */
    public String origin(ClosedScore score, Voice voice) {
        return Stream.of(voice.label(score.source()), voice.label(score.wave()),
                score.n() > 0 ? voice.say("benchmark.n", voice.typography().count(score.n())) : "")
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /** Own scores against others of the same item and, in a consortium, the quartile; nothing when there is no other. */
    public List<Block> benchmarks(Subject subject, Voice voice) {
        Grid grid = new Grid(voice).words("benchmark.item", 7).numbers("benchmark.own", 3).words("benchmark.other", 6)
                .numbers("benchmark.value", 3).words("benchmark.gap", 7).words("benchmark.position", 4);
        for (ClosedScore mine : own) {
            String position = position(mine, voice);
            List<ClosedScore> same = others.stream().filter(other -> other.label().equals(mine.label())).toList();
            for (ClosedScore other : same) {
                Benchmark benchmark = Benchmark.of(mine, other);
                grid.row(voice.label(mine.label()), voice.typography().percent(mine.value()),
                        voice.say("benchmark.level", voice.label(other.level()), voice.label(other.wave())),
                        voice.typography().percent(other.value()), gap(benchmark, voice), position);
            }
            if (same.isEmpty() && !position.isEmpty()) {
                grid.row(voice.label(mine.label()), voice.typography().percent(mine.value()), "–", "", "", position);
            }
        }
        return grid.isEmpty() ? List.of()
                : List.of(new Heading(2, voice.say("benchmark")), Paragraph.of(voice.say("benchmark.text")),
                        grid.table(voice.say("benchmark.caption"), voice.say("benchmark.note")));
    }

    private static String gap(Benchmark benchmark, Voice voice) {
        String value = points(benchmark.difference().value(), voice);
        return benchmark.indicative() ? voice.say("benchmark.indicative", value)
                : voice.say("benchmark.bounded", value, points(benchmark.difference().low(), voice),
                        points(benchmark.difference().high(), voice));
    }

    private static String points(double share, Voice voice) {
        String number = voice.typography().decimal(share * 100, 1).replace('-', '\u2212');
        return share > 0 ? "+" + number : number;
    }

    /** The quartile among the members; empty without enough of them. */
    private String position(ClosedScore mine, Voice voice) {
        List<Double> all = new ArrayList<>(members.stream().filter(member -> member.label().equals(mine.label()))
                .map(ClosedScore::value).toList());
        if (!all.isEmpty() && !all.contains(mine.value())) {
            all.add(mine.value());
        }
        if (all.size() < Benchmark.Position.LEAST_MEMBERS) {
            return "";
        }
        Benchmark.Position position = Benchmark.Position.of(mine.value(), all);
        return voice.say("benchmark.quartile." + position.quartile(), voice.typography().count(position.of()));
    }
}
