package org.verbatelier.privacy.internal;

import java.util.List;
import java.util.regex.Pattern;

import org.verbatelier.core.spi.Detection;
import org.verbatelier.core.spi.Detection.Action;

/** Where somebody lives: addresses, dwellings, and third parties told by their floor or door. */
public final class Places {

    private static final String STREET = "(?:rue|avenue|av\\.?|boulevard|bd|boul\\.?|all[ée]e|all\\.?|impasse|imp\\.?"
            + "|chemin|ch\\.?|quai|route|rte|square|sente|villa|mail|esplanade|faubourg|fbg)";
    /** Ordinary words too (« 1 place de parking »): they need a proper name after them. */
    private static final String STREET_OR_WORD = "(?:place|pl\\.?|cours|passage|r[ée]sidence|parc|cit[ée]|tour|voie)";
    private static final String LINK = "(?:(?:de la|de l'|de l’|des|du|de|d'|d’|la|le|les|l'|l’)\\s?)?";
    private static final String PROPER = "\\p{Lu}[\\p{L}'’-]*(?:\\s"
            + "(?:(?:de|du|des|la|et)\\s)?\\p{Lu}[\\p{L}'’-]*){0,3}";
    private static final String NUMBER = "(?<![\\p{L}\\p{N}])\\d{1,4}(?:\\s?(?:bis|ter|quater))?,?\\s";
    private static final Pattern ADDRESS = Pattern.compile(NUMBER + "(?i:" + STREET + "|" + STREET_OR_WORD + ")\\s(?i:"
            + LINK + ")" + PROPER + "(?:,?\\s\\d{5}\\s" + PROPER + ")?"
            + "|" + NUMBER + "(?i:" + STREET + ")\\s(?i:" + LINK + ")\\p{L}{3,}");

    private static final String UNIT = "(?:b[âa]timent|b[âa]t\\.?|escalier|esc\\.?|appartement|appart\\.?|appt?\\.?"
            + "|apt\\.?|porte|lot|logement|hall|entr[ée]e|bo[iî]te(?: aux lettres)?)";
    /** A letter alone counts in capitals only, unless it is a word of its own (« l'escalier a… », « C EST »). */
    private static final String UNIT_ID = "(?:n\\s?[°º]\\s?)?(?:\\d{1,4}\\s?[A-Za-z]?"
            + "|[A-Z]\\d{0,3}(?!\\s(?:EST|ETAIT|A)\\b))(?![\\p{L}\\p{N}'’])";
    private static final String STOREY = "(?:\\d{1,2}\\s?(?:e|er|[eè]me|ème|eme)\\s[ée]tage|[ée]tage\\s\\d{1,2})";
    private static final String DWELLING_PART = "(?:(?i:" + UNIT + ")\\s" + UNIT_ID + "|(?i:" + STOREY + "))";
    private static final Pattern DWELLING = Pattern.compile("(?<![\\p{L}\\p{N}])" + DWELLING_PART
            + "(?:[\\s,;-]{1,3}" + DWELLING_PART + ")*");

    private static final String PERSON = "(?:voisine?s?|fils|fille|filles|dame|monsieur|madame|petite?|petits"
            + "|locataires?|famille|gars|type|mec|jeunes?|couple|gamine?s?|enfants?|gens|vieux|vieille|papi|mamie"
            + "|femme|homme|m[èe]re|p[èe]re|fr[èe]re|s(?:œ|oe)ur)";
    private static final String RANK = "(?:\\d{1,2}(?:\\s?(?:e|er|[èe]me))?|premier|deuxi[èe]me|second|troisi[èe]me"
            + "|quatri[èe]me|cinqui[èe]me|sixi[èe]me|septi[èe]me|huiti[èe]me|neuvi[èe]me|dixi[èe]me|rdc"
            + "|rez[- ]de[- ]chauss[ée]e|dessus|dessous|dernier)";
    private static final Pattern NEIGHBOUR = Pattern.compile("(?i)(?<![\\p{L}\\p{N}])"
            + "(?:(?:au|aux|le|la|les|l'|l’|un|une|du|des|de la|mon|ma|mes|notre|nos|cette?|ce|ces)\\s?)?" + PERSON
            + "\\s(?:du|de l'|de l’|au|de la porte)\\s?" + RANK + "(?!\\p{L})(?:\\s[ée]tage)?"
            + "(?:[\\s,]{1,2}(?:[àa]\\s)?(?:gauche|droite|face|porte\\s\\w{1,3}))?");

    private Places() {
    }

    /** Adds what is found to the list. */
    public static void find(String text, List<Detection> found) {
        if (text.chars().anyMatch(Character::isDigit)) {
            Spans.addAll(found, ADDRESS, text, "ADRESSE", Action.MASK);
        }
        Spans.addAll(found, NEIGHBOUR, text, "TIERS_LOCALISE", Action.MASK);
        Spans.addAll(found, DWELLING, text, "LOGEMENT", Action.MASK);
    }
}
