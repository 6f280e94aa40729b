package org.verbatelier.ui.workbench.internal.plan;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;
import org.verbatelier.model.plan.ActionState;
import org.verbatelier.model.plan.PlanEntry;
import org.verbatelier.presentation.plan.PlanGestures;
import org.verbatelier.presentation.plan.PlanIndex;
import org.verbatelier.presentation.plan.PlanRef;
import org.verbatelier.ui.Fonts;
import org.verbatelier.ui.Icons;
import org.verbatelier.ui.workbench.Ids;
import org.verbatelier.ui.workbench.StudySession;

/** The form of what is chosen in the register, on the board or elsewhere: everything known of it, written in place. */
public class EntryView extends PlanView {

    private Label sign;
    private Label heading;
    private ScrolledComposite scroll;
    private Composite stack;
    private Icons icons;
    private final Map<PlanRef.Kind, FormPage> pages = new EnumMap<>(PlanRef.Kind.class);
    private FormPage page;
    private PlanRef shown;
    private boolean fitting;

    /** What rows need; the view's own methods are not theirs to see. */
    private final FormContext context = new FormContext() {
        @Override
        public StudySession session() {
            return EntryView.this.session();
        }

        @Override
        public PlanIndex index() {
            return EntryView.this.index();
        }

        @Override
        public PlanGestures changes() {
            return EntryView.this.changes();
        }

        @Override
        public LocalDate today() {
            return EntryView.this.today();
        }

        @Override
        public void change(Runnable what) {
            EntryView.this.change(what);
        }

        @Override
        public void open(PlanRef ref) {
            desk().choose(ref);
        }

        @Override
        public void read(String verbatim, String coding) {
            Words.show(EntryView.this, verbatim, coding);
        }

        @Override
        public void resized() {
            fit();
        }
    };

    @Override
    protected void createWidgets(Composite parent) {
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 2).applyTo(parent);
        icons = new Icons(parent);
        sign = new Label(parent, SWT.NONE);
        GridDataFactory.fillDefaults().indent(10, 8).align(SWT.BEGINNING, SWT.BEGINNING).applyTo(sign);
        heading = new Label(parent, SWT.WRAP);
        heading.setFont(Fonts.of(heading, 115).bold());
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 6).hint(10, SWT.DEFAULT).applyTo(heading);
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(scroll);
        stack = new Composite(scroll, SWT.NONE);
        stack.setLayout(new StackLayout());
        scroll.setContent(stack);
        scroll.addListener(SWT.Resize, e -> fit());
        addToBar(action("passages", "quote",
                () -> desk().entry().ifPresent(entry -> Passages.show(session(), entry))),
                action("chain", "waypoints", () -> show(Ids.PLAN_CHAIN, IWorkbenchPage.VIEW_VISIBLE)),
                action("remove", "trash-2", () -> desk().entry()
                        .ifPresent(entry -> Removal.of(getSite().getShell(), session(), List.of(entry)))));
    }

    @Override
    protected void renew() {
        Optional<PlanEntry> entry = desk().entry();
        Optional<PlanRef> ref = desk().chosen();
        if (entry.isPresent() && ref.isPresent()) {
            PlanRef.Kind kind = ref.get().kind();
            page = pages.computeIfAbsent(kind, k -> new FormPage(stack, k, context));
            ((StackLayout) stack.getLayout()).topControl = page.area();
            sign.setImage(icons.get(PlanWords.icon(kind)));
            heading.setText((PlanWords.kind(kind) + Messages.get("heading.colon") + PlanWords.title(entry.get()))
                    .replace("&", "&&"));
            page.show(entry.get());
            fit();
            if (!ref.get().equals(shown)) {
                shown = ref.get();
                scroll.setOrigin(0, 0);
            }
        } else {
            page = null;
        }
        renewHint();
    }

    @Override
    protected void chosenEntry() {
        renew();
    }

    /** Lays the form out in the width there is. */
    private void fit() {
        // rows tell of their size while they are laid out
        if (page != null && !fitting) {
            fitting = true;
            try {
                int width = scroll.getClientArea().width;
                page.fit(width);
                scroll.setMinHeight(page.area().computeSize(width, SWT.DEFAULT, true).y);
                stack.layout(true, true);
                scroll.getParent().layout(true);
            } finally {
                fitting = false;
            }
        }
    }

    /** Begins to close the action that is shown: its result is asked for. */
    static void close(IWorkbenchPage in, ActionState state) {
        if (in.findView(Ids.PLAN_ENTRY) instanceof EntryView view && view.page != null) {
            view.page.close(state);
        }
    }

    /** The form that is shown, for tests. */
    FormPage page() {
        return page;
    }

    @Override
    protected Optional<String> emptyHint() {
        return desk().entry().isEmpty() ? Optional.of(Messages.get("entry.empty")) : Optional.empty();
    }

    @Override
    public void setFocus() {
        if (page == null) {
            scroll.setFocus();
        } else {
            page.setFocus();
        }
    }
}
