package org.verbatelier.ingest.hostile;

import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.codehaus.stax2.XMLInputFactory2;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbatelier.core.Study;
import org.verbatelier.ingest.Importer;
import org.verbatelier.ingest.received.HostileFiles;
import org.verbatelier.model.corpus.Source;

import com.ctc.wstx.stax.WstxInputFactory;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;

import de.siegmar.fastcsv.reader.CsvReader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What is made to eat memory is refused in little of it and in bounded time, and leaves the study as it was. */
class SmallHeapTest {

    private static final String HEAP = "-Xmx192m";
    private static final long SECONDS = 120;
    private static final String XMI = "org.eclipse.emf.ecore.xmi.XMLResource";
    /** Progress monitors look at the framework's tracing. */
    private static final String FRAMEWORK = "org.eclipse.osgi.service.debug.DebugOptionsListener";

    @TempDir
    Path folder;

    @Test
    void filesThatSwellAreRefusedAndACellWithoutEndCostsItsRowOnly() throws Exception {
        Map<String, String> expected = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : HostileFiles.swelling().entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
            expected.put(file.getKey(), "refused");
        }
        writeCellWithoutEnd(folder.resolve("endless.csv"));
        expected.put("endless.csv", "4 read, 1 refused");

        assertEquals(expected, kinds(run()));
    }

    private static void writeCellWithoutEnd(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("id;avis\nA1;Premier texte\nA2;\"");
            for (int i = 0; i < 1_800_000; i++) {
                out.write("sans fin, ");
            }
            out.write("\nA3;Troisième texte\nA4;Quatrième texte\n");
        }
    }

    private static Map<String, String> kinds(Map<String, String> results) {
        Map<String, String> kinds = new TreeMap<>();
        results.forEach((file, result) -> kinds.put(file, result.startsWith("INPUT: " + file) && !result.contains(
                "more memory") ? "refused" : result));
        return kinds;
    }

    /** What became of each file of the folder. */
    private Map<String, String> run() throws Exception {
        Path output = Files.createTempFile("small-heap", ".txt");
        try {
            Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    HEAP,
                    "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8", "-cp", classPath(),
                    SmallHeapImport.class.getName(), folder.toString()).redirectErrorStream(true).redirectOutput(
                            output.toFile())
                    .start();
            boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
            process.destroyForcibly().waitFor();
            String printed = Files.readString(output);
            assertTrue(ended, () -> "still at work after two minutes; done: " + printed);
            assertEquals(0, process.exitValue(), printed);
            Map<String, String> results = new LinkedHashMap<>();
            printed.lines().map(line -> line.split("\t", 2)).filter(line -> line.length == 2)
                    .forEach(line -> results.put(line[0], line[1]));
            return results;
        } finally {
            Files.delete(output);
        }
    }

    /** The places of what import needs, in a build by Tycho as on a plain class path. */
    private static String classPath() throws Exception {
        Set<String> places = new LinkedHashSet<>();
        List<Class<?>> types = new ArrayList<>(List.of(SmallHeapImport.class, Importer.class, Study.class, Source.class,
                IProgressMonitor.class, EObject.class, URI.class, ObjectMapper.class, JsonParser.class,
                JsonInclude.class, CsvReader.class, WstxInputFactory.class, XMLInputFactory2.class,
                BuiltinFormats.class));
        types.add(Class.forName(XMI, false, Study.class.getClassLoader()));
        types.add(Class.forName(FRAMEWORK, false, IProgressMonitor.class.getClassLoader()));
        for (Class<?> type : types) {
            Path place = place(type);
            places.add(place.toString());
            if (Files.exists(place.resolveSibling("poi.jar"))) {
                places.add(place.resolveSibling("*").toString());
            }
        }
        return String.join(File.pathSeparator, places);
    }

    private static Path place(Class<?> type) throws IOException {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        return Path.of(new File(source.getLocation().getPath()).getPath());
    }
}
