package org.verbatelier.presentation.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.verbatelier.chart.Typography;
import org.verbatelier.core.NewEntries;
import org.verbatelier.core.PlanEdits;
import org.verbatelier.core.Study;
import org.verbatelier.core.operation.AddNode;
import org.verbatelier.core.operation.Operation;
import org.verbatelier.core.operation.Together;
import org.verbatelier.model.corpus.CorpusPackage;
import org.verbatelier.model.corpus.Indicator;

/**
 * The closed scores of a study while they are typed in: shares of satisfied people in percent, as a table of text that can be
 * filled by hand or from a spreadsheet. Becomes one operation.
 */
public final class IndicatorDraft {

    /** The columns, in order. */
    public enum Field {
        NAME, VALUE, N, WAVE, LEVEL, SOURCE, CODES, WORDING
    }

    private final Study study;
    private final Typography typography;
    private final List<Line> lines = new ArrayList<>();
    private final List<Indicator> removed = new ArrayList<>();

    private static final class Line {
        private final Indicator indicator;
        private final String[] texts = new String[Field.values().length];

        Line(Indicator indicator) {
            this.indicator = indicator;
            Arrays.fill(texts, "");
        }

        boolean isBlank() {
            return Arrays.stream(texts).allMatch(String::isBlank);
        }
    }

    /** The scores of a study that were typed in by hand. */
    public IndicatorDraft(Study study, Locale locale) {
        this.study = study;
        this.typography = new Typography(locale);
        study.header().getIndicators().stream().filter(ClosedScores::isShare).forEach(this::read);
    }

