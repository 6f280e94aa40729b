package org.verbatelier.architecture;

import java.util.LinkedHashMap;
import java.util.Map;

/** All rules, by the sentence that each of them holds. */
final class Rules {

    private Rules() {
    }

    static Map<String, Rule> all() {
        Map<String, Rule> rules = new LinkedHashMap<>();
        rules.put("a bundle requires only what the design's arrows allow", Arrows::required);
        rules.put("own bundles are required by name, not by package", Arrows::imported);
        rules.put("no SWT, JFace or workbench below ui", Arrows::noDisplayBelowUi);
        rules.put("no Eclipse runtime below runtime", Arrows::noRuntimeBelowRuntime);
        rules.put("manifests follow the conventions", Manifests::conventions);
        rules.put("no bundle has an activator", Manifests::noActivator);
        rules.put("no bundle but office nests jars", Manifests::noNestedJars);
        rules.put("no internal package is exported", Manifests::noInternalExported);
        rules.put("only own bundles and EMF are re-exported", Manifests::noForeignReexported);
        rules.put("libraries are imported with a bounded version range", Manifests::librariesWithRange);
        rules.put("tests are fragments of what they test", Manifests::testsAreFragments);
        rules.put("what a bundle names is in the built bundle", Manifests::resourcesIncluded);
        rules.put("every extension point has its schema", PluginXml::extensionPointsHaveSchemas);
        rules.put("every message exists in French and in English", Messages::completeInFrenchAndEnglish);
        rules.put("message keys have a meaning", Messages::meaningfulKeys);
        rules.put("every message key that is used exists", Messages::usedKeysExist);
        rules.put("Lucene, Tika, POI and PDFBox stay behind their walls", Sources::libraryWalls);
        rules.put("the index shows no Lucene", Sources::noLuceneInTheIndexApi);
        rules.put("no code that hides errors, sleeps or disables tests", Sources::forbiddenCode);
        rules.put("changes of a study go through its one door", OneDoor::listsOfTheModel);
        rules.put("no class name without meaning", Sources::forbiddenNames);
        rules.put("packages begin with the bundle's name", Sources::packageRoots);
        rules.put("examples use the public API only", Sources::examplesUseOnlyTheApi);
        rules.put("every bundle is in one feature", Releases::everyBundleIsInOneFeature);
        rules.put("every feature is in the product and on the update site", Releases::everyFeatureIsReleased);
        rules.put("the target has exact versions, from Maven only", Releases::exactVersionsFromMavenOnly);
        rules.put("every dependency has a reason", Releases::everyDependencyHasAReason);
        rules.put("every bundle is described", Releases::everyBundleIsDescribed);
        rules.put("no file is tied to one machine or registry", Releases::tiedToNoPlace);
        return rules;
    }
}
