package org.verbatelier.core;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbatelier.core.operation.AddCodings;
import org.verbatelier.core.operation.CodingData;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.CodebookPackage;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.coding.Coding;
import org.verbatelier.model.coding.CodingPackage;
import org.verbatelier.model.coding.Valence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A plug-in's own types are kept, also where the plug-in is not installed. */
class PluginTypesTest {

    private static final String URI = "http://example.org/alertes/1.0";

    @TempDir
    Path folder;

    @Test
    void aStudyOpensWithoutThePluginThatTypedIt() {
        EPackage plugin = plugin();
        EPackage.Registry.INSTANCE.put(URI, plugin);
        try (Study study = Study.create(folder, Studies.DESCRIPTION, Studies.session("marie"))) {
            study.apply(new Edits(study).add(schemeWithOwnCode(plugin)));
            study.apply(study.stage(Studies.source("s1", "A", "Les halls sont sales.")));
            study.apply(new AddCodings("marie", List.of(new CodingData("c1", "A1", 0, 9, Hashes.ofQuote("Les halls"),
                    "essai:T1.A", Valence.NEGATIVE, 2, Edits.MANUAL, null, null, URI + "#Alerte",
                    Map.of("niveau", "3")))));
            study.undo();
            study.redo();
        } finally {
            EPackage.Registry.INSTANCE.remove(URI);
        }
        assertEquals(List.of(), StudyCheck.run(folder, Studies.session("paul")));
        try (Study study = Study.open(folder, Studies.session("paul"))) {
            Code irritant = study.codes().find("essai:T1.Z").orElseThrow();
            EAttribute step = (EAttribute) irritant.eClass().getEStructuralFeature("etape");
            assertEquals("Entrer dans les lieux", irritant.eGet(step));
            Coding alert = study.codings().find("c1").orElseThrow();
            assertEquals(3, alert.eGet(alert.eClass().getEStructuralFeature("niveau")));
            study.apply(new Edits(study).set(irritant, step, "Vivre au quotidien").orElseThrow());
            study.apply(new Edits(study, "marie").judge(List.of(alert), Valence.NEGATIVE, 4).orElseThrow());
            study.apply(new Edits(study, "marie").remove(List.of(alert)).orElseThrow());
            study.undo();
        }
        try (Study study = Study.open(folder, Studies.session("paul"))) {
            Coding alert = study.codings().find("c1").orElseThrow();
            assertEquals(3, alert.eGet(alert.eClass().getEStructuralFeature("niveau")));
            assertEquals(4, alert.getSeverity());
            Code irritant = study.codes().find("essai:T1.Z").orElseThrow();
            assertEquals("Vivre au quotidien", irritant.eGet(irritant.eClass().getEStructuralFeature("etape")));
        }
        assertTrue(folder.resolve("schemas").toFile().list().length == 1);
    }

    private static Scheme schemeWithOwnCode(EPackage plugin) {
        Scheme scheme = Studies.scheme();
        Code own = (Code) plugin.getEFactoryInstance().create((EClass) plugin.getEClassifier("IrritantCode"));
        own.setId("T1.Z");
        own.setLabel("Accueil raté");
        own.eSet(own.eClass().getEStructuralFeature("etape"), "Entrer dans les lieux");
        scheme.getThemes().getFirst().getCodes().add(own);
        return scheme;
    }

    private static EPackage plugin() {
        EPackage plugin = EcoreFactory.eINSTANCE.createEPackage();
        plugin.setName("alertes");
        plugin.setNsPrefix("alertes");
        plugin.setNsURI(URI);
        subtype(plugin, "IrritantCode", CodebookPackage.Literals.CODE, "etape", EcorePackage.Literals.ESTRING);
        subtype(plugin, "Alerte", CodingPackage.Literals.CODING, "niveau", EcorePackage.Literals.EINT);
        return plugin;
    }

    private static void subtype(EPackage plugin, String name, EClass parent, String attribute,
            EDataType type) {
        EClass subtype = EcoreFactory.eINSTANCE.createEClass();
        subtype.setName(name);
        subtype.getESuperTypes().add(parent);
        EAttribute own = EcoreFactory.eINSTANCE.createEAttribute();
        own.setName(attribute);
        own.setEType(type);
        subtype.getEStructuralFeatures().add(own);
        plugin.getEClassifiers().add(subtype);
    }
}
