package org.verbatelier.ui.workbench.internal;

import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.verbatelier.ui.workbench.Studies;

/** Makes the service that knows the open study, once for the workbench. */
public class StudiesFactory extends AbstractServiceFactory {

    @Override
    @SuppressWarnings("rawtypes")
    public Object create(Class serviceInterface, IServiceLocator parent, IServiceLocator locator) {
        Object above = parent.getService(Studies.class);
        return above != null ? above : new Studies();
    }
}
