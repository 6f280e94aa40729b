package org.verbatelier.ui.workbench.internal;

import java.util.Map;

import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.IServiceLocator;
import org.verbatelier.ui.workbench.Ids;
import org.verbatelier.ui.workbench.Studies;

/** Tells commands whether a study is open, and whether it can be changed. */
public class StudySource extends AbstractSourceProvider {

    private final Runnable listener = () -> fireSourceChanged(ISources.WORKBENCH, getCurrentState());
    private Studies studies;

    @Override
    public void initialize(IServiceLocator locator) {
        studies = PlatformUI.getWorkbench().getService(Studies.class);
        studies.addListener(listener);
    }

    private boolean isOpen() {
        return studies != null && studies.current().isPresent();
    }

    private boolean isEditable() {
        return isOpen() && !studies.current().orElseThrow().study().isReadOnly();
    }

    @Override
    public Map<String, Object> getCurrentState() {
        return Map.of(Ids.STUDY_OPEN, isOpen(), Ids.STUDY_EDITABLE, isEditable());
    }

    @Override
    public String[] getProvidedSourceNames() {
        return new String[] { Ids.STUDY_OPEN, Ids.STUDY_EDITABLE };
    }

    @Override
    public void dispose() {
        studies.removeListener(listener);
    }
}
