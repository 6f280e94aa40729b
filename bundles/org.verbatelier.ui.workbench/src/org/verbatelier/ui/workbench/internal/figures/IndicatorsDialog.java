package org.verbatelier.ui.workbench.internal.figures;

import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.widgets.Shell;
import org.verbatelier.ui.workbench.StudySession;

/** Closed scores, typed once. */
final class IndicatorsDialog extends TitleAreaDialog {

    IndicatorsDialog(Shell parent, StudySession session) {
        super(parent);
    }
}
