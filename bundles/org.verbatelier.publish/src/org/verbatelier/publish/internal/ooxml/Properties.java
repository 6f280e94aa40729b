package org.verbatelier.publish.internal.ooxml;

import java.util.Locale;

import org.verbatelier.publish.document.Metadata;

/** What a file says of itself: title, organisation, date, and nothing of the machine. */
public final class Properties {

    private static final String CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml";
    private static final String CORE_REL = "http://schemas.openxmlformats.org/package/2006/relationships"
            + "/metadata/core-properties";
    private static final String APP_TYPE = "application/vnd.openxmlformats-officedocument.extended-properties+xml";

    private Properties() {
    }

    /** Adds the two parts of properties. */
    public static void add(OfficePackage file, Metadata metadata) {
        file.relate("", CORE_REL, "docProps/core.xml");
        file.relate("", "extended-properties", "docProps/app.xml");
        file.part("docProps/core.xml", CORE_TYPE, core(metadata));
        file.part("docProps/app.xml", APP_TYPE, application(metadata));
    }

    /** Office wants a region: a bare language is that of its largest country. */
    public static String language(Locale locale) {
        if (!locale.getCountry().isEmpty()) {
            return locale.getLanguage() + "-" + locale.getCountry();
        }
        return "fr".equals(locale.getLanguage()) ? "fr-FR" : "en-GB";
    }

    private static byte[] core(Metadata metadata) {
        String time = metadata.date() + "T00:00:00Z";
        Xml xml = new Xml().start("cp:coreProperties",
                "xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                "xmlns:dc", "http://purl.org/dc/elements/1.1/", "xmlns:dcterms", "http://purl.org/dc/terms/",
                "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
        xml.element("dc:title", metadata.title()).element("dc:subject", metadata.subtitle())
                .element("dc:creator", metadata.organisation())
                .element("cp:keywords", String.join(", ", metadata.keywords()))
                .element("dc:language", language(metadata.locale()));
        xml.element("dcterms:created", time, "xsi:type", "dcterms:W3CDTF")
                .element("dcterms:modified", time, "xsi:type", "dcterms:W3CDTF");
        return xml.end().bytes();
    }

    private static byte[] application(Metadata metadata) {
        Xml xml = new Xml().start("Properties", "xmlns",
                "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties");
        return xml.element("Application", "Verbatelier").element("Company", metadata.organisation()).end().bytes();
    }
}
