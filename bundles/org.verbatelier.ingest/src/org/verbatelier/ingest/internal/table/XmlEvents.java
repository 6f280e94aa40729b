package org.verbatelier.ingest.internal.table;

import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import com.ctc.wstx.stax.WstxInputFactory;

/** Pull parsers for the XML of office files: no document type, no external entity. */
final class XmlEvents {

    private XmlEvents() {
    }

    /**
     * A parser that stands on the root element.
     *
     * @throws XMLStreamException when there is none, or a document type before it: office files have none
     */
    static XMLStreamReader open(InputStream in) throws XMLStreamException {
        // by class, not by name: what else is installed must not change how sheets are read
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // whoever adds pieces of text up can stop; the parser itself would not
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        // damage is met when the next event is asked for, not later when its text is
        factory.getConfig().doParseLazily(false);
        XMLStreamReader reader = factory.createXMLStreamReader(in);
        for (int event = reader.next(); event != XMLStreamConstants.START_ELEMENT; event = reader.next()) {
            if (event == XMLStreamConstants.DTD) {
                throw new XMLStreamException("a document type is refused");
            }
        }
        return reader;
    }

    /** The text of the element that the parser stands on, up to its end. */
    static String text(XMLStreamReader reader) throws XMLStreamException {
        String first = "";
        StringBuilder more = null;
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                throw new XMLStreamException("an element inside text");
            }
            if (reader.hasText() && event != XMLStreamConstants.COMMENT) {
                if (first.isEmpty()) {
                    first = reader.getText();
                } else {
                    more = more == null ? new StringBuilder(first) : more;
                    add(more, reader.getText());
                }
            }
        }
        return more == null ? first : more.toString();
    }

    /**
     * Adds a piece of text to a cell.
     *
     * @throws XMLStreamException when the cell grows longer than any cell may be
     */
    static void add(StringBuilder cell, String piece) throws XMLStreamException {
        if (cell.length() + piece.length() > TolerantRows.LONGEST_CELL) {
            throw new XMLStreamException(new InflationGuard.InflationException());
        }
        cell.append(piece);
    }

    /** An attribute without regard to its namespace. */
    static String attribute(XMLStreamReader reader, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }
}
