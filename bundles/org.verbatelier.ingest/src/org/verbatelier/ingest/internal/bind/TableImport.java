package org.verbatelier.ingest.internal.bind;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.verbatelier.ingest.internal.memory.QuestionLinks;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.model.corpus.CorpusFactory;
import org.verbatelier.model.corpus.Source;
import org.verbatelier.model.corpus.SourceKind;
import org.verbatelier.model.corpus.Variable;

/** Turns a table into a source that holds what the study does not have yet. */
public final class TableImport {

    private static final int CHECKED = 512;

    private final Inspected.Table table;
    private final KnownStudy known;
    private final Problems problems;
    private final Messages messages;
    private final Built.Account account;
    private final TableRows rows;
    private final List<ColumnMapping> variables;
    private final List<ColumnMapping> questions;
    private final String defaultWave;
    private final boolean waveTakenOver;
    private final int waveIndex;
    private final int audienceIndex;
    private final Map<String, Optional<Audience>> audiences = new HashMap<>();
    private final Map<String, Integer> otherValues = new LinkedHashMap<>();
    private int withdrawn;
    private int unknownAudiences;

    /**
     * Prepares the import.
     *
     * @param saidWave the wave that the user said, or null
     * @throws org.verbatelier.core.StudyException when no column holds answers
     */
    public TableImport(Inspected.Table table, KnownStudy known, String saidWave, Problems problems) {
        this.table = table;
        this.known = known;
        this.problems = problems;
        this.messages = problems.messages();
        this.account = new Built.Account(table.warnings());
        this.rows = new TableRows(table, messages, account);
        this.variables = rows.variables();
        this.questions = rows.questions();
        this.defaultWave = table.mapping().wave();
        this.waveTakenOver = table.recognised() != null && defaultWave != null && saidWave == null;
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
     * Where the rows belong.
     *
     * @param series the series that they continue, or null
     * @param entries the rows, one a respondent
     * @param stored the stored respondent of each, null where it is new
     */
    private record Place(KnownSeries series, List<TableRows.Entry> entries, KnownSeries.Respondent[] stored) {

        boolean isKnown() {
            return Arrays.stream(stored).anyMatch(respondent -> respondent != null);
        }
    }

    /**
     * Reads the table.
     *
     * @throws org.eclipse.core.runtime.OperationCanceledException when the user gave up
     */
    public Built build(String importedBy, Instant now, SubMonitor monitor) throws IOException {
        List<TableRows.Entry> entries = rows.read(monitor);
        boolean identified = table.mapping().first(ColumnRole.ID).isPresent();
        Place place = identified ? identified(entries) : unidentified(entries);
        NewIds ids = new NewIds(known, table.mapping(), place.series(), Inspector.stem(table.file()), identified);
        Mapping rule = ids.rule(newEntries(place));
        SourceBuilder source = new SourceBuilder(source(place.series(), rule, importedBy, now), variables, questions,
                defaultWave != null && waveIndex < 0 ? freeName("vague") : null, known);
        for (int i = 0; i < place.entries().size(); i++) {
            if (i % CHECKED == 0) {
                problems.checkCancelled();
            }
            TableRows.Entry entry = place.entries().get(i);
            if (place.stored()[i] == null) {
                add(source, ids.next(entry), entry);
            } else {
                compare(source, place.stored()[i], entry);
            }
        }
        tellCounts(place, rule);
        return new Built(source.isEmpty() ? null : source.source(),
                account.report(table, source.isEmpty() ? null : source.source().getId(), reportVariables()));
    }

    private Place identified(List<TableRows.Entry> all) {
        List<TableRows.Entry> entries = new RepeatedRows(questions, messages, account).merged(all, rows);
        SeriesFinder.Found found = new SeriesFinder(known.series()).find(fileName(), table.probe().sha256(),
                table.mapping(), questions, entries, waveIndex, defaultWave);
        KnownSeries series = found == null ? null : found.series();
        KnownSeries.Respondent[] stored = new KnownSeries.Respondent[entries.size()];
        for (int i = 0; i < stored.length && series != null; i++) {
            stored[i] = series.ofFileId(entries.get(i).id());
        }
        return new Place(series, entries, stored);
    }

    private Place unidentified(List<TableRows.Entry> entries) {
        ContentMatch match = new ContentMatch(variables, questions, entries);
        match.find(known.series(), fileName(), table.probe().sha256());
        KnownSeries.Respondent[] stored = new KnownSeries.Respondent[entries.size()];
        for (int i = 0; i < stored.length; i++) {
            stored[i] = match.known(i);
        }
        if (match.series() == null && match.chance() > 0) {
            account.warn(messages.get("warn.chance", match.chance()));
        }
        KnownSeries series = match.series() != null ? match.series() : repairedSeries();
        return new Place(series, entries, stored);
    }

    /** The series of the file that refused these rows, or null. */
    private KnownSeries repairedSeries() {
        return rows.repairedFile() == null ? null
                : known.series().stream().filter(series -> !series.isIdentified()
                        && series.sources().stream().anyMatch(source -> source.getName().equals(rows.repairedFile())))
                        .findFirst().orElse(null);
    }

    /** The name by which the rows are known: that of the file that refused them, when they were repaired. */
    private String fileName() {
        return rows.repairedFile() != null ? rows.repairedFile() : table.file().getFileName().toString();
    }

    private static List<TableRows.Entry> newEntries(Place place) {
        List<TableRows.Entry> entries = new ArrayList<>();
        for (int i = 0; i < place.stored().length; i++) {
            if (place.stored()[i] == null) {
                entries.add(place.entries().get(i));
            }
        }
        return entries;
    }

    private Source source(KnownSeries series, Mapping rule, String importedBy, Instant now) {
        Source source = CorpusFactory.eINSTANCE.createSource();
        source.setId(known.newSourceId(Inspector.stem(table.file())));
        source.setName(table.file().getFileName().toString());
        source.setKind(SourceKind.TABLE);
        source.setSeries(series == null ? source.getId() : series.id());
        source.setSha256(table.probe().sha256());
        source.setImported(now);
        source.setImportedBy(importedBy);
        source.setEncoding(table.encoding() == null ? "" : table.encoding().value().name());
        source.setSeparator(table.separator() == null ? "" : String.valueOf(table.separator().value()));
        source.setMapping(rule.toCompactJson());
        return source;
    }

    private String freeName(String wanted) {
        String name = wanted;
        for (int rank = 2; table.mapping().header().contains(name); rank++) {
            name = wanted + " (" + rank + ")";
        }
        return name;
    }

    private void add(SourceBuilder source, String id, TableRows.Entry entry) {
        source.respondent(id, audience(entry), values(entry));
        for (int i = 0; i < questions.size(); i++) {
            if (entry.texts()[i] != null) {
                source.answer(id, i, entry.texts()[i], false);
            }
        }
        if (entry.isEmpty()) {
            account.empty();
        } else {
            account.imported();
        }
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
    private void compare(SourceBuilder source, KnownSeries.Respondent stored, TableRows.Entry entry) {
        List<Integer> added = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            String before = stored.answers().get(questions.get(i).questionId());
            String now = entry.texts()[i];
            if (before == null && now != null) {
                added.add(i);
            } else if (before != null && now == null) {
                withdrawn++;
            } else if (before != null && !Words.same(before, now)) {
                changed.add(questions.get(i).name());
            }
        }
        if (!added.isEmpty()) {
            String id = stored.participant().getId();
            // once more, with what the row says now: the stored respondent may lack columns that this file has
            source.respondent(id, stored.participant().getAudience(), values(entry));
            added.forEach(i -> source.answer(id, i, entry.texts()[i], !stored.answers().isEmpty()));
        }
        if (!changed.isEmpty()) {
            account.reject(entry.line(), changed.getFirst(), messages.get(added.isEmpty() ? "row.changed"
                    : "row.changedAndAdded", stored.participant().getId(), String.join(", ", changed)),
                    rows.cells(entry));
        } else if (!added.isEmpty()) {
            account.updated();
        } else {
            account.unchanged();
            countOtherValues(stored, entry);
        }
    }

    private void countOtherValues(KnownSeries.Respondent stored, TableRows.Entry entry) {
        var before = stored.source().getVariables();
        for (int i = 0; i < variables.size(); i++) {
            String name = variables.get(i).name();
            int at = i < before.size() && before.get(i).getName().equals(name) ? i : indexOf(before, name);
            String old = at < 0 ? "" : stored.participant().getValues().get(at);
            String now = i == waveIndex ? values(entry)[i] : entry.values()[i];
            if (!old.equals(now) && !Words.same(old, now)) {
                otherValues.merge(name, 1, Integer::sum);
            }
        }
    }

    private static int indexOf(List<Variable> variables, String name) {
        for (int i = 0; i < variables.size(); i++) {
            if (variables.get(i).getName().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private void tellCounts(Place place, Mapping rule) {
        otherValues.forEach((column, count) -> account.warn(messages.get("warn.otherValues", count, column)));
        if (withdrawn > 0) {
            account.warn(messages.get("warn.withdrawn", withdrawn));
        }
        if (unknownAudiences > 0) {
            account.warn(messages.get("warn.audience", unknownAudiences));
        }
        if (rule.idSuffix() != null && (place.series() == null
                || !rule.idSuffix().equals(place.series().mapping().idSuffix()))) {
            account.warn(messages.get("warn.suffix", rule.idSuffix()));
        }
        if (waveTakenOver && !place.isKnown() && rows.repairedFile() == null) {
            account.warn(messages.get("warn.waveRemembered", defaultWave, table.recognised()));
        }
    }

    private List<ImportReport.Variable> reportVariables() {
        return table.columns().stream()
                .map(column -> new ImportReport.Variable(column.mapping().name(), column.mapping().role(),
                        column.mapping().kind(), column.mapping().imported(),
                        Math.round(column.confidence() * 100) / 100.0, column.mapping().question(),
                        QuestionLinks.isReworded(column.mapping(), known.questions())))
                .toList();
    }
}
