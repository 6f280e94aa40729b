package org.verbatelier.ui.workbench.internal;

import java.util.Map;

import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.IServiceLocator;
import org.verbatelier.ui.workbench.Ids;
import org.verbatelier.ui.workbench.Studies;

/** Tells commands whether a study is open. */
public class StudySource extends AbstractSourceProvider {

    private final Runnable listener = () -> fireSourceChanged(ISources.WORKBENCH, Ids.STUDY_OPEN, isOpen());
    private Studies studies;

    @Override
    public void initialize(IServiceLocator locator) {
        studies = PlatformUI.getWorkbench().getService(Studies.class);
        studies.addListener(listener);
    }

    private boolean isOpen() {
        return studies != null && studies.current().isPresent();
    }

    @Override
    public Map<String, Object> getCurrentState() {
        return Map.of(Ids.STUDY_OPEN, isOpen());
    }

    @Override
    public String[] getProvidedSourceNames() {
        return new String[] { Ids.STUDY_OPEN };
    }

    @Override
    public void dispose() {
        studies.removeListener(listener);
    }
}
