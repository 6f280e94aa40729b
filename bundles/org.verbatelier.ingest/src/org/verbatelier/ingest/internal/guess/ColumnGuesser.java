package org.verbatelier.ingest.internal.guess;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.verbatelier.ingest.ColumnMapping;
import org.verbatelier.ingest.ColumnRole;
import org.verbatelier.ingest.internal.guess.ColumnSample.Shape;
import org.verbatelier.ingest.internal.table.Row;
import org.verbatelier.model.corpus.VariableKind;

/** Guesses the role and the kind of each column from its header and its first values. */
public final class ColumnGuesser {

    private static final Set<String> ID = Set.of("id", "identifiant", "ident", "uid", "uuid", "repondant", "respondent",
            "respondentid", "token", "ref", "reference", "questionnaire", "code", "numero", "num", "no", "n",
            "response",
            "reponse", "interview", "key", "cle");
    private static final Set<String> SURE_ID = Set.of("id", "identifiant", "repondant", "token", "uid", "uuid");
    private static final Set<String> TEXT = Set.of("verbatim", "commentaire", "comment", "remarque", "ouverte", "texte",
            "text", "pourquoi", "suggestion", "precisez", "precision", "expliquez", "amelioration", "attente",
            "observation", "avis", "libre", "raison", "plait", "deplait", "preciser", "appreciez");
    private static final Set<String> PERSON = Set.of("nom", "prenom", "name", "firstname", "lastname", "surname",
            "patronyme", "telephone", "tel", "phone", "mobile", "portable", "gsm", "mail", "email", "courriel",
            "adresse",
            "address", "rue", "naissance", "birth", "iban", "nir", "secu", "interlocuteur");
    private static final Set<String> RESIDENCE = Set.of("residence", "groupe", "ensemble", "immeuble", "programme",
            "site", "batiment", "patrimoine");
    private static final Set<String> AGENCY = Set.of("agence", "agency", "antenne", "secteur", "territoire",
            "direction");
    private static final Set<String> WAVE = Set.of("vague", "wave", "annee", "year", "millesime", "campagne",
            "periode");
    private static final Set<String> AUDIENCE = Set.of("public", "audience", "cible", "population", "repondant",
            "profil");
    private static final Set<String> SCORE = Set.of("note", "score", "satisfaction", "nps", "recommandation", "csat",
            "notation", "rating", "satisfait");
    private static final Set<String> WEIGHT = Set.of("poids", "weight", "ponderation", "redressement", "coef",
            "coefficient", "pond");
    private static final Set<String> CHANNEL = Set.of("canal", "channel", "media", "mode", "support");
    private static final Set<String> PROVIDER = Set.of("prestataire", "entreprise", "fournisseur", "provider",
            "intervenant");
    private static final Set<String> MOMENT = Set.of("moment", "etape", "parcours");
    private static final Set<String> CODES = Set.of("code", "codes", "gold", "codage", "codification");
    private static final int FEW = 30;

    private ColumnGuesser() {
    }

