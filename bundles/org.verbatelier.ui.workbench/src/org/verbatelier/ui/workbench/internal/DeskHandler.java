package org.verbatelier.ui.workbench.internal;

import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.verbatelier.model.coding.FlagKind;
import org.verbatelier.model.coding.Valence;
import org.verbatelier.presentation.CodingDesk;
import org.verbatelier.ui.workbench.Studies;
import org.verbatelier.ui.workbench.StudySession;

/** Does what a key of the coder's desk says; which one is named after the class in {@code plugin.xml}. */
public class DeskHandler extends AbstractHandler implements IExecutableExtension {

    private static final Map<String, Predicate<CodingDesk>> CHANGES = Map.ofEntries(
            Map.entry("positive", desk -> desk.judge(Valence.POSITIVE, 0)),
            Map.entry("negative", desk -> desk.judge(Valence.NEGATIVE, 0)),
            Map.entry("neutral", desk -> desk.judge(Valence.NEUTRAL, 0)),
            Map.entry("severity1", desk -> desk.judge(Valence.NEGATIVE, 1)),
            Map.entry("severity2", desk -> desk.judge(Valence.NEGATIVE, 2)),
            Map.entry("severity3", desk -> desk.judge(Valence.NEGATIVE, 3)),
            Map.entry("severity4", desk -> desk.judge(Valence.NEGATIVE, 4)),
            Map.entry("refuse", CodingDesk::refuseOrRemove), Map.entry("repeat", CodingDesk::repeat),
            Map.entry("nothingToCode", desk -> desk.toggle(FlagKind.NOTHING_TO_CODE)),
            Map.entry("toDiscuss", desk -> desk.toggle(FlagKind.TO_DISCUSS)),
            Map.entry("urgent", desk -> desk.toggle(FlagKind.URGENT)),
            Map.entry("striking", desk -> desk.toggle(FlagKind.STRIKING)),
            Map.entry("sensitive", desk -> desk.toggle(FlagKind.SENSITIVE)));

    private static final Map<String, Predicate<CodingDesk>> MOVES = Map.of("nextToCode", CodingDesk::nextToCode,
            "previousToCode", CodingDesk::previousToCode, "nextSuggestion", CodingDesk::nextSuggestion,
            "previousSuggestion", CodingDesk::previousSuggestion, "nextToDiscuss", CodingDesk::nextToDiscuss,
            "previousToDiscuss", CodingDesk::previousToDiscuss, "back", CodingDesk::back);

    private String action;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        action = String.valueOf(data);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        PlatformUI.getWorkbench().getService(Studies.class).current()
                .ifPresent(session -> session.attempt(() -> run(session, shell)));
        return null;
    }

    private void run(StudySession session, Shell shell) {
        switch (action) {
            case "applyCode" -> session.wantCode("");
            case "goToChange" -> session.goToChange();
            case "acceptRule" -> RuleAnswer.ask(shell, session, true);
            case "refuseRule" -> RuleAnswer.ask(shell, session, false);
            case "accept" -> {
                if (!change(session, CodingDesk::accept)) {
                    session.wantCode("");
                }
            }
            default -> {
                if (MOVES.containsKey(action)) {
                    move(session, MOVES.get(action));
                } else if (!change(session, CHANGES.get(action))) {
                    session.say(Messages.get("status.nothingTo." + (action.startsWith("severity") ? "judge" : action)));
                }
            }
        }
    }

    private static boolean change(StudySession session, Predicate<CodingDesk> change) {
        boolean done = change.test(session.desk());
        if (done) {
            session.sayLast();
        }
        return done;
    }

    private void move(StudySession session, Predicate<CodingDesk> move) {
        session.say(move.test(session.desk()) ? "" : Messages.get("status.none." + action.replace("previous", "next")));
    }
}
