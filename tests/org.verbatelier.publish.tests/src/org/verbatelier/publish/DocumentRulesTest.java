package org.verbatelier.publish;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbatelier.core.Edits;
import org.verbatelier.core.NewEntries;
import org.verbatelier.core.PlanEdits;
import org.verbatelier.core.Span;
import org.verbatelier.core.Study;
import org.verbatelier.core.StudyException;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.core.spi.Detection;
import org.verbatelier.core.spi.Detector;
import org.verbatelier.model.coding.Valence;
import org.verbatelier.model.plan.Action;
import org.verbatelier.model.plan.ActionState;
import org.verbatelier.model.plan.ActionType;
import org.verbatelier.model.plan.Irritant;
import org.verbatelier.model.plan.Plan;
import org.verbatelier.publish.document.Block;
import org.verbatelier.publish.document.Document;
import org.verbatelier.publish.document.Heading;
import org.verbatelier.publish.document.Quote;
import org.verbatelier.publish.document.Table;
import org.verbatelier.publish.document.TraceIndex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@DisplayName("Every document")
class DocumentRulesTest {

    /** Masks a number and flags what the sample must never quote. */
    private static final Detector DETECTOR = (text, locale, known) -> {
        List<Detection> found = new ArrayList<>();
        find(text, "06 39 98 12 34", "TEL", Detection.Action.MASK, found);
        find(text, "M. Delattre", "NOM_COLLAB", Detection.Action.MASK, found);
        find(text, "Kowalczyk", "NOM", Detection.Action.MASK, found);
        find(text, "étrangers", "SENS_ORIGINE", Detection.Action.FLAG, found);
        return found;
    };
    private static final List<String> SECRETS = List.of("Delattre", "Kowalczyk", "étrangers", "06 39 98");
    private static final Set<Template> UNQUOTED = Set.of(Template.REGIONAL, Template.CODEBOOK, Template.METHOD,
            Template.EVIDENCE);

    @TempDir
    private Path folder;

    private static void find(String text, String words, String kind, Detection.Action action, List<Detection> found) {
        int at = text.indexOf(words);
        if (at >= 0) {
            found.add(new Detection(new Span(at, at + words.length()), kind, action));
        }
    }

    private static SynthesisOptions french(Level level) {
        return SynthesisOptions.of(Locale.FRENCH).withDetectors(List.of(DETECTOR)).withLevel(level);
    }

    private record Wanted(Template template, Level level) {}

    private static List<Wanted> everything(String agency, String residence) {
        List<Wanted> all = new ArrayList<>();
        for (Template template : Template.values()) {
            all.add(new Wanted(template, template == Template.RESIDENCE ? Level.residence(residence)
                    : template == Template.ARTICLE ? Level.TENANTS : Level.ORGANISATION));
        }
        all.add(new Wanted(Template.SYNTHESIS, Level.agency(agency)));
        all.add(new Wanted(Template.SYNTHESIS, Level.residence(residence)));
        all.add(new Wanted(Template.SYNTHESIS, Level.TENANTS));
        all.add(new Wanted(Template.SYNTHESIS, Level.tenants(residence)));
        all.add(new Wanted(Template.IRRITANTS, Level.agency(agency)));
        all.add(new Wanted(Template.PLAN, Level.TENANTS));
        return all;
    }

    @Test
    @DisplayName("of the sample keeps the rules of quoting and hides what must be hidden")
    void sample() {
        try (Study study = SampleStudy.full(folder)) {
            plan(study);
            for (Wanted wanted : everything("Nord", "Tour Lavoisier")) {
                keepsTheRules(study, wanted);
            }
        }
    }

    @Test
    @DisplayName("of a study drawn at random keeps the same rules, with and without a plan")
    void generated() {
        for (long seed = 1; seed <= 3; seed++) {
            try (Study study = GeneratedStudy.of(folder.resolve("g" + seed), 40 + (int) seed * 35, 260, seed)) {
                if (seed % 2 == 0) {
                    plan(study);
                }
                for (Wanted wanted : everything("Agence 0", "Résidence 8")) {
                    keepsTheRules(study, wanted);
                }
            }
        }
    }

