package org.verbatelier.ingest.internal.conversation;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of captions: markup taken away, entities decoded. */
final class CueText {

    private static final Pattern WEB_TAG = Pattern.compile("</?(?:v|c|b|i|u|ruby|rt|lang)(?:[.\\s][^<>]*)?>"
            + "|<(?:\\d+:)?\\d{2}:\\d{2}\\.\\d{3}>|</?>");
    private static final Pattern SUB_RIP_TAG = Pattern.compile("</?(?:b|i|u|s|font)(?:\\s[^<>]*)?>|\\{\\\\an?\\d\\}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|amp|lt|gt|nbsp|quot|apos"
            + "|lrm|rlm);");
    private static final Map<String, String> NAMED = Map.of("amp", "&", "lt", "<", "gt", ">", "nbsp", "\u00A0", "quot",
            "\"", "apos", "'", "lrm", "\u200E", "rlm", "\u200F");

    private CueText() {
    }

    static String web(String payload) {
        return decoded(WEB_TAG.matcher(payload).replaceAll(""));
    }

    static String subRip(String payload) {
        return decoded(SUB_RIP_TAG.matcher(payload).replaceAll(""));
    }

    static String decoded(String text) {
        return ENTITY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found.group(1))));
    }

    private static String character(String entity) {
        if (entity.charAt(0) != '#') {
            return NAMED.get(entity);
        }
        boolean hex = entity.charAt(1) == 'x' || entity.charAt(1) == 'X';
        int code = Integer.parseInt(entity.substring(hex ? 2 : 1), hex ? 16 : 10);
        return Character.isValidCodePoint(code) && code != 0 ? Character.toString(code) : "&" + entity + ";";
    }
}