    /**
     * Guesses all columns.
     *
     * @param header unique headers
     * @param rows the first rows
     */
    public static List<GuessedColumn> guess(List<String> header, List<Row> rows) {
        List<ColumnSample> samples = new ArrayList<>();
        List<GuessedColumn> guesses = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            ColumnSample sample = new ColumnSample(header.get(i));
            for (Row row : rows) {
                sample.add(row.cell(i));
            }
            samples.add(sample);
            Role role = role(sample);
            ColumnMapping mapping = new ColumnMapping(header.get(i), role.role(), kind(sample, role.role()), true, null)
                    .withRole(role.role());
            guesses.add(new GuessedColumn(role.role() == ColumnRole.SCORE
                    ? new ColumnMapping(mapping.name(), mapping.role(), mapping.kind(), true, scale(sample))
                    : mapping,
                    role.confidence(), sample.filled(), sample.examples(5)));
        }
        keepBestOfSingles(guesses);
        nameAnIdentifier(guesses, samples);
        findText(guesses, samples);
        return guesses;
    }

    private record Role(ColumnRole role, double confidence) {}

    private static Role role(ColumnSample sample) {
        HeaderWords words = HeaderWords.of(sample.header());
        if (sample.header().startsWith("#") && sample.count() == 0) {
            // what a separator at the end of every line leaves
            return new Role(ColumnRole.SKIP, 0.95);
        }
        if (sample.share(Shape.EMAIL) >= 0.5 || sample.share(Shape.PHONE) >= 0.5) {
            return new Role(ColumnRole.PERSONAL, 0.99);
        }
        if (words.hasAny(CODES) && sample.count() > 0 && sample.share(Shape.GOLD) >= 0.8) {
            return new Role(ColumnRole.CODES, 0.95);
        }
        boolean longText = isLongText(sample);
        if (words.hasAny(TEXT) && isProse(sample)) {
            return new Role(ColumnRole.TEXT, 0.97);
        }
        if (longText) {
            return new Role(ColumnRole.TEXT, 0.9);
        }
        if (words.hasAny(TEXT) && sample.count() == 0) {
            return new Role(ColumnRole.TEXT, 0.6);
        }
        if (words.hasAny(Set.of("qpv", "zus"))) {
            boolean coded = sample.distinct().stream().allMatch(
                    value -> ValueShapes.isYesNo(value) || value.matches("QP\\w+|QN\\w+"));
            return new Role(ColumnRole.QPV, coded ? 0.99 : 0.8);
        }
        if (words.hasAny(RESIDENCE) && !words.hasAny(SCORE)) {
            return new Role(ColumnRole.RESIDENCE, certainty(words, RESIDENCE));
        }
        if (words.hasAny(AGENCY) && !words.hasAny(SCORE)) {
            return new Role(ColumnRole.AGENCY, certainty(words, AGENCY));
        }
        if (words.hasAny(PERSON) && sample.share(Shape.GOLD) < 0.8) {
            return new Role(ColumnRole.PERSONAL, words.isOnly(PERSON) ? 0.97 : 0.85);
        }
        if (words.hasAny(AUDIENCE) && sample.count() > 0
                && sample.distinct().stream().allMatch(value -> Audiences.parse(value).isPresent())) {
            return new Role(ColumnRole.AUDIENCE, 0.98);
        }
        if (words.hasAny(WEIGHT) && sample.share(Shape.NUMBER) >= 0.9) {
            return new Role(ColumnRole.WEIGHT, 0.95);
        }
        if (words.hasAny(SCORE) && sample.distinctCount() <= 102 && sample.averageWords() <= 4) {
            return new Role(ColumnRole.SCORE, sample.share(Shape.NUMBER) >= 0.9 ? 0.95 : 0.7);
        }
        if (words.hasAny(WAVE) && sample.distinctCount() <= FEW) {
            return new Role(ColumnRole.WAVE, certainty(words, WAVE));
        }
        if (words.hasAny(MOMENT) && sample.distinctCount() <= FEW) {
            return new Role(ColumnRole.MOMENT, certainty(words, MOMENT));
        }
        if (words.hasAny(PROVIDER)) {
            return new Role(ColumnRole.PROVIDER, certainty(words, PROVIDER));
        }
        if (words.hasAny(CHANNEL) && sample.distinctCount() <= FEW) {
            return new Role(ColumnRole.CHANNEL, certainty(words, CHANNEL));
        }
        if (words.isOnly(ID) && looksLikeIdentifiers(sample)) {
            return new Role(ColumnRole.ID, words.hasAny(SURE_ID) ? 0.98 : 0.8);
        }
        // a file with repeated identifiers has to be told so, not renumbered
        if (words.isOnly(SURE_ID) && sample.filled() > 0.5 && sample.distinctCount() >= sample.count() * 0.5) {
            return new Role(ColumnRole.ID, 0.85);
        }
        return new Role(ColumnRole.ATTRIBUTE, 0.8);
    }

    private static double certainty(HeaderWords words, Set<String> vocabulary) {
        return words.isOnly(vocabulary) ? 0.97 : 0.8;
    }

    /** Several words on average, mostly different from row to row, and no numbers. */
    private static boolean isProse(ColumnSample sample) {
        return sample.count() > 0 && sample.share(Shape.NUMBER) < 0.5 && sample.share(Shape.GOLD) < 0.5
                && sample.averageWords() >= 2 && sample.distinctCount() > sample.count() * 0.3;
    }

    private static boolean isLongText(ColumnSample sample) {
        return sample.averageWords() >= 5 && sample.averageLength() >= 25 && sample.share(Shape.SPACED) > 0.5
                && sample.distinctCount() > sample.count() * 0.5;
    }

    private static boolean looksLikeIdentifiers(ColumnSample sample) {
        return sample.count() > 0 && sample.filled() > 0.95 && sample.distinctCount() >= sample.count() * 0.9
                && sample.averageLength() <= 40 && sample.share(Shape.SPACED) < 0.1;
    }

    private static VariableKind kind(ColumnSample sample, ColumnRole role) {
        if (role == ColumnRole.TEXT || role == ColumnRole.CODES || role == ColumnRole.ID) {
            return VariableKind.TEXT;
        }
        if (sample.count() > 0 && sample.share(Shape.DATE) >= 0.95) {
            return VariableKind.DATE;
        }
        if (sample.count() > 0 && sample.share(Shape.NUMBER) >= 0.95) {
            boolean closed = sample.share(Shape.INTEGER) == 1 && sample.least() >= 0 && sample.greatest() <= 10;
            boolean category = EnumSet.of(ColumnRole.WAVE, ColumnRole.QPV, ColumnRole.RESIDENCE, ColumnRole.AGENCY,
                    ColumnRole.MOMENT).contains(role);
            return category ? VariableKind.CATEGORY
                    : role == ColumnRole.SCORE && closed ? VariableKind.SCALE : VariableKind.NUMBER;
        }
        if (role == ColumnRole.SCORE) {
            return VariableKind.SCALE;
        }
        return sample.count() == 0 || sample.distinctCount() <= Math.max(FEW, sample.count() / 5)
                || role != ColumnRole.ATTRIBUTE ? VariableKind.CATEGORY : VariableKind.TEXT;
    }

    /** The usual scale that holds the values; null when none does. */
    private static String scale(ColumnSample sample) {
        if (sample.share(Shape.NUMBER) < 0.95 || sample.count() == 0) {
            return null;
        }
        if (sample.greatest() > 10) {
            return sample.greatest() <= 20 ? "0-20" : sample.greatest() <= 100 ? "0-100" : null;
        }
        boolean tenInHeader = HeaderWords.of(sample.header()).hasAny(Set.of("10", "nps"));
        if (tenInHeader || sample.greatest() > 5 || sample.least() == 0) {
            return sample.least() < 0 ? null : "0-10";
        }
        return sample.greatest() > 4 ? "1-5" : "1-4";
    }

    /** Two residences, two waves… would be ambiguous: the surest stays, the others become attributes. */
    private static void keepBestOfSingles(List<GuessedColumn> guesses) {
        for (ColumnRole role : ColumnRole.values()) {
            if (!role.isSingle()) {
                continue;
            }
            int best = -1;
            for (int i = 0; i < guesses.size(); i++) {
                if (guesses.get(i).mapping().role() == role
                        && (best < 0 || guesses.get(i).confidence() > guesses.get(best).confidence())) {
                    best = i;
                }
            }
            for (int i = 0; i < guesses.size(); i++) {
                if (i != best && guesses.get(i).mapping().role() == role) {
                    guesses.set(i, guesses.get(i).with(guesses.get(i).mapping().withRole(ColumnRole.ATTRIBUTE), 0.6));
                }
            }
        }
    }

    /** Without an obvious identifier, a first column whose values never repeat is one. */
    private static void nameAnIdentifier(List<GuessedColumn> guesses, List<ColumnSample> samples) {
        boolean named = guesses.stream().anyMatch(guess -> guess.mapping().role() == ColumnRole.ID);
        if (named || guesses.size() < 2) {
            return;
        }
        GuessedColumn first = guesses.getFirst();
        ColumnSample sample = samples.getFirst();
        if (first.mapping().role() == ColumnRole.ATTRIBUTE && looksLikeIdentifiers(sample) && sample.count() >= 5
                && sample.distinctCount() == sample.count() && sample.share(Shape.DATE) < 0.5) {
            guesses.set(0, first.with(first.mapping().withRole(ColumnRole.ID).withKind(VariableKind.TEXT), 0.6));
        }
    }

    /** Without an obvious open question, the attribute with the most words is the likeliest one. */
    private static void findText(List<GuessedColumn> guesses, List<ColumnSample> samples) {
        if (guesses.stream().anyMatch(guess -> guess.mapping().role() == ColumnRole.TEXT)) {
            return;
        }
        int best = -1;
        for (int i = 0; i < guesses.size(); i++) {
            ColumnSample sample = samples.get(i);
            boolean alone = guesses.size() == 1;
            boolean free = guesses.get(i).mapping().role() == ColumnRole.ATTRIBUTE
                    && sample.share(Shape.NUMBER) < 0.5 && sample.share(Shape.DATE) < 0.5
                    && (alone || sample.averageWords() >= 2
                            || HeaderWords.of(sample.header()).hasAny(TEXT) && sample.share(Shape.GOLD) < 0.5);
            if ((free || alone) && (best < 0 || sample.averageWords() > samples.get(best).averageWords())) {
                best = i;
            }
        }
        if (best >= 0) {
            ColumnMapping mapping = guesses.get(best).mapping().withRole(ColumnRole.TEXT).withKind(VariableKind.TEXT);
            guesses.set(best, guesses.get(best).with(mapping, 0.5));
        }
    }
}
