package org.verbatelier.presentation.figures;

/** Makes figures of some kinds. Stateless. */
interface FigureMaker {

    /**
     * Makes a figure.
     *
     * @throws java.util.concurrent.CancellationException once it is told to stop
     */
    Figure make(FigureContext context);
}