    private void keepsTheRules(Study study, Wanted wanted) {
        Composition composition = wanted.template().compose(study, french(wanted.level()));
        Document document = composition.document();
        List<String> words = DocumentWords.of(document);
        String all = String.join("\n", words);
        assertFalse(all.toLowerCase(Locale.ROOT).contains("significati"), wanted::toString);
        SECRETS.forEach(secret -> assertFalse(all.contains(secret), () -> wanted + " tells " + secret));
        assertEquals(composition, wanted.template().compose(study, french(wanted.level())), wanted::toString);
        quotesExactly(study, wanted, document);
        leadsBack(wanted, document);
        if (UNQUOTED.contains(wanted.template())) {
            assertEquals(List.of(), DocumentWords.quotes(document), wanted::toString);
        }
        if (wanted.level().isPublic()) {
            assertFalse(all.matches("(?s).*(PILOTE|PRESTA|FORMATION INTERNE|987\\h?654).*"), wanted::toString);
            DocumentWords.index(document).forEach(entry -> assertEquals(List.of(), entry.passages(), wanted::toString));
            DocumentWords.quotes(document).forEach(
                    quote -> assertTrue(quote.attribution().startsWith("locataire"), quote::attribution));
        }
    }

    /** Words are exact but for what is masked or left out; at most three lines; nobody twice between two headings. */
    private static void quotesExactly(Study study, Wanted wanted, Document document) {
        String said = study.corpus().entries().stream().map(VerbatimEntry::text).map(DocumentRulesTest::spaced)
                .collect(Collectors.joining("\n"));
        Map<String, String> behind = new HashMap<>();
        DocumentWords.index(document).forEach(entry -> behind.put(entry.id(), String.join("|", entry.passages())));
        Set<String> texts = new HashSet<>();
        Set<String> people = new HashSet<>();
        for (Block block : document.blocks()) {
            if (block instanceof Quote quote) {
                assertTrue(quote.text().length() <= 260, quote::text);
                assertTrue(texts.add(quote.text() + quote.attribution()), () -> wanted + ": twice " + quote.text());
                for (String piece : quote.text().split("\\[[^\\]]*\\]")) {
                    assertTrue(said.contains(spaced(piece).strip()), () -> wanted + ": nobody said " + piece);
                }
                String reference = quote.attribution().replaceFirst(".* \u00b7 ", "");
                if (behind.containsKey(reference)) {
                    assertTrue(people.add(behind.get(reference)), () -> wanted + ": twice " + behind.get(reference));
                }
            } else if (block instanceof Heading) {
                people.clear();
            }
        }
    }

    private static String spaced(String words) {
        return words.replaceAll("\\s+", " ");
    }

    /** Every identifier in a table leads to an entry of the index, and the index has each once. */
    private static void leadsBack(Wanted wanted, Document document) {
        List<String> ids = DocumentWords.index(document).stream().map(TraceIndex.Entry::id).toList();
        assertEquals(new HashSet<>(ids).size(), ids.size(), wanted::toString);
        for (Table table : DocumentWords.tables(document)) {
            int last = table.columns().size() - 1;
            if (table.columns().get(last).header().equals("Repère") && !table.caption().startsWith("Échelle")) {
                table.rows().stream().map(row -> row.get(last)).filter(cell -> !cell.isEmpty())
                        .forEach(cell -> assertTrue(ids.contains(cell), () -> wanted + ": nowhere " + cell));
            }
        }
    }

    @Test
    @DisplayName("hides exactly the places of the sample that give a small one away")
    void places() {
        try (Study study = SampleStudy.survey(folder)) {
            assertEquals(Set.of("Les Hauts de Brême", "Les Tamaris"), withheld(study, 10));
            assertEquals(Set.of("Clos Saint-Éloi", "Le Moulin", "Les Bleuets", "Les Hauts de Brême", "Les Tamaris",
                    "Tour Lavoisier"), withheld(study, 11));
            Composition small = Template.SYNTHESIS.compose(study, french(Level.residence("Les Tamaris"))
                    .withThreshold(10));
            assertTrue(small.warnings().getFirst().contains("agence Nord"), small.warnings()::toString);
            assertTrue(DocumentWords.of(small.document()).stream().anyMatch(word -> word.contains("19 locataires")));
            Composition shown = Template.SYNTHESIS.compose(study, french(Level.residence("Tour Lavoisier"))
                    .withThreshold(10));
            assertTrue(DocumentWords.of(shown.document()).stream().anyMatch(word -> word.contains("11 locataires")));
        }
    }

    /** Residences of which the synthesis shows no cell. */
    private static Set<String> withheld(Study study, int threshold) {
        Document document = Template.SYNTHESIS.compose(study, french(Level.ORGANISATION).withThreshold(threshold))
                .document();
        Table table = DocumentWords.tables(document).stream()
                .filter(one -> one.caption().startsWith("Thèmes par agence")).findFirst().orElseThrow();
        Set<String> withheld = new HashSet<>();
        for (int i = 1; i < table.columns().size(); i++) {
            int column = i;
            if (table.rows().stream().allMatch(row -> row.get(column).equals(Table.WITHHELD))) {
                withheld.add(table.columns().get(i).header());
            }
        }
        return withheld;
    }

