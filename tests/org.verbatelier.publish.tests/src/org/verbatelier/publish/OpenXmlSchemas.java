package org.verbatelier.publish;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;

/** The schemas of ECMA-376 (transitional) as they come with POI, to hold every part of an office file to. */
final class OpenXmlSchemas {

    private static final SchemaTypeLoader LOADER = XmlBeans.typeLoaderUnion(DocumentDocument.type.getTypeSystem(),
            XmlBeans.getBuiltinTypeSystem());

    private OpenXmlSchemas() {
    }

    /** What is wrong with the parts of a file, and with the workbooks in it; part by part. */
    static List<String> errors(byte[] file) {
        List<String> errors = new ArrayList<>();
        int known = 0;
        for (Map.Entry<String, byte[]> part : Documents.unzip(file).entrySet()) {
            if (part.getKey().endsWith(".xlsx")) {
                errors(part.getValue()).forEach(error -> errors.add(part.getKey() + ": " + error));
            } else if (part.getKey().endsWith(".xml") && !part.getKey().startsWith("docProps/")
                    && !part.getKey().startsWith("[")) {
                errors.addAll(errors(part.getKey(), part.getValue()));
                known++;
            }
        }
        if (known < 2) {
            errors.add("no parts");
        }
        return errors;
    }

    private static List<String> errors(String name, byte[] part) {
        List<XmlError> found = new ArrayList<>();
        try {
            XmlObject xml = LOADER.parse(new ByteArrayInputStream(part), null,
                    new XmlOptions().setLoadLineNumbers());
            if (xml.schemaType().isNoType() || xml.schemaType().isBuiltinType()) {
                return List.of(name + ": no schema");
            }
            xml.validate(new XmlOptions().setErrorListener(found));
        } catch (XmlException | IOException e) {
            return List.of(name + ": " + e.getMessage());
        }
        return found.stream().map(XmlError::getMessage).map(message -> name + ": " + message).toList();
    }
}
