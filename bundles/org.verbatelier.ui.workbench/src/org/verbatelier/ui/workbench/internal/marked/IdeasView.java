package org.verbatelier.ui.workbench.internal.marked;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.verbatelier.core.Study;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.presentation.Affected;
import org.verbatelier.presentation.GridFilter;
import org.verbatelier.presentation.IdeasBox;
import org.verbatelier.presentation.IdeasBox.Idea;
import org.verbatelier.presentation.IdeasBox.Ideas;
import org.verbatelier.ui.Fonts;
import org.verbatelier.ui.Icons;
import org.verbatelier.ui.workbench.StudySession;
import org.verbatelier.ui.workbench.internal.Messages;
import org.verbatelier.ui.workbench.internal.SessionView;

/** What people propose, by theme: passages judged neutral. Enter or a double click goes to the words. */
public class IdeasView extends SessionView {

    private static final int LONGEST_WORDS = 240;

    private Label summary;
    private Tree tree;
    private Icons icons;
    private Fonts fonts;
    private Renewal<IdeasBox> renewal;
    private IdeasBox box = new IdeasBox(List.of());

    @Override
    protected void createContent(Composite parent) {
        GridLayoutFactory.fillDefaults().margins(6, 4).applyTo(parent);
        icons = new Icons(parent);
        fonts = Fonts.of(parent);
        summary = new Label(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
        tree = new Tree(parent, SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree);
        tree.setHeaderVisible(true);
        tree.setToolTipText(Messages.get("ideas.tip"));
        for (String column : List.of("words", "verbatim", "code", "audience")) {
            new TreeColumn(tree, SWT.NONE).setText(Messages.get("ideas." + column));
        }
        tree.addListener(SWT.Resize, e -> share());
        tree.addListener(SWT.DefaultSelection, e -> goToSelected());
        renewal = new Renewal<>(parent, this::show);
    }

    private void share() {
        int unit = 8 * summary.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        int room = tree.getClientArea().width;
        int narrow = Math.max(60, unit / 2);
        tree.getColumn(0).setWidth(Math.max(unit, room - 4 * narrow));
        tree.getColumn(1).setWidth(narrow);
        tree.getColumn(2).setWidth(2 * narrow);
        tree.getColumn(3).setWidth(narrow);
    }

    private void show(IdeasBox fresh) {
        box = fresh;
        List<String> closed = new ArrayList<>();
        for (TreeItem item : tree.getItems()) {
            if (!item.getExpanded()) {
                closed.add((String) item.getData());
            }
        }
        tree.setRedraw(false);
        tree.removeAll();
        for (Ideas theme : box.themes()) {
            TreeItem parent = new TreeItem(tree, SWT.NONE);
            parent.setText(Messages.get("ideas.theme", theme.theme(), theme.ideas().size()));
            parent.setImage(icons.get("lightbulb"));
            parent.setFont(fonts.bold());
            parent.setData(theme.theme());
            theme.ideas().forEach(idea -> add(parent, idea));
            parent.setExpanded(!closed.contains(theme.theme()));
        }
        tree.setRedraw(true);
        summary.setText(Messages.get("ideas.count", box.count(), box.themes().size()));
        share();
        renewHint();
    }

    private static void add(TreeItem parent, Idea idea) {
        String words = idea.words().replaceAll("\\s+", " ");
        if (words.length() > LONGEST_WORDS) {
            words = words.substring(0, LONGEST_WORDS) + "\u2026";
        }
        TreeItem item = new TreeItem(parent, SWT.NONE);
        item.setText(new String[] { words, idea.verbatim(), idea.code() + " \u00b7 " + idea.label(),
                idea.audience().map(a -> Messages.get(a == Audience.TENANT ? "ideas.tenant" : "ideas.staff"))
                        .orElse("") });
        item.setData(idea);
    }

    private void goToSelected() {
        if (tree.getSelectionCount() == 0) {
            return;
        }
        TreeItem item = tree.getSelection()[0];
        if (item.getData() instanceof Idea idea) {
            if (session().grid().rowOf(idea.verbatim()) < 0) {
                session().wantFilter(GridFilter.NONE);
            }
            session().desk().go(idea.verbatim());
            session().desk().mark(idea.span());
        } else {
            item.setExpanded(!item.getExpanded());
        }
    }

    @Override
    protected void show(Optional<StudySession> newSession) {
        show(new IdeasBox(List.of()));
        newSession.ifPresent(session -> renewal.soon(() -> IdeasBox.of(session.study())));
    }

    @Override
    protected void studyChanged(Affected affected) {
        Study study = session().study();
        renewal.soon(() -> IdeasBox.of(study));
    }

    @Override
    protected Optional<String> emptyHint() {
        return box.count() == 0 ? Optional.of(Messages.get("empty.ideas")) : Optional.empty();
    }

    @Override
    public void setFocus() {
        tree.setFocus();
    }
}
