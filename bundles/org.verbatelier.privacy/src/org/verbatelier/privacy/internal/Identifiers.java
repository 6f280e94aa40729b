package org.verbatelier.privacy.internal;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.verbatelier.core.spi.Detection;
import org.verbatelier.core.spi.Detection.Action;

/** Numbers, addresses on the network and ages. */
public final class Identifiers {

    /** What people put between groups of digits. */
    private static final String GAP = "[\\s\\u00a0\\u202f.-]?";
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

    private static final Pattern EMAIL = Pattern.compile(
            "(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{2,63}){1,4}");
    private static final Pattern IBAN_START = Pattern.compile("(?<![A-Za-z0-9])[A-Za-z]{2}\\d{2}");
    /** Lengths of the IBAN registry for the countries that a landlord meets. */
    private static final Map<String, Integer> IBAN_LENGTHS = Map.ofEntries(Map.entry("FR", 27), Map.entry("MC", 27),
            Map.entry("BE", 16), Map.entry("DE", 22), Map.entry("ES", 24), Map.entry("IT", 27), Map.entry("PT", 25),
            Map.entry("LU", 20), Map.entry("CH", 21), Map.entry("NL", 18), Map.entry("GB", 22), Map.entry("IE", 22),
            Map.entry("LT", 20), Map.entry("PL", 28), Map.entry("RO", 24), Map.entry("AT", 20));
    private static final Pattern NIR = Pattern.compile("(?<!\\d)(?<number>[1-478]" + GAP + "\\d{2}" + GAP
            + "(?:0[1-9]|1[0-2]|[2-9]\\d)" + GAP + "(?:\\d{2}|2[ABab])" + GAP + "\\d{3}" + GAP + "\\d{3})" + GAP
            + "(?<key>\\d{2})(?!\\d)");
    private static final Pattern PHONE = Pattern.compile("(?<![\\d+])(?:(?:\\+|00)33" + GAP + "(?:\\(0\\))?" + GAP
            + "|0)[1-9](?:" + GAP + "\\d{2}){4}(?!\\d)");
    private static final String PLATE_PAIR = "[A-HJ-NP-TV-Z]{2}";
    private static final Pattern PLATE = Pattern.compile("(?<![\\p{L}\\p{N}])(?!(?:SS|WW))" + PLATE_PAIR
            + "[ -]?\\d{3}[ -]?(?!SS)" + PLATE_PAIR + "(?![\\p{L}\\p{N}])"
            + "|(?<![\\p{L}\\p{N}])(?i:" + PLATE_PAIR + "-\\d{3}-" + PLATE_PAIR + ")(?![\\p{L}\\p{N}])"
            + "|(?<![\\p{L}\\p{N}])\\d{2,4} (?!HLM|BIS|TER)[A-HJ-NP-TV-Z]{2,3} (?:\\d{2}|2[AB])(?![\\p{L}\\p{N}])");
    private static final Pattern REFERENCE = Pattern.compile("(?i)(?:dossier|allocataire|contrat|bail|client|caf"
            + "|r[ée]clamation|demande|ticket|locataire|r[ée]f[ée]rence|r[ée]f)\\s*(?:n\\s?[°ºo]|num[ée]ro|:|\\s)*\\s*"
            + "(?<it>(?!(?:19|20)\\d{2}(?![\\p{N}/-]))[A-Z]{0,4}[-/]?\\d{4,}[\\dA-Z/-]*)(?![\\p{L}\\p{N}])");
    /** Above 75 an age and a residence are often enough to know who speaks. */
    private static final Pattern AGE = Pattern.compile("(?i)(?<!\\d)(?<!depuis )(?<!il y a )(?<!pendant )(?<!de )"
            + "(?<it>(?:7[6-9]|[89]\\d|1[01]\\d)\\s?ans)(?!\\p{L})");
    private static final Pattern BIRTH = Pattern.compile("(?i)(?<!\\p{L})n[ée]+e?s?\\s(?:le\\s|en\\s)"
            + "(?<it>(?:\\d{1,2}[/. -]\\d{1,2}[/. -])?(?:19|20)\\d{2}"
            + "|\\d{1,2}(?:er)?\\s\\p{L}{3,9}\\s(?:19|20)\\d{2})");
    private static final Pattern OLD_DATE = Pattern.compile(
            "(?<!\\d)(?:0?[1-9]|[12]\\d|3[01])[/.-](?:0?[1-9]|1[0-2])[/.-]19[0-9]{2}(?!\\d)");

