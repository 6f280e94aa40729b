package org.verbatelier.ui.workbench.internal.plan;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.model.plan.PlanEntry;
import org.verbatelier.presentation.plan.ChainNode;
import org.verbatelier.presentation.plan.PlanRef;
import org.verbatelier.ui.Fonts;
import org.verbatelier.ui.Icons;
import org.verbatelier.ui.Names;
import org.verbatelier.ui.SharedWidths;

/**
 * The chain from what is chosen down to the words, or from the words one reads up to irritants and actions. Choosing words
 * shows them in the reader, choosing an entry shows its form; the chain stays, so that one comes back by one click.
 */
public class ChainView extends PlanView {

    private Label title;
    private Tree tree;
    private Icons icons;
    private Fonts fonts;
    private Action follow;
    private boolean ofWords;
    private boolean own;
    private String words;
    private List<ChainNode> shown = List.of();

    @Override
    protected void createWidgets(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
        icons = new Icons(parent);
        fonts = Fonts.of(parent);
        title = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).hint(10, SWT.DEFAULT).applyTo(title);
        tree = new Tree(parent, SWT.FULL_SELECTION | SWT.SINGLE);
        tree.setHeaderVisible(true);
        Names.give(tree, Messages.get("chain.name"));
        for (String column : List.of("what", "where")) {
            new TreeColumn(tree, SWT.NONE).setText(Messages.get("chain." + column));
        }
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree);
        tree.addListener(SWT.Resize, e -> SharedWidths.of(tree, 8, 2));
        tree.addListener(SWT.Selection, e -> chosen().ifPresent(this::go));
        tree.addListener(SWT.DefaultSelection, e -> chosen().ifPresent(this::open));
        follow = new Action(Messages.get("chain.follow"), IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                if (isChecked()) {
                    showWords();
                }
            }
        };
        follow.setToolTipText(Messages.get("chain.follow.tip"));
        follow.setImageDescriptor(Icons.descriptor("book-open"));
        addToBar(action("chain.up", "corner-up-left", this::showWords), follow);
        MenuManager menu = new MenuManager();
        menu.add(action("open", "pencil", () -> chosen().ifPresent(this::open)));
        menu.add(action("chain.up", "corner-up-left", this::showWords));
        tree.setMenu(menu.createContextMenu(tree));
    }

    private Optional<ChainNode> chosen() {
        return tree.getSelectionCount() == 0 ? Optional.empty()
                : Optional.of((ChainNode) tree.getSelection()[0].getData());
    }

    private void go(ChainNode node) {
        own = true;
        if (node.isPassage()) {
            Words.show(this, node.verbatim(), node.coding());
        } else {
            desk().choose(node.entry());
        }
        own = false;
    }

    private void open(ChainNode node) {
        own = true;
        if (node.isPassage()) {
            Words.show(this, node.verbatim(), node.coding());
        } else {
            open(node.entry());
        }
        own = false;
    }

    /** Shows what the words one reads lead to. */
    void showWords() {
        ofWords = true;
        words = session().desk().current().map(VerbatimEntry::id).orElse(null);
        renew();
        renewHint();
    }

    @Override
    protected void renew() {
        Optional<VerbatimEntry> text = ofWords ? Optional.ofNullable(words).flatMap(session().study().corpus()::find)
                : Optional.empty();
        Optional<PlanEntry> entry = ofWords ? Optional.empty() : desk().entry();
        show(text.map(t -> ChainNode.up(session().study(), index(), t))
                .or(() -> entry.map(e -> ChainNode.down(session().study(), index(), e))).orElse(List.of()));
    }

    private void show(List<ChainNode> nodes) {
        if (nodes.equals(shown) && tree.getItemCount() > 0) {
            return;
        }
        shown = nodes;
        tree.setRedraw(false);
        tree.removeAll();
        nodes.forEach(node -> add(new TreeItem(tree, SWT.NONE), node));
        tree.setRedraw(true);
        boolean lonely = ofWords && !nodes.isEmpty() && nodes.getFirst().children().isEmpty();
        title.setText(nodes.isEmpty() ? ""
                : Messages.get(lonely ? "chain.lonely" : ofWords ? "chain.ofWords" : "chain.ofEntry"));
        title.getParent().layout();
    }

    private void add(TreeItem item, ChainNode node) {
        item.setData(node);
        if (node.isPassage()) {
            item.setText(new String[] { Messages.get("chain.quote", node.words()), node.verbatim() });
            item.setImage(icons.get("quote"));
        } else {
            PlanRef ref = node.entry();
            item.setText(new String[] { ref.in(index().plan()).map(PlanWords::title).orElse(node.words()),
                    PlanWords.kind(ref.kind()) });
            item.setImage(icons.get(PlanWords.icon(ref.kind())));
            item.setFont(0, fonts.bold());
        }
        node.children().forEach(child -> add(new TreeItem(item, SWT.NONE), child));
        item.setExpanded(true);
    }

    @Override
    protected void chosenEntry() {
        if (!own) {
            ofWords = false;
            renew();
        }
    }

    @Override
    protected void deskChanged() {
        if (!own && follow.isChecked() && session() != null) {
            showWords();
        }
    }

    @Override
    protected Optional<String> emptyHint() {
        return shown.isEmpty() ? Optional.of(Messages.get("chain.empty")) : Optional.empty();
    }

    @Override
    public void setFocus() {
        tree.setFocus();
    }
}
