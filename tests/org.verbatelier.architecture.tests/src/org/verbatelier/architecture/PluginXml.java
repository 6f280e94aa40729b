package org.verbatelier.architecture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Rules on {@code plugin.xml} and on the schemas of extension points. */
final class PluginXml {

    private PluginXml() {
    }

    /** Values of all attributes, of which some name a file of the bundle. */
    static Stream<String> paths(String xml) {
        return elements(xml, "*").stream().flatMap(element -> {
            NamedNodeMap attributes = element.getAttributes();
            return Stream.iterate(0, i -> i < attributes.getLength(), i -> i + 1)
                    .map(i -> attributes.item(i).getNodeValue());
        }).flatMap(value -> Stream.of(value.split(","))).map(value -> value.replaceFirst("^\\$nl\\$/", ""))
                .filter(value -> value.matches("[\\w.-]+(/[\\w.-]+)*"));
    }

    static Stream<String> extensionPointsHaveSchemas(Checkout checkout) {
        return checkout.bundles().stream().flatMap(bundle -> bundle.file("plugin.xml").stream()
                .flatMap(file -> elements(Checkout.text(file), "extension-point").stream())
                .flatMap(point -> schemaProblem(bundle, point.getAttribute("id"), point.getAttribute("schema"))));
    }

    private static Stream<String> schemaProblem(Bundle bundle, String id, String schema) {
        if (schema.isEmpty() || bundle.file(schema).isEmpty()) {
            return Stream.of(bundle + ": extension point " + id + " has no schema");
        }
        List<Element> described = elements(Checkout.text(bundle.file(schema).orElseThrow()), "meta.schema");
        boolean same = described.stream().anyMatch(
                meta -> meta.getAttribute("id").equals(id) && meta.getAttribute("plugin").equals(bundle.name()));
        return same ? Stream.empty() : Stream.of(bundle + "/" + schema + ": describes another extension point");
    }

    static List<Element> elements(String xml, String tag) {
        try {
            DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setEntityResolver((publicId, systemId) -> new InputSource(new ByteArrayInputStream(new byte[0])));
            NodeList found = builder.parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                    .getElementsByTagName(tag);
            List<Element> elements = new ArrayList<>();
            for (int i = 0; i < found.getLength(); i++) {
                elements.add((Element) found.item(i));
            }
            return elements;
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalArgumentException("no well-formed XML: " + xml, e);
        }
    }

    static List<Element> elements(Path file, String tag) {
        return elements(Checkout.text(file), tag);
    }
}
