package org.verbatelier.privacy.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.verbatelier.core.spi.Detection;
import org.verbatelier.core.spi.Detection.Action;

/**
 * People by name: after a civility, as two capitalised words inside a sentence, or by a known given name. Names next to
 * a job of the landlord's are those of staff.
 */
public final class Names {

    private static final String NAME = "\\p{Lu}[\\p{Ll}'’]+(?:-\\p{Lu}[\\p{Ll}]+)*";
    private static final String SURNAME = "(?:" + NAME + "|\\p{Lu}{3,}(?:-\\p{Lu}{2,})*)";
    private static final Pattern CIVILITY = Pattern.compile("(?<![\\p{L}\\p{N}])"
            + "(?:M\\.|MM\\.|M|Mr\\.?|MR\\.?|Mrs|Mme\\.?|MME\\.?|Mmes|Mlle\\.?|MLLE\\.?|[Mm]onsieur|[Mm]adame"
            + "|[Mm]ademoiselle|mr|mme|mlle|Dr\\.?|[Dd]octeur|Maître|Me)\\s"
            + "(?<name>(?:(?:de|du|d'|d’|le|la)\\s?)?" + SURNAME
            + "(?:\\s" + SURNAME + ")?)");
    private static final Pattern PAIR = Pattern.compile("(?<![\\p{L}\\p{N}'’-])(?<first>" + NAME + ")\\s(?<last>"
            + SURNAME + ")(?:\\s" + SURNAME + ")?(?![\\p{L}\\p{N}-])");
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}'’-])" + NAME + "(?![\\p{L}\\p{N}-])");
    private static final Pattern STREET_BEFORE = Pattern.compile(
            "(?i)(?:rue|avenue|boulevard|all[ée]e|place|square|r[ée]sidence|tour|quartier|cit[ée]|parc|[ée]cole"
                    + "|coll[èe]ge|lyc[ée]e|station|m[ée]tro|saint|sainte|centre)"
                    + "(?:\\s(?:de la|de l['’]|des|du|de|d['’]))?\\s?$");
    private static final String JOB = "(?:gardien(?:ne)?|concierge|agent(?:e)?|technicien(?:ne)?|conseill(?:er|[eè]re)"
            + "|gestionnaire|responsable|charg[ée]+e?(?: de client[èe]le| d['’]affaires)?|directeur|directrice"
            + "|secr[ée]taire|employ[ée]+e?|coll[èe]gue|h[ôo]tesse|standardiste|plombier|ouvrier)";
    private static final Pattern JOB_BEFORE = Pattern.compile("(?i)" + JOB + "[\\s,:]{1,3}$");
    private static final Pattern JOB_AFTER = Pattern.compile(
            "(?i)^[\\s,(]{1,3}(?:(?:la|le|l['’]|notre|votre|mon|ma|une?)\\s?)?"
                    + "(?:nouvelle |nouveau |nouvel |ancienne |ancien )?" + JOB);
    /** Capitalised words that begin something else than a person. */
    private static final Set<String> NOT_NAMES = Resource.words("not-names.txt");
    /** Past this share of capitalised words the writer capitalises everything, and capitals mean nothing. */
    private static final double CAPITALS_MEAN_NOTHING = 0.5;

    private static final Set<String> GIVEN = Resource.words("given-names.txt");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Set<String> known;
    private Set<String> places;

    /** @param known proper names that are not people; in any case of letters */
    public Names(Set<String> known) {
        this.known = known;
    }

    /** Adds what is found to the list. */
    public void find(String text, List<Detection> found) {
        Matcher civil = CIVILITY.matcher(text);
        while (civil.find()) {
            if (!isPlace(civil.group("name"))) {
                add(text, civil.start(), civil.end(), found);
            }
        }
        if (capitalisesEverything(text)) {
            return;
        }
        Matcher pair = PAIR.matcher(text);
        int from = 0;
        while (pair.find(from)) {
            // Overlapping pairs matter: «Bonjour Fatoumata Delcourt» holds the name at its second word.
            from = pair.end("first");
            if (isPerson(text, pair)) {
                add(text, pair.start(), pair.end("last"), found);
                from = pair.end("last");
            }
        }
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            if (GIVEN.contains(Folding.fold(word.group())) && !isPlace(word.group())
                    && !STREET_BEFORE.matcher(text.substring(0, word.start())).find()) {
                add(text, word.start(), word.end(), found);
            }
        }
    }

    private boolean isPerson(String text, Matcher pair) {
        String first = Folding.fold(pair.group("first"));
        String last = Folding.fold(pair.group("last"));
        if (NOT_NAMES.contains(first) || NOT_NAMES.contains(last) || isKnown(first) || isKnown(last)) {
            return false;
        }
        if (STREET_BEFORE.matcher(text.substring(0, pair.start())).find()) {
            return false;
        }
        return GIVEN.contains(first) || GIVEN.contains(last) || !startsSentence(text, pair.start());
    }

    private boolean isPlace(String name) {
        for (String word : NOT_WORD.split(Folding.fold(name))) {
            if (isKnown(word) || NOT_NAMES.contains(word) && word.length() > 3) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is part of a known name; the words are worked out when the first candidate asks. */
    private boolean isKnown(String word) {
        if (places == null) {
            places = new HashSet<>();
            for (String place : known) {
                for (String part : NOT_WORD.split(Folding.fold(place))) {
                    if (part.length() > 2) {
                        places.add(part);
                    }
                }
            }
        }
        return places.contains(word);
    }

    private static void add(String text, int start, int end, List<Detection> found) {
        boolean staff = JOB_BEFORE.matcher(text.substring(0, start)).find()
                || JOB_AFTER.matcher(text.substring(end)).find();
        Spans.add(found, start, end, staff ? "NOM_COLLAB" : "NOM", Action.MASK);
    }

    private static boolean startsSentence(String text, int start) {
        int at = start - 1;
        while (at >= 0 && (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at)))) {
            if (text.charAt(at) == '\n') {
                return true;
            }
            at--;
        }
        return at < 0 || ".!?…«\"“–—(".indexOf(text.charAt(at)) >= 0;
    }

    private static boolean capitalisesEverything(String text) {
        int words = 0;
        int capitals = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean letter = Character.isLetter(character);
            if (letter && !inWord) {
                words++;
                capitals += Character.isUpperCase(character) ? 1 : 0;
            }
            inWord = letter;
        }
        return words > 6 && capitals > words * CAPITALS_MEAN_NOTHING;
    }
}
