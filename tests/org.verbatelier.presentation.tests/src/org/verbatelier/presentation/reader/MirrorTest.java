package org.verbatelier.presentation.reader;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbatelier.analysis.Crosswalks;
import org.verbatelier.analysis.mirror.MirrorCell;
import org.verbatelier.analysis.mirror.MirrorSide;
import org.verbatelier.analysis.mirror.MirrorVerdict;
import org.verbatelier.core.CodebookEdits;
import org.verbatelier.core.Edits;
import org.verbatelier.core.Study;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.CodebookFactory;
import org.verbatelier.model.codebook.Crosswalk;
import org.verbatelier.model.coding.Valence;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.testing.SmallStudies;

import static org.junit.jupiter.api.Assertions.assertEquals;

class MirrorTest {

    @TempDir
    private Path folder;

    private static void correspond(Study study, String code, String target) {
        Code present = study.codes().find("essai:" + code).orElseThrow();
        Code changed = EcoreUtil.copy(present);
        Crosswalk crosswalk = CodebookFactory.eINSTANCE.createCrosswalk();
        crosswalk.setFrame(Crosswalks.MIRROR);
        crosswalk.setTarget(target);
        changed.getCrosswalks().add(crosswalk);
        study.apply(new CodebookEdits(study).replace(present, changed).orElseThrow());
    }

    private static void code(Study study, String verbatim, String code, Valence valence) {
        study.apply(new Edits(study).code(List.of(
                new Edits.Application(verbatim, null, "essai:" + code, valence, 0, Edits.MANUAL))).orElseThrow());
    }

    private static List<String> ids(MirrorIndex.Side side) {
        return side.verbatims().stream().map(VerbatimEntry::id).toList();
    }

    @Test
    void tenantsAndStaffStandFaceToFaceOnTheSameMomentAndFacet() {
        try (Study study = SmallStudies.with(folder, "trois relances", "toujours en retard", "moisi")) {
            SmallStudies.addConversation(study, "Les entreprises ne préviennent pas", "J’attends", "Bien sûr");
            correspond(study, "DEM.DELA", "M05.DELA");
            correspond(study, "DEM.RELA", "M05.EFFO");
            correspond(study, "LOG.HUMI", "M03.QUAL");
            code(study, "A1", "DEM.RELA", Valence.NEGATIVE);
            code(study, "A2", "DEM.DELA", Valence.NEGATIVE);
            code(study, "A3", "LOG.HUMI", Valence.NEGATIVE);
            code(study, "GC/T01", "DEM.DELA", Valence.POSITIVE);
            MirrorIndex index = MirrorIndex.of(study);
            MirrorCell delay = new MirrorCell("M05", "DELA");
            assertEquals(List.of("M03", "M05"), index.moments());
            assertEquals(List.of("A2"), ids(index.side(delay, Audience.TENANT)));
            assertEquals(List.of("GC/T01"), ids(index.side(delay, Audience.STAFF)));
            assertEquals(new MirrorSide(2, 1, 1, 0), index.side(delay, Audience.TENANT).people());
            assertEquals(0, index.side(delay, Audience.STAFF).people().negative());
            assertEquals(MirrorVerdict.TOO_FEW, index.gap(delay).verdict());
            assertEquals(11, index.least());
            assertEquals(List.of("A1", "A2"), ids(index.side(new MirrorCell("M05", null), Audience.TENANT)));
            assertEquals("M03", index.next(new MirrorCell("M05", null), 1).moment());
            assertEquals(delay, index.next(delay, 1));
        }
    }
}
