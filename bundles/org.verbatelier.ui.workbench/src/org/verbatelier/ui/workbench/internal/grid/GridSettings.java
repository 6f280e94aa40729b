package org.verbatelier.ui.workbench.internal.grid;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.verbatelier.core.Hashes;
import org.verbatelier.core.Study;
import org.verbatelier.model.corpus.Variable;
import org.verbatelier.model.corpus.VariableRole;
import org.verbatelier.presentation.ColumnSet;
import org.verbatelier.presentation.GridColumn;
import org.verbatelier.presentation.GridMemory;
import org.verbatelier.presentation.GridView;
import org.verbatelier.ui.workbench.Ids;

/** How a person wants to see the grid of a study. Kept among the settings of the person, never in the study. */
public final class GridSettings {

    private static final List<VariableRole> SHOWN = List.of(VariableRole.RESIDENCE, VariableRole.AGENCY,
            VariableRole.QPV, VariableRole.WAVE);
    private static final String COLUMNS = "columns";
    private static final String VIEW = "view";

    private final Study study;

    public GridSettings(Study study) {
        this.study = study;
    }

    private IEclipsePreferences node() {
        Path place = study.folder().toAbsolutePath().normalize();
        return (IEclipsePreferences) InstanceScope.INSTANCE.getNode(Ids.BUNDLE).node("grids")
                .node(Hashes.ofQuote(place.toString()));
    }

    /** The columns chosen for this study, else where and when words were said, as far as the study has that. */
    public ColumnSet columns() {
        return GridMemory.readColumns(node().get(COLUMNS, "")).map(this::existing).orElseGet(this::usual);
    }

    /** The columns that a study has without anybody having chosen. */
    public ColumnSet usual() {
        return ColumnSet.usual(study.corpus().variables().stream().filter(v -> SHOWN.contains(v.getRole()))
                .sorted(Comparator.comparing(v -> SHOWN.indexOf(v.getRole()))).map(Variable::getName).limit(2)
                .toList());
    }

    /** An import may have been undone since, or a code removed. */
    private ColumnSet existing(ColumnSet set) {
        return new ColumnSet(set.columns().stream().filter(shown -> switch (shown.column()) {
            case GridColumn.Attribute attribute -> study.corpus().variables().stream()
                    .anyMatch(variable -> variable.getName().equals(attribute.name()));
            default -> true;
        }).toList());
    }

    /** Keeps columns. */
    public void keep(ColumnSet columns) {
        put(COLUMNS, GridMemory.write(columns));
    }

    /** Filter, order and likeness as they were when the study was closed. */
    public GridView view() {
        return GridMemory.readView(node().get(VIEW, ""));
    }

    /** Keeps filter, order and likeness. */
    public void keep(GridView view) {
        put(VIEW, GridMemory.write(view));
    }

    private void put(String key, String value) {
        if (!value.equals(node().get(key, null))) {
            node().put(key, value);
            try {
                node().flush();
            } catch (BackingStoreException e) {
                ILog.of(GridSettings.class).warn(e.getMessage(), e);
            }
        }
    }
}
