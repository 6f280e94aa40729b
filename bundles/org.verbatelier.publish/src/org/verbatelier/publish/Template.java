package org.verbatelier.publish;

import org.verbatelier.core.Study;

/** What can be published. */
public enum Template {

    /** What tenants say by theme, and the irritants to deal with first. */
    SYNTHESIS {
        @Override
        public Composition compose(Study study, SynthesisOptions options) {
            return ThemeSynthesis.compose(study, options);
        }
    },

    /** The walls of sharing workshops: passages as people grouped them and voted for them. */
    WORKSHOP {
        @Override
        public Composition compose(Study study, SynthesisOptions options) {
            return WorkshopWalls.compose(study, options);
        }
    };

    /** Composes this document for a study; call it inside {@link Study#read} when another thread may write. */
    public abstract Composition compose(Study study, SynthesisOptions options);
}