    @Test
    @DisplayName("tests themes one by one: Fisher where few are expected, and « à confirmer »")
    void comparisons() {
        try (Study study = SampleStudy.survey(folder)) {
            Document document = Template.SYNTHESIS.compose(study, french(Level.ORGANISATION)).document();
            Table table = DocumentWords.tables(document).stream()
                    .filter(one -> one.caption().equals("Thèmes en QPV et hors QPV")).findFirst().orElseThrow();
            List<String> common = table.rows().stream().filter(row -> row.getFirst().equals("Parties communes"))
                    .findFirst().orElseThrow();
            assertTrue(common.getLast().startsWith("Fisher, p = 0,103"), common::toString);
            assertTrue(common.getLast().endsWith("à confirmer"), common::toString);
        }
    }

    @Test
    @DisplayName("fails its check when nothing works")
    void noStrength() {
        try (Study study = SampleStudy.empty(folder)) {
            SampleStudy.addConversation(study, "conversation-1.txt", "oui");
            assertEquals(List.of(), Template.SYNTHESIS.compose(study, french(Level.ORGANISATION)).failures());
            study.codings().all().stream().filter(coding -> coding.getValence() == Valence.POSITIVE).toList()
                    .forEach(coding -> new Edits(study).remove(List.of(coding)).ifPresent(study::apply));
            assertEquals(1, Template.SYNTHESIS.compose(study, french(Level.ORGANISATION)).failures().size());
        }
    }

    @Test
    @DisplayName("says what there is when a place is not known, and stops when it is no longer wanted")
    void refusals() {
        try (Study study = SampleStudy.survey(folder)) {
            StudyException unknown = assertThrows(StudyException.class,
                    () -> Template.SYNTHESIS.compose(study, french(Level.agency("Ouest"))));
            assertTrue(unknown.getMessage().contains("Centre, Nord, Sud"), unknown::getMessage);
            assertThrows(CancellationException.class, () -> Template.SYNTHESIS.compose(study,
                    french(Level.ORGANISATION).withCancellation(() -> true)));
        }
    }

    @Test
    @DisplayName("has its fixed parts: eight axes of the abatement, four parts of the letter")
    void parts() {
        try (Study study = SampleStudy.survey(folder)) {
            List<String> axes = DocumentWords.headings(
                    Template.TFPB.compose(study, french(Level.ORGANISATION)).document());
            for (int axis = 1; axis <= 8; axis++) {
                String name = "T" + axis + " \u00b7 ";
                assertEquals(1, axes.stream().filter(heading -> heading.startsWith(name)).count(), name);
            }
            plan(study);
            assertEquals(List.of("Vous avez dit", "Nous avons compris", "Nous faisons",
                    "Nous ne pouvons pas, parce que"),
                    DocumentWords.headings(Template.SYNTHESIS.compose(study, french(Level.TENANTS)).document()));
        }
    }

    /** A small plan with what must not reach tenants. */
    private static void plan(Study study) {
        NewEntries entries = new NewEntries(study);
        PlanEdits edits = new PlanEdits(study);
        Irritant answered = entries.irritant("Relancer plusieurs fois", study.codings().all().stream()
                .filter(coding -> coding.getValence() == Valence.NEGATIVE)
                .sorted((one, other) -> one.getVerbatim().compareTo(other.getVerbatim())).limit(6).toList());
        answered.setDefinition("Il faut recommencer sans savoir où en est la demande.");
        Irritant dismissed = entries.irritant("Se garer le soir", List.of());
        dismissed.setNoActionReason("Les places sont à la ville.");
        study.apply(edits.add(answered));
        study.apply(edits.add(dismissed));
        study.apply(edits.add(entries.plan("Plan", List.of("Agir vite et bien"))));
        Plan plan = study.plan().getPlans().getLast();
        Action shared = entries.action("Donner une date à chaque demande", List.of(answered));
        shared.setOwner("PILOTE Martin");
        shared.setProvider("PRESTA SARL");
        shared.setAmountPlanned(new BigDecimal("987654"));
        shared.setTfpbAxis("T8");
        shared.setState(ActionState.RUNNING);
        study.apply(edits.add(plan.getAxes().getFirst(), shared));
        Action internal = entries.action("FORMATION INTERNE", List.of(answered));
        internal.setType(ActionType.TRAIN);
        internal.setState(ActionState.RUNNING);
        study.apply(edits.add(plan.getAxes().getFirst(), internal));
    }
}
