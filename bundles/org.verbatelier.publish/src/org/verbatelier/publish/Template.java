package org.verbatelier.publish;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.verbatelier.core.Study;

/** What can be published. */
public enum Template {

    /** What tenants say by theme, and the irritants to deal with first. */
    SYNTHESIS("synthesis", "synthese", "themes");

    private final List<String> names;

    Template(String... names) {
        this.names = List.of(names);
    }

    /** Names on the command line, the first being the one that help shows. */
    public List<String> names() {
        return names;
    }

    /** The template of that name, in any case. */
    public static Optional<Template> of(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        for (Template template : values()) {
            if (template.names.contains(wanted)) {
                return Optional.of(template);
            }
        }
        return Optional.empty();
    }

    /** Composes this document for a study; call it inside {@link Study#read} when another thread may write. */
    public Composition compose(Study study, SynthesisOptions options) {
        return switch (this) {
            case SYNTHESIS -> ThemeSynthesis.compose(study, options);
        };
    }
}
