package org.verbatelier.architecture;

import java.util.stream.Stream;

/** Something that must hold in every checkout. */
@FunctionalInterface
interface Rule {

    /** One line for each place where the rule is broken, naming the file; empty when it holds. */
    Stream<String> violations(Checkout checkout);
}
