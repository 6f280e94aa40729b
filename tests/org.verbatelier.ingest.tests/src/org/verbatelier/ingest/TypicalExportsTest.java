package org.verbatelier.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbatelier.model.corpus.VariableKind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Roles guessed on the exports that landlords receive; the headers are those of the trade, the values invented. */
class TypicalExportsTest {

    private static final String LEVELS = "Très satisfait/Plutôt satisfait/Plutôt pas satisfait/Pas du tout satisfait";
    private static final String TEXTS = "Le hall est sale tous les jours/Rien à signaler de particulier/"
            + "L'ascenseur tombe en panne trop souvent/Merci à la gardienne, toujours là/"
            + "On attend une réponse depuis trois mois/Trop de bruit le soir dans la cour";

    /** Header, expected role, values drawn from (or # for a rank). */
    private static final String TRIENNIAL = """
            ID_REPONDANT|id|R#
            NOM_LOCATAIRE|personal|DUPONT Jean/MARTIN Anne/DURAND Luc
            TEL_PORTABLE|personal|06 39 98 12 34/06 39 98 56 78
            ADRESSE_1|personal|12 rue des Lilas/3 bis avenue Foch
            DATE_NAISSANCE|personal|12/03/1961/04/11/1987
            CODE_RESIDENCE|residence|0123/0145/0177
            LIB_AGENCE|agency|Nord/Centre/Sud
            QPV|qpv|oui/non
            VAGUE|wave|2019/2022/2025
            TYPE_LOGEMENT|attribute|T2/T3/T4
            SURFACE_HAB|attribute|54,5/61,2/78
            ETAGE|attribute|0/1/2/3/4
            DATE_ENTREE|attribute|12/10/2019/01/02/2020
            Mode de recueil|channel|Téléphone/Internet
            Q1. Dans l'ensemble, êtes-vous satisfait de votre bailleur ?|score|%L
            Q2. Note de 0 à 10 sur la propreté des parties communes|score|0/3/5/7/9/10
            Q3_proprete_halls|score|1/2/3/4
            Q4. Recommanderiez-vous votre bailleur ? (0-10)|score|2/6/8/9/10
            Q5. Pour quelles raisons n'êtes-vous pas satisfait ?|text|%T
            Q6. Que faudrait-il améliorer en priorité ?|text|%T
            Avez-vous contacté votre agence cette année ?|attribute|Oui/Non
            Nombre de personnes au foyer|attribute|1/2/3/4/5
            POIDS_REDRESSE|weight|0,9796/1,5305/0,6244
            """;
    private static final String HOT = """
            n° de demande|id|D2024-#
            Date intervention|attribute|2024-10-09 14:30:00/2024-10-10 09:15:00
            Prestataire|provider|Chauff'Éco/Otéo/Rapid'Plomb
            Type d'intervention|attribute|Plomberie/Chauffage/Serrurerie
            Résidence|residence|Les Tamaris/Le Moulin/Les Bleuets
            Secteur|agency|Nord/Sud
            Courriel|personal|a.b@exemple.fr/c.d@exemple.fr
            Interlocuteur|personal|Mme Petit/M. Grand
            Rendez-vous respecté|attribute|oui/non
            Délai d'intervention (note sur 5)|score|1/2/3/4/5
            CSAT|score|1/2/3/4/5
            NPS|score|0/5/8/9/10
            Commentaire libre|text|%T
            Canal de réponse|channel|sms/email
            Montant de l'intervention|attribute|1 234,56/98,00/450,10
            """;
    private static final String MIRROR = """
            identifiant|id|C#
            public|audience|locataire/collaborateur
            moment clé|moment|M01/M02/M03
            agence|agency|Nord/Sud
            ancienneté (années)|attribute|1/3/7/12
            Êtes-vous d'accord : le délai est tenu|score|Tout à fait d'accord/Plutôt d'accord/Plutôt pas d'accord/Pas du tout d'accord
            Ce qui vous plaît|text|%T
            Ce qui vous déplaît|text|%T
            codes_gold|codes|DEM.RELA-3/ASC.PANN-3#DEM.RENV-2/GAR.REL+
            """;
    private static final String LIME = """
            id|id|#
            submitdate|attribute|2024-10-09 14:30:00/2024-10-10 09:15:00
            lastpage|skip|3/4
            startlanguage|attribute|fr
            seed|skip|123456789/987654321
            token|skip|aZ3xYw/bT9kLm
            ipaddr|personal|192.168.0.1/10.0.0.7
            refurl|skip|https://exemple.fr
            G01Q01. Votre résidence ?|residence|Les Tamaris/Le Moulin
            G01Q02[SQ001]. Quels services utilisez-vous ? [Gardien]|attribute|Oui/Non
            G01Q02[other]. Quels services utilisez-vous ? [Autre]|attribute|Vélo/Cave/Jardin
            G01Q03. <p>Qu'est-ce qui est à <b>améliorer</b>&nbsp;?</p>|text|%T
            """;
    private static final String SPHINX = """
            NUM_OBS|id|#
            DATE_SAISIE|attribute|09/10/2024 14:30/10/10/2024 09:15
            PROGRESSION|attribute|Terminé
            Satisfaction_globale|score|%L
            Note_proprete|score|7,5/8,0/6,5
            Equipements_utilises|attribute|Gardien ; Parking/Cave/Ascenseur ; Cave
            Pourquoi|text|%T
            """;