    private void read(Indicator indicator) {
        Line line = new Line(indicator);
        double value = indicator.getValue();
        line.texts[Field.VALUE.ordinal()] = typography.decimal(value, value == Math.rint(value) ? 0 : 1);
        line.texts[Field.N.ordinal()] = indicator.getN() > 0 ? typography.count(indicator.getN()) : "";
        line.texts[Field.NAME.ordinal()] = text(indicator.getName());
        line.texts[Field.WAVE.ordinal()] = text(indicator.getWave());
        line.texts[Field.LEVEL.ordinal()] = text(indicator.getLevel());
        line.texts[Field.SOURCE.ordinal()] = text(indicator.getSource());
        line.texts[Field.CODES.ordinal()] = String.join(", ", indicator.getCodes());
        line.texts[Field.WORDING.ordinal()] = text(indicator.getWording());
        lines.add(line);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    public int size() {
        return lines.size();
    }

    public String text(int line, Field field) {
        return lines.get(line).texts[field.ordinal()];
    }

    /** Writes a cell. */
    public void set(int line, Field field, String text) {
        lines.get(line).texts[field.ordinal()] = text.strip();
    }

    /** Adds an empty line; wave and source are those of the line before, which they mostly are. Returns its place. */
    public int add() {
        Line line = new Line(null);
        if (!lines.isEmpty()) {
            for (Field same : List.of(Field.WAVE, Field.SOURCE)) {
                line.texts[same.ordinal()] = lines.getLast().texts[same.ordinal()];
            }
        }
        lines.add(line);
        return lines.size() - 1;
    }

    /** Takes a line away. */
    public void remove(int line) {
        Line gone = lines.remove(line);
        if (gone.indicator != null) {
            removed.add(gone.indicator);
        }
    }

    /** Adds lines copied from a spreadsheet, their cells in the order of the columns; a line of heads is left out. */
    public int paste(String copied) {
        int added = 0;
        for (String row : copied.split("\\R")) {
            String[] cells = row.split("\t", -1);
            boolean head = cells.length > 1 && number(cells[1]).isEmpty() && added == 0;
            if (!row.isBlank() && !head) {
                Line line = new Line(null);
                for (int i = 0; i < Math.min(cells.length, line.texts.length); i++) {
                    line.texts[i] = cells[i].strip();
                }
                lines.add(line);
                added++;
            }
        }
        return added;
    }

    /** The first cell of a line that cannot be read; empty when all can. A line without any word is left out. */
    public Optional<Field> problem(int index) {
        Line line = lines.get(index);
        if (line.isBlank()) {
            return Optional.empty();
        }
        if (line.texts[Field.NAME.ordinal()].isBlank()) {
            return Optional.of(Field.NAME);
        }
        Optional<Double> value = number(line.texts[Field.VALUE.ordinal()]);
        if (value.isEmpty() || value.get() < 0 || value.get() > 100) {
            return Optional.of(Field.VALUE);
        }
        String n = line.texts[Field.N.ordinal()];
        Optional<Double> size = number(n);
        boolean whole = size.isPresent() && size.get() >= 0 && size.get() == Math.rint(size.get());
        return n.isBlank() || whole ? Optional.empty() : Optional.of(Field.N);
    }

    /** Whether every line can be read. */
    public boolean isComplete() {
        for (int i = 0; i < lines.size(); i++) {
            if (problem(i).isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** «85,2 %», «85.2», «4 000». */
    private static Optional<Double> number(String text) {
        String plain = text.replaceAll("[\\s\\u00a0\\u202f%]", "").replace(',', '.');
        return plain.matches("\\d{1,9}(\\.\\d{1,6})?") ? Optional.of(Double.valueOf(plain)) : Optional.empty();
    }

    /** What was typed, as one step; empty when nothing has changed. */
    public Optional<Operation> operation() {
        PlanEdits edits = new PlanEdits(study);
        List<Operation> steps = new ArrayList<>();
        for (Line line : lines) {
            if (line.indicator != null && !line.isBlank()) {
                edits.fill(line.indicator, values(line)).ifPresent(steps::add);
            }
        }
        List<Indicator> gone = new ArrayList<>(removed);
        lines.stream().filter(line -> line.isBlank() && line.indicator != null)
                .forEach(line -> gone.add(line.indicator));
        List<Operation> added = new ArrayList<>();
        NewEntries entries = new NewEntries(study);
        for (Line line : lines) {
            if (line.indicator == null && !line.isBlank()) {
                Indicator indicator = entries.indicator(line.texts[Field.NAME.ordinal()]);
                values(line).forEach(indicator::eSet);
                added.add(edits.add(indicator));
            }
        }
        // those that go come last: the places of the others are those of before
        if (!gone.isEmpty()) {
            steps.add(edits.remove(gone));
        }
        return steps.isEmpty() && added.isEmpty() ? Optional.empty() : Optional.of(together(steps, added));
    }

    private Operation together(List<Operation> steps, List<Operation> added) {
        List<Operation> all = new ArrayList<>();
        int place = study.header().getIndicators().size();
        for (Operation one : added) {
            all.add(one instanceof AddNode node ? new AddNode(node.parent(), place++, node.content()) : one);
        }
        all.addAll(steps);
        return all.size() == 1 ? all.getFirst() : Together.of(all);
    }

    private static Map<EAttribute, Object> values(Line line) {
        Map<EAttribute, Object> values = new LinkedHashMap<>();
        values.put(CorpusPackage.Literals.INDICATOR__NAME, line.texts[Field.NAME.ordinal()]);
        values.put(CorpusPackage.Literals.INDICATOR__VALUE, number(line.texts[Field.VALUE.ordinal()]).orElse(0.0));
        values.put(CorpusPackage.Literals.INDICATOR__UNIT, "%");
        values.put(CorpusPackage.Literals.INDICATOR__N,
                number(line.texts[Field.N.ordinal()]).map(Double::intValue).orElse(0));
        values.put(CorpusPackage.Literals.INDICATOR__WAVE, orNull(line.texts[Field.WAVE.ordinal()]));
        values.put(CorpusPackage.Literals.INDICATOR__LEVEL, orNull(line.texts[Field.LEVEL.ordinal()]));
        values.put(CorpusPackage.Literals.INDICATOR__SOURCE, orNull(line.texts[Field.SOURCE.ordinal()]));
        values.put(CorpusPackage.Literals.INDICATOR__WORDING, orNull(line.texts[Field.WORDING.ordinal()]));
        values.put(CorpusPackage.Literals.INDICATOR__CODES, Arrays.stream(line.texts[Field.CODES.ordinal()]
                .split("[,;\\s]+")).map(code -> code.replaceAll("\\.\\*$", "")).filter(code -> !code.isEmpty())
                .collect(Collectors.toList()));
        return values;
    }

    private static String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
