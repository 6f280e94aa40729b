package org.verbatelier.ingest.internal.bind;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.SubMonitor;
import org.verbatelier.ingest.ColumnMapping;
import org.verbatelier.ingest.ColumnRole;
import org.verbatelier.ingest.ImportReport;
import org.verbatelier.ingest.Mapping;
import org.verbatelier.ingest.internal.Messages;
import org.verbatelier.ingest.internal.Problems;
import org.verbatelier.ingest.internal.guess.Audiences;
import org.verbatelier.ingest.internal.inspect.Inspected;
import org.verbatelier.ingest.internal.inspect.Inspector;
import org.verbatelier.model.corpus.Answer;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.model.corpus.CorpusFactory;
import org.verbatelier.model.corpus.Participant;
import org.verbatelier.model.corpus.Question;
import org.verbatelier.model.corpus.Source;
import org.verbatelier.model.corpus.SourceKind;
import org.verbatelier.model.corpus.Values;
import org.verbatelier.model.corpus.Variable;
import org.verbatelier.model.corpus.VariableKind;
import org.verbatelier.model.corpus.VariableRole;

/** Turns a table into a source that holds what the study does not have yet. */
public final class TableImport {

    private static final CorpusFactory CORPUS = CorpusFactory.eINSTANCE;

    private final Inspected.Table table;
    private final KnownStudy known;
    private final Messages messages;
    private final Built.Account account;
    private final TableRows rows;
    private final List<ColumnMapping> variables;
    private final List<ColumnMapping> questions;
    private final String defaultWave;
    private final int waveIndex;
    private final int audienceIndex;
    private final Map<String, Optional<Audience>> audiences = new HashMap<>();
    private int otherValues;
    private int unknownAudiences;

    /**
     * Prepares the import.
     *
     * @throws org.verbatelier.core.StudyException when no column holds answers
     */
    public TableImport(Inspected.Table table, KnownStudy known, Problems problems) {
        this.table = table;
        this.known = known;
        this.messages = problems.messages();
        this.account = new Built.Account(table.warnings());
        this.rows = new TableRows(table, messages, account);
        this.variables = rows.variables();
        this.questions = rows.questions();
        this.defaultWave = table.mapping().wave();
        this.waveIndex = index(ColumnRole.WAVE);
        this.audienceIndex = index(ColumnRole.AUDIENCE);
        if (questions.isEmpty()) {
            throw problems.input("table.noText", table.file(), String.join(", ", table.mapping().header()));
        }
    }

    private int index(ColumnRole role) {
        return variables.indexOf(table.mapping().first(role).orElse(null));
    }

    /**
     * Reads the table.
     *
     * @throws org.eclipse.core.runtime.OperationCanceledException when the user gave up
     */
    public Built build(String importedBy, Instant now, SubMonitor monitor) throws IOException {
        List<TableRows.Entry> entries = rows.read(monitor);
        boolean identified = table.mapping().first(ColumnRole.ID).isPresent();
        String fileName = table.file().getFileName().toString();
        KnownSeries series = new SeriesFinder(known.series()).find(fileName, table.probe().sha256(), identified,
                questions, entries, waveIndex, defaultWave);
        Mapping rule = series != null ? table.mapping().withIdRule(series.mapping().idPrefix(),
                series.mapping().idSuffix()) : newRule(entries, identified);
        Source source = source(fileName, series, rule, importedBy, now);
        for (TableRows.Entry entry : entries) {
            String id = SeriesFinder.storedId(rule, entry.id());
            KnownSeries.Respondent stored = series == null ? null : series.respondent(id);
            if (stored == null) {
                add(source, id, entry);
            } else {
                compare(source, stored, entry);
            }
        }
        tellCounts(series, rule);
        boolean nothingNew = account.isNothingNew();
        return new Built(nothingNew ? null : source,
                account.report(table, nothingNew ? null : source.getId(), reportVariables()));
    }

    /** Identifiers as in the file where they are free; otherwise all of the file's get the same suffix. */
    private Mapping newRule(List<TableRows.Entry> entries, boolean identified) {
        String prefix = identified ? null : Slugs.of(Inspector.stem(table.file())) + "-";
        Mapping rule = table.mapping().withIdRule(prefix, null);
        for (int rank = 2; isSomeTaken(entries, rule); rank++) {
            rule = table.mapping().withIdRule(prefix, "~" + rank);
        }
        return rule;
    }

    private boolean isSomeTaken(List<TableRows.Entry> entries, Mapping rule) {
        for (TableRows.Entry entry : entries) {
            if (known.isTaken(SeriesFinder.storedId(rule, entry.id()))) {
                return true;
            }
        }
        return false;
    }

    private Source source(String fileName, KnownSeries series, Mapping rule, String importedBy, Instant now) {
        Source source = CORPUS.createSource();
        source.setId(known.newSourceId(Inspector.stem(table.file())));
        source.setName(fileName);
        source.setKind(SourceKind.TABLE);
        source.setSeries(series == null ? source.getId() : series.id());
        source.setSha256(table.probe().sha256());
        source.setImported(now);
        source.setImportedBy(importedBy);
        source.setEncoding(table.encoding() == null ? "" : table.encoding().value().name());
        source.setSeparator(table.separator() == null ? "" : String.valueOf(table.separator().value()));
        source.setMapping(rule.toCompactJson());
        for (ColumnMapping column : variables) {
            Variable variable = CORPUS.createVariable();
            variable.setName(column.name());
            variable.setRole(column.role().variableRole().orElseThrow());
            variable.setKind(column.kind());
            variable.setScale(column.scale() == null ? "" : column.scale());
            source.getVariables().add(variable);
        }
        if (defaultWave != null && waveIndex < 0) {
            Variable wave = CORPUS.createVariable();
            wave.setName(freeName("vague"));
            wave.setRole(VariableRole.WAVE);
            wave.setKind(VariableKind.CATEGORY);
            source.getVariables().add(wave);
        }
        for (ColumnMapping column : questions) {
            Question question = CORPUS.createQuestion();
            question.setId(column.name());
            question.setLabel(column.name());
            source.getQuestions().add(question);
        }
        return source;
    }