    @TempDir
    Path folder;
    private int right;
    private final List<String> wrong = new ArrayList<>();
    private final List<String> leaked = new ArrayList<>();

    @Test
    void nearlyEveryRoleIsRightAndNoPersonalColumnIsImported() throws Exception {
        Map<String, String> exports = new LinkedHashMap<>();
        exports.put("triennial", TRIENNIAL);
        exports.put("hot", HOT);
        exports.put("mirror", MIRROR);
        exports.put("lime", LIME);
        exports.put("sphinx", SPHINX);
        for (Map.Entry<String, String> export : exports.entrySet()) {
            for (int rows : new int[] { 2, 12, 300 }) {
                check(export.getKey(), export.getValue(), rows);
            }
        }
        int all = right + wrong.size();
        System.out.printf("Roles: %d of %d columns right (%.1f %%), wrong %s%n", right, all, 100.0 * right / all,
                wrong);
        assertEquals(List.of(), leaked, "personal data imported");
        assertTrue(wrong.size() * 20 <= all, wrong::toString);
    }

    private void check(String name, String export, int rows) throws Exception {
        Preview.Table preview = preview(name + rows, export, rows);
        List<String> lines = export.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String expected = lines.get(i).split("\\|")[1];
            ColumnMapping column = preview.columns().get(i).mapping();
            if (column.role().key().equals(expected)) {
                right++;
            } else {
                wrong.add(name + rows + " " + column.name() + ": " + column.role().key() + " for " + expected);
            }
            if (expected.equals("personal") && column.imported()) {
                leaked.add(column.name());
            }
        }
    }

    private Preview.Table preview(String name, String export, int rows) throws Exception {
        Random random = new Random(rows);
        List<String[]> columns = export.lines().map(line -> line.split("\\|")).toList();
        StringBuilder text = new StringBuilder(
                String.join(";", columns.stream().map(cells -> quoted(cells[0])).toList()));
        for (int row = 0; row < rows; row++) {
            List<String> cells = new ArrayList<>();
            for (String[] column : columns) {
                cells.add(quoted(value(column[2], row, random)));
            }
            text.append('\n').append(String.join(";", cells));
        }
        Path file = Files.writeString(folder.resolve(name + ".csv"), text);
        return (Preview.Table) new Importer().preview(null, file, Fixture.detect());
    }

    private static String value(String drawnFrom, int row, Random random) {
        if (drawnFrom.endsWith("#")) {
            return drawnFrom.replace("#", String.valueOf(1000 + row));
        }
        if (drawnFrom.contains("//") || drawnFrom.matches("(\\d\\d/\\d\\d/\\d{4}.*)+|%.")) {
            if (drawnFrom.equals("%L") || drawnFrom.equals("%T")) {
                String[] values = (drawnFrom.equals("%L") ? LEVELS : TEXTS).split("/");
                return values[random.nextInt(values.length)] + (drawnFrom.equals("%T") ? ", depuis " + row : "");
            }
            return drawnFrom.contains("//") ? drawnFrom
                    : String.format("%02d/%02d/%d%s", 1 + random.nextInt(28),
                            1 + random.nextInt(12), 1960 + random.nextInt(60), drawnFrom.contains(":") ? " 14:30" : "");
        }
        String[] values = drawnFrom.split("/");
        return values[random.nextInt(values.length)].replace("#", "|");
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }

    @Test
    void kindsAndScalesAreKeptBesideTheRawValues() throws Exception {
        Map<String, ColumnMapping> columns = new LinkedHashMap<>();
        for (String export : List.of(TRIENNIAL, HOT, MIRROR, SPHINX)) {
            preview("k", export, 200).mapping().columns().forEach(column -> columns.put(column.name(), column));
        }
        assertEquals("Très satisfait | Plutôt satisfait | Plutôt pas satisfait | Pas du tout satisfait",
                columns.get("Q1. Dans l'ensemble, êtes-vous satisfait de votre bailleur ?").scale());
        assertEquals("0-10", columns.get("Q2. Note de 0 à 10 sur la propreté des parties communes").scale());
        assertEquals("1-4", columns.get("Q3_proprete_halls").scale());
        assertEquals("1-5", columns.get("Délai d'intervention (note sur 5)").scale());
        assertEquals(VariableKind.SCALE, columns.get("NPS").kind());
        assertEquals(VariableKind.NUMBER, columns.get("Montant de l'intervention").kind());
        assertEquals(VariableKind.NUMBER, columns.get("SURFACE_HAB").kind());
        assertEquals(VariableKind.DATE, columns.get("Date intervention").kind());
        assertEquals(VariableKind.CATEGORY, columns.get("Rendez-vous respecté").kind());
        assertEquals(VariableKind.CATEGORY, columns.get("CODE_RESIDENCE").kind());
    }

    @Test
    void exportsOfSurveyToolsAreNamed() throws Exception {
        Preview.Table lime = preview("l", LIME, 20);
        assertTrue(lime.warnings().stream().anyMatch(warning -> warning.contains("LimeSurvey")));
        assertEquals("G01Q03. Qu'est-ce qui est à améliorer\u00A0?", lime.mapping().header().getLast());
        assertTrue(preview("s", SPHINX, 20).warnings().stream().anyMatch(warning -> warning.contains("Sphinx")));
        assertTrue(preview("m", MIRROR, 20).warnings().stream().noneMatch(warning -> warning.contains("export")));
    }
}
