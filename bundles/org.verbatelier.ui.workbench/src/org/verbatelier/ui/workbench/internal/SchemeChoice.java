package org.verbatelier.ui.workbench.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ListDialog;
import org.verbatelier.ui.workbench.StudySession;

/** Asks for a coding scheme, when there is a choice. */
final class SchemeChoice {

    private SchemeChoice() {
    }

    /** The scheme to work with, of the study or of a plug-in. */
    static Optional<String> choose(Shell shell, StudySession session) {
        Map<String, String> schemes = new LinkedHashMap<>();
        session.study().codes().schemes().forEach(s -> schemes.put(s.getId(), s.getLabel()));
        session.open().contributions().schemes().forEach(s -> schemes.putIfAbsent(s.id(), s.label()));
        return ask(shell, schemes);
    }

    /** Adds a plug-in's scheme to the study. */
    static void add(Shell shell, StudySession session) {
        Map<String, String> schemes = new LinkedHashMap<>();
        session.open().contributions().schemes().stream()
                .filter(s -> session.study().codes().scheme(s.id()).isEmpty())
                .forEach(s -> schemes.put(s.id(), s.label()));
        if (schemes.isEmpty()) {
            Prompts.inform(shell, Messages.get("scheme.title"), Messages.get("scheme.none"));
            return;
        }
        ask(shell, schemes).ifPresent(id -> {
            try {
                session.open().addScheme(id);
                session.sayLast();
            } catch (RuntimeException e) {
                Problems.show(shell, e);
            }
        });
    }

    private static Optional<String> ask(Shell shell, Map<String, String> schemes) {
        if (schemes.size() == 1) {
            return Optional.of(schemes.keySet().iterator().next());
        }
        ListDialog dialog = new ListDialog(shell) {
            @Override
            protected Button createButton(Composite parent, int id, String label, boolean defaultButton) {
                return super.createButton(parent, id, Prompts.button(id, label), defaultButton);
            }
        };
        dialog.setTitle(Messages.get("scheme.title"));
        dialog.setMessage(Messages.get("scheme.message"));
        dialog.setContentProvider(ArrayContentProvider.getInstance());
        dialog.setLabelProvider(LabelProvider.createTextProvider(id -> schemes.get(id) + " (" + id + ")"));
        dialog.setInput(schemes.keySet());
        return dialog.open() == Window.OK && dialog.getResult().length == 1
                ? Optional.of((String) dialog.getResult()[0])
                : Optional.empty();
    }
}
