package org.verbatelier.presentation;

import java.util.ArrayList;
import java.util.List;

import org.verbatelier.core.CodeId;
import org.verbatelier.core.Study;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.codebook.Theme;

/** All columns that a study can show. */
public final class ColumnChoice {

    private ColumnChoice() {
    }

    /** What every study has, then its attributes, then themes each with its codes. */
    public static List<GridColumn> all(Study study) {
        List<GridColumn> all = new ArrayList<>(List.of(new GridColumn.State(), new GridColumn.Identifier(),
                new GridColumn.Text(), new GridColumn.Chips()));
        study.corpus().variables().forEach(variable -> all.add(new GridColumn.Attribute(variable.getName())));
        for (Scheme scheme : study.codes().schemes()) {
            for (Theme theme : scheme.getThemes()) {
                all.add(new GridColumn.Code(new CodeId(scheme.getId(), theme.getId()).toString()));
                study.codes().all(scheme.getId()).stream().filter(code -> study.codes().themeOf(code) == theme)
                        .forEach(code -> all.add(new GridColumn.Code(study.codes().qualified(code))));
            }
        }
        return all;
    }
}
