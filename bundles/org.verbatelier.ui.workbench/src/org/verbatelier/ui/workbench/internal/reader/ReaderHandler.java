package org.verbatelier.ui.workbench.internal.reader;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.verbatelier.presentation.reader.ReaderDesk;
import org.verbatelier.ui.Reader;
import org.verbatelier.ui.workbench.Ids;
import org.verbatelier.ui.workbench.Studies;
import org.verbatelier.ui.workbench.StudySession;
import org.verbatelier.ui.workbench.internal.Messages;

/** Does what a key of reading says; which one is named after the class in {@code plugin.xml}. */
public class ReaderHandler extends AbstractHandler implements IExecutableExtension {

    private String action;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        action = String.valueOf(data);
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Optional<StudySession> session = PlatformUI.getWorkbench().getService(Studies.class).current();
        if (session.isPresent()) {
            Optional<Reader> reader = reader(event);
            if (HandlerUtil.getActivePart(event) instanceof MirrorView mirror && action.endsWith("Moment")) {
                mirror.step(action.equals("nextMoment") ? 1 : -1);
            } else {
                session.get().attempt(() -> run(session.get(), reader));
            }
        }
        return null;
    }

    /** The reader of the part that is active; where another part is, the view of reading comes up. */
    private Optional<Reader> reader(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPart part = HandlerUtil.getActivePart(event);
        try {
            if (!(part instanceof ReadingPart)) {
                boolean writes = action.startsWith("memo");
                part = writes ? HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(Ids.READER)
                        : HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().findView(Ids.READER);
            }
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        return part instanceof ReadingPart reading ? reading.reader() : Optional.empty();
    }

    private void run(StudySession session, Optional<Reader> reader) {
        switch (action) {
            case "endLater" -> move(session, desk -> desk.moveEnd(true));
            case "endEarlier" -> move(session, desk -> desk.moveEnd(false));
            case "startLater" -> move(session, desk -> desk.moveStart(true));
            case "startEarlier" -> move(session, desk -> desk.moveStart(false));
            case "inVivo" -> inVivo(session);
            case "memo" -> reader.ifPresent(r -> new Memos(session, r).onCoding());
            case "memoVerbatim" -> reader.ifPresent(r -> new Memos(session, r).onVerbatim());
            case "nextMark", "previousMark" -> {
                boolean found = reader.map(r -> r.goToMark(action.equals("nextMark"))).orElse(false);
                session.say(found ? "" : Messages.get("status.none." + action));
            }
            case "zoomIn" -> reader.ifPresent(r -> r.zoomBy(1));
            case "zoomOut" -> reader.ifPresent(r -> r.zoomBy(-1));
            case "zoomReset" -> reader.ifPresent(r -> r.zoom(100));
            case "nextMoment", "previousMoment" -> session.say(Messages.get("status.noMirror"));
            default -> throw new IllegalStateException(action);
        }
    }

    private void move(StudySession session, Function<ReaderDesk, Optional<String>> change) {
        ReaderDesk desk = new ReaderDesk(session.study(), session.desk());
        String otherwise = Messages.get(desk.coding().isPresent() ? "status.boundAtEdge" : "status.nothingTo.move");
        session.say(change.apply(desk).map(words -> Messages.get("status.moved", words)).orElse(otherwise));
    }

    private void inVivo(StudySession session) {
        boolean words = session.desk().words() != null;
        if (new ReaderDesk(session.study(), session.desk()).codeInVivo(Messages.get("inVivo.theme"))) {
            session.sayLast();
        } else {
            session.say(Messages.get(words ? "status.alreadyCoded" : "status.nothingTo.inVivo"));
        }
    }
}
