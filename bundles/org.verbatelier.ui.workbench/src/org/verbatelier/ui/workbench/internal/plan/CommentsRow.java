package org.verbatelier.ui.workbench.internal.plan;

import java.time.ZoneId;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.verbatelier.model.plan.Comment;
import org.verbatelier.presentation.plan.FieldText;
import org.verbatelier.presentation.plan.PlanField;

/** What people said about an entry, by whom and in what capacity, and room to add to it. */
final class CommentsRow extends PartRow {

    private static final int LINES = 2;

    CommentsRow(Composite parent, PlanField field, FormPage page) {
        super(parent, field, page);
    }

    @Override
    protected Object state() {
        return entry().getComments().stream().map(Comment::getId).toList();
    }

    @Override
    protected boolean isFilled() {
        return !entry().getComments().isEmpty();
    }

    @Override
    protected void createLines() {
        entry().getComments().forEach(comment -> words(said(comment)));
        if (isReadOnly()) {
            return;
        }
        Text text = new Text(part(), SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        text.setMessage(Messages.get("comments.text"));
        text.setToolTipText(Messages.get("comments.text"));
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(10, LINES * text.getLineHeight())
                .applyTo(text);
        text.addListener(SWT.Traverse, e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT);
        Text by = new Text(part(), SWT.BORDER);
        by.setMessage(Messages.get("comments.by"));
        by.setToolTipText(Messages.get("comments.by.tip"));
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(10, SWT.DEFAULT).applyTo(by);
        Combo role = new Combo(part(), SWT.DROP_DOWN);
        role.setItems(Messages.get("comments.roles").split("\\|"));
        role.setToolTipText(Messages.get("comments.role.tip"));
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(10, SWT.DEFAULT).applyTo(role);
        button("comments.add", "message-square-plus", () -> {
            if (text.getText().isBlank()) {
                text.setFocus();
            } else {
                context().change(() -> context().changes().comment(entry(), by.getText(), role.getText(),
                        text.getText()));
            }
        });
    }

    private static String said(Comment comment) {
        String day = new FieldText(Locale.getDefault())
                .day(comment.getDate().atZone(ZoneId.systemDefault()).toLocalDate());
        return comment.getRole() == null ? Messages.get("comments.line", day, comment.getBy(), comment.getText())
                : Messages.get("comments.line.role", day, comment.getBy(), comment.getRole(), comment.getText());
    }
}
