package org.verbatelier.ingest.internal.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.verbatelier.ingest.internal.Problems;

/** The XML parts of an office file, each read as a guarded stream. */
final class ZipParts implements AutoCloseable {

    /** A part being read, past the start of its root element. */
    record Part(XMLStreamReader xml, InflationGuard bytes) {}

    private final Path file;
    private final Problems problems;
    private final ZipFile zip;

    /**
     * Opens a file.
     *
     * @throws org.verbatelier.core.StudyException when it is no whole zip file
     */
    ZipParts(Path file, Problems problems) throws IOException {
        this.file = file;
        this.problems = problems;
        try {
            this.zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw problems.input("file.truncated", file);
        }
    }

    Path file() {
        return file;
    }

    Problems problems() {
        return problems;
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** A part, or null when the file has none of that name. */
    Part open(String name) throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return null;
        }
        InflationGuard bytes = new InflationGuard(zip.getInputStream(entry), entry, problems::checkCancelled);
        return new Part(XmlEvents.open(bytes), bytes);
    }

    /** The parser of a part, or null when the file has none of that name. */
    XMLStreamReader parser(String name) throws IOException, XMLStreamException {
        Part part = open(name);
        return part == null ? null : part.xml();
    }

    /** What to tell when a part cannot be read. */
    RuntimeException failure(Exception e) {
        for (Throwable cause = e; cause != null; cause = nested(cause)) {
            if (cause instanceof InflationGuard.InflationException) {
                return problems.input("file.bomb", file);
            }
        }
        return problems.input("xlsx.damaged", file);
    }

    private static Throwable nested(Throwable e) {
        return e instanceof XMLStreamException xml && xml.getNestedException() != null ? xml.getNestedException()
                : e.getCause();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
