package org.verbatelier.publish.internal.brand;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.verbatelier.chart.Typography;
import org.verbatelier.publish.document.Metadata;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What landlords write in their templates where words of a document belong, such as {@code {{titre}}}. */
public final class Placeholders {

    private static final Pattern MARK = Pattern.compile("\\{\\{\\s*([\\p{L}-]+)\\s*\\}\\}");
    private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("titre", "title"),
            Map.entry("title", "title"), Map.entry("sous-titre", "subtitle"), Map.entry("subtitle", "subtitle"),
            Map.entry("organisme", "organisation"), Map.entry("organisation", "organisation"),
            Map.entry("date", "date"), Map.entry("corps", "body"), Map.entry("body", "body"));

    private final Map<String, String> words;

    public Placeholders(Metadata metadata) {
        words = Map.of("title", metadata.title(), "subtitle", metadata.subtitle(), "organisation",
                metadata.organisation(), "date", new Typography(metadata.locale()).date(metadata.date()));
    }

    /** Whether words hold the placeholder of that English name. */
    public static boolean holds(String words, String name) {
        Matcher matcher = MARK.matcher(words);
        while (matcher.find()) {
            if (name.equals(NAMES.get(matcher.group(1)))) {
                return true;
            }
        }
        return false;
    }

    /** The words of a paragraph, whose runs an editor may have cut anywhere. */
    public static String text(Element paragraph, String namespace) {
        return Dom.all(paragraph, namespace, "t").stream().map(Element::getTextContent).collect(Collectors.joining());
    }

    /**
     * Puts words where placeholders are, in every paragraph of a part; the words take the looks of the first run.
     *
     * @throws Refusal for a placeholder that is none
     */
    public void fill(Document part, String namespace, String path) {
        for (Element paragraph : Dom.all(part, namespace, "p")) {
            String text = text(paragraph, namespace);
            if (text.contains("{{") && !holds(text, "body") && Dom.all(paragraph, namespace, "p").isEmpty()) {
                List<Element> runs = Dom.all(paragraph, namespace, "t");
                runs.forEach(run -> run.setTextContent(""));
                runs.get(0).setTextContent(filled(text, path));
            }
        }
    }

    private String filled(String text, String path) {
        return MARK.matcher(text).replaceAll(match -> {
            String name = NAMES.get(match.group(1));
            if (name == null) {
                throw new Refusal("brand.placeholder", path + " " + match.group());
            }
            return Matcher.quoteReplacement(words.get(name));
        });
    }
}
