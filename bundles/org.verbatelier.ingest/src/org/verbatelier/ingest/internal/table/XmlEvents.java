package org.verbatelier.ingest.internal.table;

import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Pull parsers for the XML of office files: no document type, no external entity. */
final class XmlEvents {

    // newer JDKs count predefined entities (&amp; &#10;) against these, and would refuse an ordinary large sheet;
    // without a document type there is nothing that could expand
    private static final String[] ENTITY_LIMITS = { "jdk.xml.maxGeneralEntitySizeLimit",
            "jdk.xml.totalEntitySizeLimit" };

    private XmlEvents() {
    }

    /**
     * A parser that stands on the root element.
     *
     * @throws XMLStreamException when there is none, or a document type before it: office files have none
     */
    static XMLStreamReader open(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        for (String limit : ENTITY_LIMITS) {
            if (factory.isPropertySupported(limit)) {
                factory.setProperty(limit, "0");
            }
        }
        XMLStreamReader reader = factory.createXMLStreamReader(in);
        for (int event = reader.next(); event != XMLStreamConstants.START_ELEMENT; event = reader.next()) {
            if (event == XMLStreamConstants.DTD) {
                throw new XMLStreamException("a document type is refused");
            }
        }
        return reader;
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
