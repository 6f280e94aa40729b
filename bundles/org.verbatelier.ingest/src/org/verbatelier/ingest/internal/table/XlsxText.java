package org.verbatelier.ingest.internal.table;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The text of rich strings. */
final class XlsxText {

    private XlsxText() {
    }

    /**
     * Reads the text up to the end of the element that the parser stands on; phonetic readings are left out.
     *
     * @param element its local name
     */
    static String read(XMLStreamReader reader, String element) throws XMLStreamException {
        String first = null;
        StringBuilder more = null;
        boolean inText = false;
        int phonetic = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (reader.getLocalName().equals("rPh")) {
                    phonetic++;
                }
                inText = phonetic == 0 && reader.getLocalName().equals("t");
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inText = false;
                if (reader.getLocalName().equals("rPh")) {
                    phonetic--;
                } else if (reader.getLocalName().equals(element)) {
                    break;
                }
            } else if (inText && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE)) {
                if (first == null) {
                    first = reader.getText();
                } else {
                    more = more == null ? new StringBuilder(first) : more;
                    XmlEvents.add(more, reader.getText());
                }
            }
        }
        return first == null ? "" : unescape(more == null ? first : more.toString());
    }

    /** Characters that XML cannot hold are written {@code _x000B_} in sheets, ECMA-376 part 1, 22.9.2.19. */
    static String unescape(String text) {
        int at = text.indexOf("_x");
        if (at < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        while (at >= 0) {
            if (at + 7 <= text.length() && text.charAt(at + 6) == '_' && isHex(text, at + 2)) {
                out.append(text, from, at).append((char) Integer.parseInt(text, at + 2, at + 6, 16));
                from = at + 7;
                at = text.indexOf("_x", from);
            } else {
                at = text.indexOf("_x", at + 2);
            }
        }
        return out.append(text, from, text.length()).toString();
    }

    private static boolean isHex(String text, int at) {
        for (int i = at; i < at + 4; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
