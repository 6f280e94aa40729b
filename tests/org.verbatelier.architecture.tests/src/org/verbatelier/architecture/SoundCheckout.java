package org.verbatelier.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The smallest checkout in which every rule holds; tests break it in one place each. */
record SoundCheckout(Path root) {

    private static final String MANIFEST = """
            Manifest-Version: 1.0
            Bundle-ManifestVersion: 2
            Bundle-Name: %1$s
            Bundle-SymbolicName: %1$s;singleton:=true
            Bundle-Version: 0.1.0.qualifier
            Bundle-Vendor: Verbatelier
            Bundle-RequiredExecutionEnvironment: JavaSE-21
            Automatic-Module-Name: %1$s
            %2$s
            """;

    static SoundCheckout in(Path root) {
        SoundCheckout sound = new SoundCheckout(root);
        sound.bundle("bundles", "org.verbatelier.core", "Require-Bundle: org.verbatelier.model\n"
                + "Import-Package: com.fasterxml.jackson.core;version=\"[2.19,3)\"\nExport-Package: org.verbatelier.core");
        sound.write("bundles/org.verbatelier.core/plugin.xml", """
                <plugin>
                  <extension-point id="readers" name="%readers" schema="schema/readers.exsd"/>
                  <extension point="x"><item file="data/scheme.csv"/></extension>
                </plugin>
                """);
        sound.write("bundles/org.verbatelier.core/data/scheme.csv", "code;label\n");
        sound.write("bundles/org.verbatelier.core/schema/readers.exsd", """
                <schema><annotation><appinfo>
                <meta.schema plugin="org.verbatelier.core" id="readers" name="Readers"/>
                </appinfo></annotation></schema>
                """);
        sound.write("bundles/org.verbatelier.core/plugin.properties", "readers=Readers\n");
        sound.write("bundles/org.verbatelier.core/plugin_fr.properties", "readers=Lecteurs\n");
        sound.write("bundles/org.verbatelier.core/build.properties",
                "bin.includes = META-INF/,.,plugin.xml,plugin.properties,plugin_fr.properties,schema/,data/\n");
        sound.write("bundles/org.verbatelier.core/src/org/verbatelier/core/Study.java", """
                package org.verbatelier.core;

                import java.util.List;

                public record Study(List<String> sources) {
                }
                """);
        sound.bundle("bundles", "org.verbatelier.index", "Require-Bundle: org.verbatelier.core");
        sound.write("bundles/org.verbatelier.index/src/org/verbatelier/index/Search.java",
                "package org.verbatelier.index;\n");
        sound.write("bundles/org.verbatelier.index/src/org/verbatelier/index/internal/Reader.java",
                "package org.verbatelier.index.internal;\n\nimport org.apache.lucene.index.IndexReader;\n");
        sound.bundle("tests", "org.verbatelier.core.tests", "Fragment-Host: org.verbatelier.core");
        sound.bundle("examples", "org.example.grid", "Import-Package: org.verbatelier.core;version=\"[0.1,1)\"");
        sound.write("features/org.verbatelier.core.feature/feature.xml", """
                <feature id="org.verbatelier.core.feature" label="%label">
                  <plugin id="org.verbatelier.core"/>
                  <plugin id="org.verbatelier.index"/>
                </feature>
                """);
        sound.write("features/org.verbatelier.core.feature/feature.properties", "label=Core\n");
        sound.write("features/org.verbatelier.core.feature/feature_fr.properties", "label=Socle\n");
        sound.write("releng/org.verbatelier.product/verbatelier.product",
                "<product><feature id=\"org.verbatelier.core.feature\"/></product>\n");
        sound.write("releng/org.verbatelier.product/category.xml",
                "<site><feature id=\"org.verbatelier.core.feature\"/></site>\n");
        sound.write("target-platform/verbatelier.target", """
                <target><location type="Maven"><dependency><groupId>info.picocli</groupId>
                <artifactId>picocli</artifactId><version>4.7.7</version></dependency></location></target>
                """);
        sound.write("docs/dependencies.md", "- `picocli`: the command line\n");
        sound.write("docs/architecture.md", "`core` and `index`\n");
        return sound;
    }

    private void bundle(String folder, String name, String headers) {
        write(folder + "/" + name + "/META-INF/MANIFEST.MF", MANIFEST.formatted(name, headers));
        write(folder + "/" + name + "/build.properties", "bin.includes = META-INF/,.\n");
    }

    SoundCheckout write(String file, String text) {
        try {
            Path path = root.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SoundCheckout replace(String file, String old, String with) {
        String text = Checkout.text(root.resolve(file));
        if (!text.contains(old)) {
            throw new IllegalArgumentException(file + " has no " + old);
        }
        return write(file, text.replace(old, with));
    }

    SoundCheckout delete(String file) {
        try {
            Files.delete(root.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
