package org.verbatelier.ui.workbench.internal.plan;

import java.util.List;

import org.verbatelier.presentation.plan.IrritantDraft.Passage;

/** A part in which passages can be chosen; what is made of passages is made of these when it is the active one. */
public interface PassageSource {

    /** The passages that are chosen; none to leave it to grid and reader. */
    List<Passage> chosenPassages();
}
