package org.verbatelier.ui.workbench.tour;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.ui.PlatformUI;
import org.verbatelier.presentation.plan.PlanRef;
import org.verbatelier.ui.workbench.Ids;
import org.verbatelier.ui.workbench.internal.figures.IndicatorsDialog;
import org.verbatelier.ui.workbench.internal.imports.ImportEntry;
import org.verbatelier.ui.workbench.tour.Surface.Opening;

/** The table of all that there is to see. Views and perspectives come by themselves; a dialog needs a line. */
final class Surfaces {

    private static final List<Surface> DIALOGS = List.of(dialog("new-study", stage -> stage.command("new")),
            dialog("settings", stage -> stage.command("settings")), dialog("keys", stage -> stage.command("keys")),
            dialog("about", stage -> stage.platformCommand("org.eclipse.ui.help.aboutAction")),
            dialog("reset", stage -> stage.platformCommand("org.eclipse.ui.window.resetPerspective")),
            dialog("new-irritant", stage -> {
                stage.perspective(Ids.PERSPECTIVE_CODER);
                stage.toGrid();
                stage.command("newIrritant");
            }), dialog("new-plan", stage -> stage.command("newPlan")),
            dialog("new-action", stage -> stage.command("newAction")),
            dialog("new-promise", stage -> stage.command("newPromise")),
            dialog("workshop", stage -> stage.command("workshop")),
            dialog("publish", stage -> stage.command("publish")), dialog("import-preview", Surfaces::importFiles),
            dialog("indicators",
                    stage -> new IndicatorsDialog(stage.window().getShell(), stage.session()).open()),
            dialog("consent", stage -> {
                stage.view(Ids.ENCOUNTERS);
                stage.selectFirst();
                stage.press("consent.action");
            }), dialog("import-conversation", stage -> {
                importFiles(stage);
                stage.then(() -> stage.selectRow(1));
            }), dialog("import-report", stage -> {
                importFiles(stage);
                stage.then(stage::pressDefault);
            }));

    private Surfaces() {
    }

    /** All of them, in the order in which they can be seen: first what there is without a study. */
    static List<Surface> all() {
        List<Surface> all = new ArrayList<>();
        all.add(new Surface("welcome", false, false, stage -> stage.command("welcome")));
        views().forEach(id -> all.add(new Surface("empty-" + last(id), false, false, stage -> stage.view(id))));
        all.add(new Surface("no-study", false, true, Surfaces::importFiles));
        perspectives().forEach(id -> all.add(window("perspective-" + last(id), stage -> stage.perspective(id))));
        views().forEach(id -> all.add(window("view-" + last(id), stage -> {
            stage.perspective(Ids.PERSPECTIVE_CODER);
            stage.view(id);
        })));
        all.add(window("coding", stage -> {
            stage.perspective(Ids.PERSPECTIVE_CODER);
            stage.search("ascenseur OU gardien*");
        }));
        all.add(window("entry", stage -> {
            stage.perspective(Ids.PERSPECTIVE_CODER);
            stage.toGrid();
            stage.session().wantCode("hum");
        }));
        // each with something chosen in the register, on the board, among the projects and the commitments
        for (PlanRef.Kind kind : PlanRef.Kind.values()) {
            all.add(window("form-" + kind.name().toLowerCase(Locale.ROOT), stage -> {
                stage.perspective(Ids.PERSPECTIVE_AGIR);
                stage.choose(kind);
            }));
        }
        all.addAll(DIALOGS);
        return all;
    }

    private static Surface window(String name, Opening opening) {
        return new Surface(name, true, false, opening);
    }

    private static Surface dialog(String name, Opening opening) {
        return new Surface(name, true, true, opening);
    }

    private static void importFiles(Stage stage) throws IOException {
        new ImportEntry(stage.window()).files(stage.received());
    }

    private static List<String> views() {
        return Arrays.stream(PlatformUI.getWorkbench().getViewRegistry().getViews()).map(view -> view.getId())
                .filter(id -> id.startsWith(Ids.BUNDLE)).toList();
    }

    private static List<String> perspectives() {
        return Arrays.stream(PlatformUI.getWorkbench().getPerspectiveRegistry().getPerspectives())
                .map(perspective -> perspective.getId())
                .filter(id -> id.startsWith(Ids.BUNDLE) && !id.equals(Ids.PERSPECTIVE_START)).toList();
    }

    private static String last(String id) {
        return id.substring(id.lastIndexOf('.') + 1);
    }
}
