package org.verbatelier.ui.workbench.internal;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.verbatelier.core.Edits;
import org.verbatelier.model.corpus.Consent;
import org.verbatelier.model.corpus.ConsentAnswer;
import org.verbatelier.ui.workbench.StudySession;

/** Records what the people of a conversation agreed to, and how this is known. */
final class ConsentDialog extends TitleAreaDialog {

    private enum Question {
        NOTES(Consent::getNotes), RECORDING(Consent::getRecording), QUOTING(Consent::getQuoting);

        private final Function<Consent, ConsentAnswer> recorded;

        Question(Function<Consent, ConsentAnswer> recorded) {
            this.recorded = recorded;
        }

        String key() {
            return "consent.ask." + name().toLowerCase(Locale.ROOT);
        }
    }

    private final StudySession session;
    private final String conversation;
    private final Map<Question, ConsentAnswer> answers = new EnumMap<>(Question.class);
    private Text reason;

    private ConsentDialog(Shell parent, StudySession session, String conversation) {
        super(parent);
        this.session = session;
        this.conversation = conversation;
    }

    /** Asks, and records what was answered. */
    static void record(Shell parent, StudySession session, String conversation) {
        new ConsentDialog(parent, session, conversation).open();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.get("consent.title", conversation));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(12, 8).applyTo(area);
        Consent before = session.study().consents().recorded(conversation).orElse(null);
        for (Question question : Question.values()) {
            answers.put(question, before == null ? ConsentAnswer.UNKNOWN : question.recorded.apply(before));
            row(area, question);
        }
        Label why = new Label(area, SWT.WRAP);
        why.setText(Messages.get("consent.reason"));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(why);
        reason = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        reason.setToolTipText(Messages.get("consent.reason.tip"));
        reason.setText(before == null || before.getReason() == null ? "" : before.getReason());
        reason.addListener(SWT.Modify, e -> renew());
        reason.addListener(SWT.Traverse, e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT);
        GridDataFactory.fillDefaults().grab(true, true).hint(360, 54).applyTo(reason);
        setTitle(Messages.get("consent.title", conversation));
        setMessage(Messages.get("consent.message"));
        return area;
    }

    private void row(Composite area, Question question) {
        new Label(area, SWT.NONE).setText(Messages.get(question.key()));
        Composite choices = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(14, 0).applyTo(choices);
        for (ConsentAnswer answer : new ConsentAnswer[] { ConsentAnswer.GIVEN, ConsentAnswer.REFUSED,
                ConsentAnswer.UNKNOWN }) {
            Button choice = new Button(choices, SWT.RADIO);
            choice.setText(Messages.get(answer == ConsentAnswer.UNKNOWN ? "consent.asFile"
                    : "consent." + answer.name().toLowerCase(Locale.ROOT)));
            choice.setSelection(answers.get(question) == answer);
            choice.addListener(SWT.Selection, e -> {
                if (choice.getSelection()) {
                    answers.put(question, answer);
                    renew();
                }
            });
        }
    }

    private void renew() {
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(!reason.getText().isBlank());
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.get("consent.record"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.get("button.cancel"), false);
        renew();
    }

    @Override
    protected void okPressed() {
        try {
            new Edits(session.study()).consent(conversation, answers.get(Question.NOTES),
                    answers.get(Question.RECORDING), answers.get(Question.QUOTING), reason.getText())
                    .ifPresent(session.study()::apply);
            session.sayLast();
            super.okPressed();
        } catch (RuntimeException e) {
            Problems.show(getShell(), e);
        }
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
