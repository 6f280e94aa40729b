package org.verbatelier.ingest.internal.guess;

import java.math.BigInteger;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What single values look like. Used on samples only, so that patterns cost nothing on the whole file. */
final class ValueShapes {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}([.,]\\d{1,15})?\\s?%?");
    private static final Pattern GROUPED = Pattern
            .compile("[+-]?\\d{1,3}([\\u00A0\\u202F ]\\d{3})+([.,]\\d+)?\\s?[€%]?");
    private static final Pattern MARK = Pattern.compile("(\\d{1,2}([.,]\\d)?)\\s?(/|sur)\\s?(4|5|10|20|100)");
    private static final String MONTH = "(janv(ier|\\.)?|f[eé]v(rier|r?\\.)?|mars|avr(il|\\.)?|mai|juin|juil(let|\\.)?"
            + "|ao[uû]t|sept(embre|\\.)?|oct(obre|\\.)?|nov(embre|\\.)?|d[eé]c(embre|\\.)?)";
    private static final Pattern DATE = Pattern.compile("(\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}"
            + "|\\d{1,2}[-/.]\\d{1,2}[-/.](\\d{4}|\\d{2}))"
            + "([ T,]\\s?(à )?\\d{1,2}[:h]\\d{2}(:\\d{2}([.,]\\d+)?)?)?(Z|[+-]\\d{2}:?\\d{2})?"
            + "|((lun|mar|mer|jeu|ven|sam|dim)[a-z]*\\.? )?(\\d{1,2}(er)?[ -])?" + MONTH + "[ -](\\d{4}|\\d{2})"
            + "|\\d{4}-(0[1-9]|1[0-2])|(0[1-9]|1[0-2])/\\d{4}", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[A-Za-z]{2,}");
    private static final Pattern PHONE = Pattern.compile(
            "(\\+33|0033|0)[ .-]?\\(?0?\\)?[ .-]?[1-9]([ .\\u00A0-]?\\d{2}){4}");
    private static final Pattern IBAN = Pattern.compile("[A-Z]{2}\\d{2}[ ]?([A-Z0-9]{4}[ ]?){2,7}[A-Z0-9]{1,4}");
    private static final Pattern NIR = Pattern.compile("[1-478]\\d{2}(0[1-9]|1[0-2]|[2-9]\\d)(\\d{2}|2[AB])\\d{8}");
    private static final Pattern ADDRESS = Pattern
            .compile("(?iU).*\\b\\d{1,4}\\s?(bis|ter|quater|[a-d])?,?\\s+(rue|av|avenue"
                    + "|bd|boulevard|bvd|all[ée]e|all|impasse|imp|chemin|che|place|pl|route|rte|square|sq|cours|quai|passage"
                    + "|r[ée]sidence|lotissement|villa|mail|sentier|clos)\\b.*");
    private static final Pattern CIVILITY = Pattern.compile(
            "(M\\.|Mr\\.?|Mme\\.?|Mlle\\.?|Monsieur|Madame|Mademoiselle|M et Mme|M\\. et Mme) +\\p{Lu}.*");
    private static final Pattern FULL_NAME = Pattern.compile(
            "\\p{Lu}[\\p{Lu}'’-]+( \\p{Lu}[\\p{Lu}'’-]+)? \\p{Lu}\\p{Ll}+(-\\p{Lu}\\p{Ll}+)?");
    private static final Pattern QPV_CODE = Pattern.compile("Q[PN]\\d{3,}\\w*");
    private static final String CODE = "[A-Z][A-Z0-9_]*(\\.[A-Z0-9_]+)*([+~]|-[1-4]?)?";
    private static final Pattern GOLD = Pattern.compile(CODE + "(\\s*\\|\\s*" + CODE + ")*");
    private static final Set<String> YES_NO = Set.of("oui", "non", "o", "n", "0", "1", "yes", "no", "true", "false",
            "vrai", "faux", "qpv", "hors qpv", "en qpv", "x", "y");
    private static final Set<String> CHANNELS = Set.of("telephone", "internet", "courrier", "email", "e mail", "mail",
            "sms", "agence", "appli", "application", "portail", "web", "en ligne", "papier", "face a face",
            "face-a-face", "accueil", "extranet", "tablette", "qr code", "postal", "cati", "cawi", "telephonique",
            "site internet", "espace locataire", "borne");

    private ValueShapes() {
    }

    /** The value as a number, with a decimal comma or point, or a mark as {@code 8/10}; NaN when it is none. */
    static double number(String value) {
        if (value.isEmpty() || value.charAt(0) > '9') {
            return Double.NaN;
        }
        var mark = MARK.matcher(value);
        if (mark.matches()) {
            return Double.parseDouble(mark.group(1).replace(',', '.'));
        }
        if (!NUMBER.matcher(value).matches() && !GROUPED.matcher(value).matches()) {
            return Double.NaN;
        }
        StringBuilder plain = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c >= '0' && c <= '9' || c == '-') {
                plain.append(c);
            } else if (c == ',' || c == '.') {
                plain.append('.');
            }
        }
        return Double.parseDouble(plain.toString());
    }

    static boolean isDate(String value) {
        return hasDigit(value) && DATE.matcher(value).matches();
    }

    /** What identifies a person by itself, whatever the header. */
    static boolean isPersonal(String value) {
        return value.indexOf('@') > 0 && EMAIL.matcher(value).matches()
                || value.charAt(0) == 'M' && CIVILITY.matcher(value).matches()
                || hasDigit(value) && value.length() > 5 && (PHONE.matcher(value).matches() || isIban(value)
                        || isNir(value) || value.indexOf(' ') > 0 && ADDRESS.matcher(value).matches());
    }

    private static boolean hasDigit(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) >= '0' && value.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** ISO 13616: the check digits make the whole congruent to 1 modulo 97. */
    static boolean isIban(String value) {
        if (!IBAN.matcher(value).matches()) {
            return false;
        }
        String plain = value.replace(" ", "");
        StringBuilder digits = new StringBuilder();
        for (char c : (plain.substring(4) + plain.substring(0, 4)).toCharArray()) {
            digits.append(Character.digit(c, 36));
        }
        return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue() == 1;
    }

    /** The number of French social security with its key, 97 - n mod 97. */
    static boolean isNir(String value) {
        String plain = value.replaceAll("[ .\\u00A0]", "");
        if (!NIR.matcher(plain).matches()) {
            return false;
        }
        String number = plain.substring(0, 13).replace("2A", "19").replace("2B", "18");
        return 97 - Long.parseLong(number) % 97 == Long.parseLong(plain.substring(13));
    }

    /** A surname in capitals and a first name. */
    static boolean isFullName(String value) {
        return FULL_NAME.matcher(value).matches();
    }

    static boolean isQpvCode(String value) {
        return QPV_CODE.matcher(value).matches();
    }

    static boolean isChannel(String value) {
        return CHANNELS.contains(Normalizer.normalize(value, Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT));
    }

    /** Codes as {@code ASC.PANN-3|DEM.RENV-2}: at least one code with a dot, a valence or a bar. */
    static boolean isGoldNotation(String value) {
        return value.length() < 500 && (value.indexOf('.') > 0 || value.indexOf('|') > 0)
                && GOLD.matcher(value).matches();
    }

    static boolean isYesNo(String value) {
        return YES_NO.contains(value.toLowerCase(Locale.ROOT));
    }
}
