package org.verbatelier.runtime.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.InvalidRegistryObjectException;
import org.verbatelier.runtime.ContributionProblem;

/** Reads the extensions of a point; one that is wrong is noted and left out. */
public final class ExtensionReader {

    private final IExtensionRegistry registry;
    private final String namespace;
    private final ProblemList problems;

    public ExtensionReader(IExtensionRegistry registry, String namespace, ProblemList problems) {
        this.registry = registry;
        this.namespace = namespace;
        this.problems = problems;
    }

    /**
     * Descriptions of all elements of a point.
     *
     * @param point simple identifier of the extension point
     * @param name name of the elements; others are noted as problems
     */
    public <T> List<T> read(String point, String name, Function<Declaration, T> description) {
        List<T> all = new ArrayList<>();
        for (IConfigurationElement element : registry.getConfigurationElementsFor(namespace, point)) {
            try {
                if (!element.getName().equals(name)) {
                    throw new DeclarationException(Messages.get("unknownElement", element.getName(), name));
                }
                all.add(description.apply(new Declaration(element)));
            } catch (DeclarationException e) {
                String id = element.getAttribute("id");
                problems.add(new ContributionProblem(element.getContributor().getName(), point, id == null ? "" : id,
                        e.getMessage()), e);
            } catch (InvalidRegistryObjectException e) {
                // the plug-in was uninstalled while it was read: there is nothing to describe any more
                continue;
            }
        }
        return all;
    }
}
