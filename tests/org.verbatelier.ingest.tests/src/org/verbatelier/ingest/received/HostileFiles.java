package org.verbatelier.ingest.received;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Small files that would fill any memory, for tests of other packages. */
public final class HostileFiles {

    private HostileFiles() {
    }

    /** By name, in the order of names. */
    public static Map<String, byte[]> swelling() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("bomb.ods", Hostile.bombOds());
        files.put("bomb.xlsx", Hostile.bombXlsx());
        files.put("laughing.ods", Hostile.laughingOds());
        files.put("many-strings.xlsx", Hostile.manyStringsXlsx());
        files.put("one-line.csv", ("x".repeat(18_000_000)).getBytes(StandardCharsets.US_ASCII));
        files.put("repeating.ods", Hostile.repeatingOds());
        return files;
    }
}
