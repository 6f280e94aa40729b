package org.verbatelier.privacy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatelier.core.spi.Detection;
import org.verbatelier.core.spi.Detection.Action;
import org.verbatelier.core.spi.Masking;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@DisplayName("The detector of personal data")
class PersonalDataDetectorTest {

    private final PersonalDataDetector detector = new PersonalDataDetector();

    @Test
    @DisplayName("finds every span of the sample's gold standard and nothing else")
    void equalsTheGoldStandard() throws IOException {
        Set<String> expected = new TreeSet<>();
        for (NamedCsvRecord row : rows("sample-pii-gold.csv")) {
            expected.add(String.join(" ", row.getField("id"), row.getField("debut"), row.getField("fin"),
                    row.getField("type"), row.getField("valeur"), row.getField("remplacement")));
        }
        Set<String> found = new TreeSet<>();
        for (NamedCsvRecord row : rows("sample-verbatims.csv")) {
            String text = row.getField("verbatim");
            Masking masking = new Masking();
            for (Detection detection : detect(text)) {
                String value = detection.span().in(text);
                String token = detection.action() == Action.MASK ? masking.token(detection.kind(), value) : "";
                found.add(String.join(" ", row.getField("id"), "" + detection.span().start(),
                        "" + detection.span().end(), detection.kind(), value, token));
            }
        }
        assertEquals(String.join("\n", expected), String.join("\n", found));
    }

    @Test
    @DisplayName("finds the names and numbers said in a conversation")
    void readsConversations() throws IOException {
        String first = resource("conversation-1.txt");
        String masked = mask(first);
        for (String secret : List.of("Yanis", "Belkacem", "06 39 98 45 67", "Sandra")) {
            assertTrue(!masked.contains(secret), secret);
        }
        assertTrue(masked.contains("[COLLAB_1], la nouvelle gardienne"), masked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            appelez le +33 6 39 98 00 01 merci           | appelez le [TEL_1] merci
            tel 0639980002, ou 06.39.98.00.02            | tel [TEL_1], ou [TEL_1]
            mail jean-paul.d@exemple.fr.                 | mail [EMAIL_1].
            garé AB 123 CD et ab-123-cd devant           | garé [PLAQUE_1] et [PLAQUE_1] devant
            le 1234 ZB 59 devant                         | le [PLAQUE_1] devant
            dossier n° 2023-004512 sans suite            | dossier n° [REF_1] sans suite
            j'habite 3 bis rue de la Paix                | j'habite [ADRESSE_1]
            au 12 rue des lilas depuis mars              | au [ADRESSE_1] depuis mars
            bâtiment C, 3e étage, porte 12 ça fuit       | [LOGEMENT_1] ça fuit
            le voisin du 3e gauche hurle                 | [TIERS_1] hurle
            c'est la dame du quatrième                   | c'est [TIERS_1]
            j'ai 81 ans et mal au dos                    | j'ai [AGE] et mal au dos
            née le 12/03/1950 ici                        | née le [AGE] ici
            Mme Durand puis Madame DURAND                | [PERSONNE_1] puis [PERSONNE_1]
            on a vu Karim Belhadj hier                   | on a vu [PERSONNE_1] hier
            la gardienne Mme Petit est top               | la gardienne [COLLAB_1] est top
            NIR 2 69 05 49 588 157 80 ici                | NIR [NIR_1] ici
            RIB FR7630006000011234567890189              | RIB [IBAN_1]
            """)
    @DisplayName("masks what identifies somebody, the same thing by the same token")
    void masks(String text, String masked) {
        assertEquals(masked, mask(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "RIB FR7630006000011234567890188 faux", "NIR 2 69 05 49 588 157 81 faux",
            "les 3 demandes de 2023 sont restées",
            "il y a 1 place de parking pour 80 logements", "depuis 80 ans la Tour Lavoisier tient debout",
            "LES HALLS SONT SALES TOUS LES JOURS ET RIEN NE CHANGE", "Le Moulin est calme. Les Bleuets aussi.",
            "ligne 12 entre 8h et 12h, 412 euros", "place handicapé toujours prise",
            "la porte est condamnée depuis mars",
            "un volet cassé, un vol de courant d'air", "le local noir de crasse", "je travaille à l'hôpital",
            "dans l'enceinte de la résidence", "deux ascenseurs idéalement placés", "il est parti sans finir",
            "rue Jean Jaurès ça passe", "DANS L ESCALIER C EST SALE", "ça sent dans l'escalier. C'est sale"
    })
    @DisplayName("leaves ordinary words alone")
    void leavesOrdinaryWordsAlone(String text) {
        assertEquals(List.of(), detect(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mon mari est à l'hôpital        | SENS_SANTE
            ils sont de la CGT              | SENS_OPINION
            trop de musulmans               | SENS_RELIGION
            une famille d’étrangers         | SENS_ORIGINE
            on m'a menacé d'expulsion       | DIFF_SOCIALE
            ça deale en bas                 | SENS_INFRACTION
            le gardien est un connard       | INSULTE
            """)
    @DisplayName("flags what is sensitive and leaves the words in place")
    void flags(String text, String type) {
        List<Detection> found = detect(text);
        assertEquals(List.of(type), found.stream().map(Detection::kind).toList());
        assertEquals(Action.FLAG, found.get(0).action());
        assertEquals(text, mask(text));
    }

    @Test
    @DisplayName("does not take the study's places for people")
    void knowsPlaces() {
        String text = "on habite Jules Verne depuis dix ans";
        assertEquals(1, detect(text).size());
        assertEquals(List.of(), detector.detect(text, Locale.FRENCH, Set.of("RÉSIDENCE JULES VERNE")));
    }

    @Test
    @DisplayName("answers quickly and within the text whatever it is given")
    void survivesAnything() {
        String digits = "0".repeat(20_000);
        String capitals = "Aa ".repeat(10_000);
        String marks = "é\u0301\uD83D\uDE00 @.@ FR76 ".repeat(2_000);
        for (String text : List.of("", " ", digits, capitals, marks, "@".repeat(5_000), "a@" + "b.".repeat(5_000))) {
            for (Detection detection : detect(text)) {
                assertTrue(detection.span().end() <= text.length());
            }
        }
    }

    private List<Detection> detect(String text) {
        return detector.detect(text, Locale.FRENCH, Set.of());
    }

    private String mask(String text) {
        return new Masking().mask(text, detect(text));
    }

    private static List<NamedCsvRecord> rows(String name) throws IOException {
        List<NamedCsvRecord> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(
                new InputStreamReader(PersonalDataDetectorTest.class.getResourceAsStream(name),
                        StandardCharsets.UTF_8))) {
            reader.forEach(rows::add);
        }
        return rows;
    }

    private static String resource(String name) throws IOException {
        return new String(PersonalDataDetectorTest.class.getResourceAsStream(name).readAllBytes(),
                StandardCharsets.UTF_8);
    }
}
