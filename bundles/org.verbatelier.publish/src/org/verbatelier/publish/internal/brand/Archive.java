package org.verbatelier.publish.internal.brand;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Reads the archive of a template, which anyone may have made: what could do harm is refused, not repaired. */
final class Archive {

    private static final int MOST_PARTS = 3000;
    private static final int LARGEST_PART = 32 << 20;
    private static final int LARGEST = 96 << 20;

    private Archive() {
    }

    /**
     * The parts by their paths, in their order.
     *
     * @throws Refusal when the archive is none or could do harm
     */
    static Map<String, byte[]> read(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        long total = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory()) {
                    continue;
                }
                String path = entry.getName();
                if (path.startsWith("/") || path.contains("\\") || path.contains("..") || path.contains(":")) {
                    throw new Refusal("brand.path", path);
                }
                byte[] part = bounded(zip, path);
                total += part.length;
                if (total > LARGEST || parts.size() >= MOST_PARTS) {
                    throw new Refusal("brand.large", path);
                }
                if (parts.putIfAbsent(path, part) != null) {
                    throw new Refusal("brand.twice", path);
                }
                macro(path);
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw new Refusal("brand.archive", "", e);
        } catch (IOException e) {
            throw new Refusal("brand.archive", "", e);
        }
        if (!parts.containsKey("[Content_Types].xml")) {
            throw new Refusal("brand.archive", "");
        }
        return parts;
    }

    private static byte[] bounded(ZipInputStream zip, String path) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 14];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            out.write(buffer, 0, read);
            if (out.size() > LARGEST_PART) {
                throw new Refusal("brand.large", path);
            }
        }
        return out.toByteArray();
    }

    private static void macro(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        if (name.contains("vbaproject") || name.contains("vbadata") || name.contains("/activex/")
                || name.contains("oleobject") || name.endsWith(".exe") || name.endsWith(".dll")) {
            throw new Refusal("brand.macro", path);
        }
    }
}