    private String freeName(String wanted) {
        String name = wanted;
        for (int rank = 2; table.mapping().header().contains(name); rank++) {
            name = wanted + " (" + rank + ")";
        }
        return name;
    }

    private void add(Source source, String id, TableRows.Entry entry) {
        Participant participant = CORPUS.createParticipant();
        participant.setId(id);
        participant.setAudience(audience(entry));
        participant.setValues(Values.of(Arrays.asList(values(entry))));
        source.getParticipants().add(participant);
        for (int i = 0; i < questions.size(); i++) {
            if (entry.texts()[i] != null) {
                String question = questions.get(i).name();
                answer(source, questions.size() == 1 ? id : id + "/" + question, id, question, entry.texts()[i]);
            }
        }
        if (entry.isEmpty()) {
            account.empty();
        } else {
            account.imported();
        }
    }

    private static void answer(Source source, String id, String participant, String question, String text) {
        Answer answer = CORPUS.createAnswer();
        answer.setId(id);
        answer.setParticipant(participant);
        answer.setQuestion(question);
        answer.setText(text);
        source.getAnswers().add(answer);
    }

    private String[] values(TableRows.Entry entry) {
        String[] values = entry.values();
        if (defaultWave == null) {
            return values;
        }
        if (waveIndex < 0) {
            values = Arrays.copyOf(values, values.length + 1);
            values[values.length - 1] = defaultWave;
        } else if (values[waveIndex].isBlank()) {
            values = values.clone();
            values[waveIndex] = defaultWave;
        }
        return values;
    }

    private Audience audience(TableRows.Entry entry) {
        Audience everyone = table.mapping().audience() == null ? Audience.TENANT : table.mapping().audience();
        if (audienceIndex < 0 || entry.values()[audienceIndex].isBlank()) {
            return everyone;
        }
        return audiences.computeIfAbsent(entry.values()[audienceIndex], Audiences::parse).orElseGet(() -> {
            unknownAudiences++;
            return everyone;
        });
    }

    /** A row of a respondent that the study knows: stored words never change, new ones are added beside them. */
    private void compare(Source source, KnownSeries.Respondent stored, TableRows.Entry entry) {
        List<Integer> added = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            String before = stored.answers().get(questions.get(i).name());
            if (before == null && entry.texts()[i] != null) {
                added.add(i);
            } else if (!Objects.equals(before, entry.texts()[i])) {
                account.reject(entry.line(), questions.get(i).name(), messages.get("row.changed", entry.id()));
                return;
            }
        }
        if (!added.isEmpty() && !sameVariables(source, stored.source())) {
            account.reject(entry.line(), questions.get(added.getFirst()).name(), messages.get("row.added", entry.id()));
            return;
        }
        String id = stored.participant().getId();
        for (int i : added) {
            String question = questions.get(i).name();
            boolean plain = questions.size() == 1 && !known.isTaken(id + "/" + question)
                    && stored.answers().isEmpty();
            answer(source, plain ? id : id + "/" + question, id, question, entry.texts()[i]);
        }
        if (added.isEmpty()) {
            account.unchanged();
        } else {
            account.updated();
        }
        if (hasOtherValues(source, stored, values(entry))) {
            otherValues++;
        }
    }

    /** An answer added later reads its respondent's values through its own source's variables. */
    private static boolean sameVariables(Source one, Source other) {
        return one.getVariables().stream().map(Variable::getName).toList()
                .equals(other.getVariables().stream().map(Variable::getName).toList());
    }

    private static boolean hasOtherValues(Source source, KnownSeries.Respondent stored, String[] values) {
        var before = stored.source().getVariables();
        Values old = stored.participant().getValues();
        if (before.size() == values.length && sameVariables(source, stored.source())) {
            return !old.asList().equals(Arrays.asList(values));
        }
        for (int i = 0; i < values.length; i++) {
            String name = source.getVariables().get(i).getName();
            for (int j = 0; j < before.size(); j++) {
                if (before.get(j).getName().equals(name) && !old.get(j).equals(values[i])) {
                    return true;
                }
            }
        }
        return false;
    }

    private void tellCounts(KnownSeries series, Mapping rule) {
        if (otherValues > 0) {
            account.warn(messages.get("warn.otherValues", otherValues));
        }
        if (unknownAudiences > 0) {
            account.warn(messages.get("warn.audience", unknownAudiences));
        }
        if (series == null && rule.idSuffix() != null) {
            account.warn(messages.get("warn.suffix", rule.idSuffix()));
        }
    }

    private List<ImportReport.Variable> reportVariables() {
        return table.columns().stream()
                .map(column -> new ImportReport.Variable(column.mapping().name(), column.mapping().role(),
                        column.mapping().kind(), column.mapping().imported(),
                        Math.round(column.confidence() * 100) / 100.0))
                .toList();
    }
}
