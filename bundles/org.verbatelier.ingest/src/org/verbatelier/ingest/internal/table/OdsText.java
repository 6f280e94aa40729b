package org.verbatelier.ingest.internal.table;

import java.util.Set;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The text of a cell of an OpenDocument sheet as people see it; paragraphs are lines. */
final class OdsText {

    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    /** Children of a cell that are not its text: notes, drawings, tables inside, readings, deletions. */
    private static final Set<String> NOT_TEXT = Set.of("annotation", "shapes", "frame", "custom-shape", "control",
            "ruby-text", "detective", "sub-table", "note", "tracked-changes");
    private static final Pattern HARD_TO_READ = Pattern.compile("#{2,}|[+-]?\\d([.,]\\d+)?[Ee][+-]?\\d+");
    private static final int MOST_SPACES = 1 << 16;

    private final XMLStreamReader reader;
    private final StringBuilder text = new StringBuilder();
    private int paragraphs;
    private int depth;
    private boolean afterSpace;

    private OdsText(XMLStreamReader reader) {
        this.reader = reader;
    }

    /**
     * Reads the cell that the parser stands on, up to its end.
     *
     * @param element its local name
     */
    static String read(XMLStreamReader reader, String element) throws XMLStreamException {
        String type = reader.getAttributeValue(OFFICE, "value-type");
        String value = reader.getAttributeValue(OFFICE, "value");
        String other = firstOf(reader.getAttributeValue(OFFICE, "string-value"),
                reader.getAttributeValue(OFFICE, "date-value"), reader.getAttributeValue(OFFICE, "time-value"),
                reader.getAttributeValue(OFFICE, "boolean-value"));
        OdsText cell = new OdsText(reader);
        cell.readTo(element);
        String shown = cell.text.toString();
        boolean number = value != null && type != null && !type.equals("string");
        if (cell.paragraphs == 0) {
            // some programs write the value only
            return number ? XlsxNumbers.general(value) : firstOf(other, "");
        }
        // a column too narrow, or an identifier of many digits: the value says more than what is seen
        return number && HARD_TO_READ.matcher(shown.strip()).matches() ? XlsxNumbers.general(value) : shown;
    }

    private static String firstOf(String... values) {
        for (String value : values) {
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private void readTo(String element) throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> {
                    if (reader.getLocalName().equals(element) && OdsWorkbook.TABLE.equals(reader.getNamespaceURI())) {
                        return;
                    }
                    if (isParagraph()) {
                        depth--;
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (depth > 0) {
                        add(reader.getText());
                    }
                }
                default -> {
                    // comments, processing instructions
                }
            }
        }
    }

    private void start() throws XMLStreamException {
        String name = reader.getLocalName();
        if (NOT_TEXT.contains(name)) {
            skip();
        } else if (isParagraph()) {
            if (paragraphs++ > 0) {
                text.append('\n');
            }
            depth++;
            afterSpace = true;
        } else if (depth > 0 && TEXT.equals(reader.getNamespaceURI())) {
            switch (name) {
                case "s" -> {
                    String count = reader.getAttributeValue(TEXT, "c");
                    text.append(" ".repeat(Math.clamp(count == null ? 1 : XlsxWorkbook.number(count), 0, MOST_SPACES)));
                    afterSpace = false;
                }
                case "tab" -> append('\t');
                case "line-break" -> append('\n');
                default -> {
                    // spans, links: their text follows
                }
            }
        }
    }

    private boolean isParagraph() {
        String name = reader.getLocalName();
        return (name.equals("p") || name.equals("h")) && TEXT.equals(reader.getNamespaceURI());
    }

    private void append(char c) {
        text.append(c);
        afterSpace = false;
    }

    /** White space collapses in a paragraph, OpenDocument 1.3 part 3, 6.1.2: runs are written as text:s. */
    private void add(String characters) throws XMLStreamException {
        XmlEvents.add(text, "");
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            if (!space) {
                text.append(c);
            } else if (!afterSpace) {
                text.append(' ');
            }
            afterSpace = space;
        }
    }

    private void skip() throws XMLStreamException {
        for (int open = 1; open > 0 && reader.hasNext();) {
            int event = reader.next();
            open += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }
}