    private Identifiers() {
    }

    /** Adds what is found to the list. */
    public static void find(String text, List<Detection> found) {
        if (text.indexOf('@') >= 0) {
            Spans.addAll(found, EMAIL, text, "EMAIL", Action.MASK);
        }
        if (text.chars().noneMatch(Character::isDigit)) {
            return;
        }
        ibans(text, found);
        socialSecurityNumbers(text, found);
        Spans.addAll(found, PHONE, text, "TEL", Action.MASK);
        Spans.addAll(found, PLATE, text, "PLAQUE", Action.MASK);
        Spans.addAll(found, BIRTH, text, "AGE", Action.MASK);
        Spans.addAll(found, OLD_DATE, text, "AGE", Action.MASK);
        Spans.addAll(found, AGE, text, "AGE", Action.MASK);
        Spans.addAll(found, REFERENCE, text, "REF", Action.MASK);
    }

    private static void ibans(String text, List<Detection> found) {
        Matcher start = IBAN_START.matcher(text);
        while (start.find()) {
            String country = text.substring(start.start(), start.start() + 2).toUpperCase(Locale.ROOT);
            Integer length = IBAN_LENGTHS.get(country);
            int end = length == null ? -1 : ibanEnd(text, start.start(), length);
            if (end > 0) {
                Spans.add(found, start.start(), end, "IBAN", Action.MASK);
            }
        }
    }

    /** Where the account number that starts here ends; -1 when its key is wrong (ISO 13616, mod 97 = 1). */
    private static int ibanEnd(String text, int start, int length) {
        StringBuilder compact = new StringBuilder(length);
        int at = start;
        while (at < text.length() && compact.length() < length) {
            char character = text.charAt(at);
            if (character < 128 && Character.isLetterOrDigit(character)) {
                compact.append(Character.toUpperCase(character));
            } else if (character != ' ' && character != '\u00a0' && character != '-') {
                return -1;
            }
            at++;
        }
        if (compact.length() < length || at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            return -1;
        }
        StringBuilder digits = new StringBuilder();
        for (char character : (compact.substring(4) + compact.substring(0, 4)).toCharArray()) {
            digits.append(Character.digit(character, 36));
        }
        return new BigInteger(digits.toString()).mod(NINETY_SEVEN).intValue() == 1 ? at : -1;
    }

    private static void socialSecurityNumbers(String text, List<Detection> found) {
        Matcher matcher = NIR.matcher(text);
        while (matcher.find()) {
            if (hasRightKey(matcher.group("number"), matcher.group("key"))) {
                Spans.add(found, matcher.start(), matcher.end(), "NIR", Action.MASK);
            }
        }
    }

    /** Key of the French social security number: 97 - (number mod 97), Corsica's 2A and 2B counting as 19 and 18. */
    private static boolean hasRightKey(String number, String key) {
        StringBuilder digits = new StringBuilder();
        for (char character : number.toUpperCase(Locale.ROOT).toCharArray()) {
            if (Character.isLetterOrDigit(character)) {
                digits.append(character);
            }
        }
        String plain = digits.toString().replace("2A", "19").replace("2B", "18");
        return 97 - new BigInteger(plain).mod(NINETY_SEVEN).intValue() == Integer.parseInt(key);
    }
}
