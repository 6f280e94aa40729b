package org.verbatelier.runtime.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;

/** An element of an extension, with errors that a plug-in's author understands. */
public final class Declaration {

    private final IConfigurationElement element;

    Declaration(IConfigurationElement element) {
        this.element = element;
    }

    public String contributor() {
        return element.getContributor().getName();
    }

    /** An attribute that must be there. */
    public String required(String attribute) {
        String value = element.getAttribute(attribute);
        if (value == null || value.isBlank()) {
            throw new DeclarationException(Messages.get("attributeNeeded", attribute, element.getName()));
        }
        return value.strip();
    }

    /** An attribute, empty when it is not there. */
    public String optional(String attribute) {
        String value = element.getAttribute(attribute);
        return value == null ? "" : value.strip();
    }

    /** An attribute that holds words separated by spaces. */
    public List<String> words(String attribute) {
        return Stream.of(optional(attribute).split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    /** An attribute that is one of a few words; the meaning of the empty one when it is not there. */
    public <T> T choice(String attribute, Map<String, T> choices) {
        T value = choices.get(optional(attribute));
        if (value == null) {
            throw new DeclarationException(Messages.get("badChoice", optional(attribute), attribute,
                    element.getName(), String.join(", ", choices.keySet().stream().filter(w -> !w.isEmpty()).sorted()
                            .toList())));
        }
        return value;
    }

    public List<Declaration> children(String name) {
        return Stream.of(element.getChildren(name)).map(Declaration::new).toList();
    }

    /** Makes an object of the class that the attribute {@code class} names. */
    public <T> T create(Class<T> type) {
        try {
            return type.cast(element.createExecutableExtension("class"));
        } catch (CoreException e) {
            Throwable cause = e.getStatus().getException() == null ? e : e.getStatus().getException();
            throw new DeclarationException(Messages.get("noInstance", optional("class"), cause.toString()), cause);
        } catch (ClassCastException e) {
            throw new DeclarationException(Messages.get("wrongType", optional("class"), type.getName()), e);
        }
    }
}
