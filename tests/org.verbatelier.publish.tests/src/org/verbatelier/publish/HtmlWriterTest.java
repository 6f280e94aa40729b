package org.verbatelier.publish;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

@DisplayName("A web page")
class HtmlWriterTest {

    private final String hostile = Documents.html(Documents.all(Documents.HOSTILE));

    @Test
    @DisplayName("never runs what somebody said")
    void escapesWords() {
        assertFalse(hostile.contains("<script"));
        assertTrue(hostile.contains("&lt;script&gt;"));
        assertFalse(hostile.contains("\u0000"));
    }

    @Test
    @DisplayName("is well-formed but for the void elements of HTML")
    void isWellFormed() {
        String xml = hostile.replaceFirst("<!DOCTYPE html>", "").replaceAll("<meta ([^>]*)>", "<meta $1/>");
        assertEquals("html", Documents.xml(xml.getBytes(StandardCharsets.UTF_8)).getDocumentElement().getTagName());
    }

    @Test
    @DisplayName("asks nothing of the network and says its language")
    void isSelfContained() {
        assertFalse(Pattern.compile("(?:src|href)=\"(?!#)|url\\(|@import").matcher(hostile).find());
        assertTrue(hostile.contains("<html lang=\"fr\">"));
    }

    @Test
    @DisplayName("gives tables headers and charts a title and a description")
    void isAccessible() {
        String page = Documents.html(Documents.all("mots"));
        assertTrue(page.contains("<th scope=\"col\">mots</th>"));
        assertTrue(page.contains("<th scope=\"row\">mots</th>"));
        assertTrue(page.contains("<title id=\"c1-t\">mots</title>") && page.contains("aria-labelledby=\"c2-t c2-d\""));
        assertTrue(page.contains("<blockquote><p>«\u00a0mots\u00a0»</p></blockquote>"));
    }
}
