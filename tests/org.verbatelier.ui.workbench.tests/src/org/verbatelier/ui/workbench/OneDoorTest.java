package org.verbatelier.ui.workbench;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Looks into the compiled classes: above the core, none calls what changes the content of a study. */
class OneDoorTest {

    /** Bundles that make new objects of the model, which the door then takes in. */
    private static final Set<String> MAKERS = Set.of("org.verbatelier.model", "org.verbatelier.core",
            "org.verbatelier.ingest", "org.verbatelier.autocode", "org.verbatelier.testing");
    /** Classes that do so elsewhere. */
    private static final Set<String> MAKING = Set.of("org/verbatelier/presentation/reader/InVivo.class",
            "org/verbatelier/presentation/workshop/Wall.class", "org/verbatelier/runtime/internal/SchemeFiles.class",
            "org/verbatelier/cli/internal/bench/Transcript.class", "org/verbatelier/cli/internal/SamplePlan.class",
            "org/verbatelier/presentation/plan/PlanGestures.class",
            "org/verbatelier/presentation/plan/IrritantDraft.class",
            "org/verbatelier/presentation/figures/IndicatorDraft.class");
    private static final Set<String> CHANGING_EMF = Set.of("eSet", "eUnset", "setID", "delete", "remove", "replace");

    private int classes;

    @Test
    void noClassAboveTheCoreCallsAMethodThatChangesTheModel() throws IOException {
        List<String> calls = new ArrayList<>();
        for (Bundle bundle : Platform.getBundle("org.verbatelier.ui.workbench").getBundleContext().getBundles()) {
            String name = bundle.getSymbolicName();
            if (name != null && name.startsWith("org.verbatelier.") && !MAKERS.contains(name)
                    && !name.startsWith("org.verbatelier.scheme.") && !name.endsWith(".tests")) {
                look(bundle, calls);
            }
        }
        assertTrue(classes > 300, "the classes of the product were looked into: " + classes);
        assertEquals(List.of(), calls, "changes of a study go through Study.apply");
    }

    private void look(Bundle bundle, List<String> calls) throws IOException {
        var entries = bundle.findEntries("/", "*.class", true);
        for (URL url : entries == null ? List.<URL>of() : Collections.list(entries)) {
            String path = url.getPath().replaceFirst("^/?(bin/|target/classes/)?", "");
            boolean ours = path.startsWith("org/verbatelier/") && !path.endsWith("Test.class");
            if (ours && MAKING.stream().noneMatch(path::endsWith)) {
                classes++;
                try (InputStream in = url.openStream()) {
                    methods(new DataInputStream(in)).stream().filter(OneDoorTest::changesTheModel)
                            .forEach(method -> calls.add(path + " calls " + method));
                }
            }
        }
    }

    private static boolean changesTheModel(String method) {
        int dot = method.lastIndexOf('.');
        String owner = method.substring(0, dot);
        String name = method.substring(dot + 1);
        return owner.startsWith("org/verbatelier/model/") && (name.startsWith("set") || name.startsWith("unset"))
                || owner.startsWith("org/eclipse/emf/ecore/") && CHANGING_EMF.contains(name);
    }

    /** The methods that a class calls, from its constant pool: owner, dot, name; see chapter 4.4 of the JVM specification. */
    private static List<String> methods(DataInputStream in) throws IOException {
        in.skipNBytes(8);
        int size = in.readUnsignedShort();
        String[] texts = new String[size];
        int[][] pairs = new int[size][];
        for (int i = 1; i < size; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> texts[i] = in.readUTF();
                case 3, 4 -> in.skipNBytes(4);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    i++;
                }
                case 7, 8, 16, 19, 20 -> pairs[i] = new int[] { tag, in.readUnsignedShort(), 0 };
                case 9, 10, 11, 12, 17, 18 -> pairs[i] = new int[] { tag, in.readUnsignedShort(),
                        in.readUnsignedShort() };
                case 15 -> in.skipNBytes(3);
                default -> throw new IOException("constant " + tag);
            }
        }
        return Arrays.stream(pairs).filter(pair -> pair != null && (pair[0] == 10 || pair[0] == 11))
                .map(pair -> texts[pairs[pair[1]][1]] + "." + texts[pairs[pair[2]][1]]).toList();
    }
}
