package org.verbatelier.ui.workbench.internal.reader;

import java.util.Optional;

import org.eclipse.ui.PlatformUI;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.presentation.Mark;
import org.verbatelier.presentation.reader.ReaderDesk;
import org.verbatelier.ui.Reader;
import org.verbatelier.ui.workbench.Studies;
import org.verbatelier.ui.workbench.StudySession;
import org.verbatelier.ui.workbench.internal.Messages;

/** Opens the field where a note is written, on a coding or on the whole verbatim. */
final class Memos {

    private final StudySession session;
    private final Reader reader;
    private final ReaderDesk desk;

    Memos(StudySession session, Reader reader) {
        this.session = session;
        this.reader = reader;
        this.desk = new ReaderDesk(session.study(), session.desk());
    }

    /** On the coding that keys act upon; on the verbatim when there is none. */
    void onCoding() {
        Optional<Mark> coding = desk.coding();
        if (coding.isEmpty()) {
            onVerbatim();
            return;
        }
        Mark mark = coding.get();
        reader.openMemo(mark, Messages.get("memo.coding", mark.bareCode()), mark.memo() == null ? "" : mark.memo(),
                memo -> keep(() -> desk.annotate(mark, memo)));
    }

    /** On the verbatim the coder is at. */
    void onVerbatim() {
        Optional<VerbatimEntry> entry = session.desk().current();
        if (entry.isEmpty()) {
            session.say(Messages.get("status.nothingTo.memo"));
            return;
        }
        String id = entry.get().id();
        reader.openMemo(null, Messages.get("memo.verbatim", id), desk.memo(id),
                memo -> keep(() -> desk.memo(id, memo)));
    }

    private void keep(Change change) {
        // a study that was closed meanwhile has saved all that it was given before
        if (PlatformUI.getWorkbench().getService(Studies.class).current().filter(s -> s == session).isPresent()) {
            session.attempt(() -> {
                if (change.done()) {
                    session.sayLast();
                }
            });
        }
    }

    @FunctionalInterface
    private interface Change {
        boolean done();
    }
}
