package org.verbatelier.ui.workbench.internal;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.IHandlerService;
import org.verbatelier.ui.Fonts;
import org.verbatelier.ui.Icons;
import org.verbatelier.ui.workbench.Ids;
import org.verbatelier.ui.workbench.StudyOpening;
import org.verbatelier.ui.workbench.WorkbenchSettings;

/** Where one begins: the studies of before, the sample study, a new one; and what to do then. */
public class WelcomeEditor extends ReadOnlyEditor {

    private static final int LINE = 74;
    private static final int MARGIN = 32;

    private Icons icons;
    private Font heading;
    private Control first;

    @Override
    public void createPartControl(Composite parent) {
        ScrolledComposite scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        Composite middle = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(middle);
        Composite page = new Composite(middle, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).applyTo(page);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, 6).applyTo(page);
        icons = new Icons(page);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), page);
        FontDescriptor own = FontDescriptor.createFrom(page.getFont());
        heading = resources.create(own.increaseHeight(1).setStyle(SWT.BOLD));
        words(page, "Verbatelier", resources.create(own.increaseHeight(14).setStyle(SWT.BOLD)));
        words(page, Messages.get("welcome.lead"), resources.create(own.increaseHeight(2)));
        recent(page);
        head(page, "start");
        Composite actions = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(18, 8).applyTo(actions);
        action(actions, "sample", "library");
        action(actions, "new", "file-plus");
        action(actions, "open", "folder-open");
        action(actions, "import", "file-input");
        head(page, "steps");
        words(page, Messages.get("welcome.steps.list"), null);
        keys(page);
        scroll.setContent(middle);
        scroll.setMinSize(middle.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    }

    private static Label words(Composite page, String text, Font font) {
        Label label = new Label(page, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults().hint(Fonts.width(page, LINE), SWT.DEFAULT).applyTo(label);
        if (font != null) {
            label.setFont(font);
        }
        return label;
    }

    private void head(Composite page, String key) {
        Label head = words(page, Messages.get("welcome." + key), heading);
        GridDataFactory.fillDefaults().indent(0, 18).applyTo(head);
    }

    private void action(Composite actions, String key, String icon) {
        Button button = new Button(actions, SWT.PUSH | SWT.LEFT);
        button.setImage(icons.get(icon));
        button.setText(Messages.get("welcome." + key));
        button.setToolTipText(Messages.get("welcome." + key + ".text"));
        button.addListener(SWT.Selection, e -> run(key));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(button);
        Label label = new Label(actions, SWT.WRAP);
        label.setText(Messages.get("welcome." + key + ".text"));
        GridDataFactory.fillDefaults().hint(Fonts.width(actions, LINE / 2), SWT.DEFAULT).align(SWT.FILL, SWT.CENTER)
                .applyTo(label);
        if (first == null) {
            first = button;
        }
    }

    /** Who comes back goes on where they were. */
    private void recent(Composite page) {
        List<Path> folders = WorkbenchSettings.recent();
        if (folders.isEmpty()) {
            return;
        }
        head(page, "recent");
        for (Path folder : folders) {
            Link link = new Link(page, SWT.NONE);
            link.setText("<a>" + String.valueOf(folder.getFileName()).replace("&", "&&") + "</a>   "
                    + String.valueOf(folder.getParent()).replace("&", "&&"));
            link.setToolTipText(Messages.get("welcome.recent.tip", folder));
            link.addListener(SWT.Selection, e -> later(folder));
            if (first == null) {
                first = link;
            }
        }
    }

    private void keys(Composite page) {
        Link keys = new Link(page, SWT.NONE);
        keys.setText(Messages.get("welcome.keys"));
        keys.addListener(SWT.Selection, e -> run("keys"));
        GridDataFactory.fillDefaults().indent(0, 6).applyTo(keys);
    }

    /** Opening closes this page, so it must not happen while the page is told of the click. */
    private void later(Path folder) {
        IWorkbenchWindow window = getSite().getWorkbenchWindow();
        window.getShell().getDisplay().asyncExec(() -> new StudyOpening(window).open(folder));
    }

    private void run(String command) {
        IHandlerService handlers = getSite().getWorkbenchWindow().getService(IHandlerService.class);
        getSite().getShell().getDisplay().asyncExec(() -> {
            try {
                handlers.executeCommand(Ids.BUNDLE + "." + command, null);
            } catch (CommandException e) {
                Problems.show(null, e);
            }
        });
    }

    @Override
    public void setFocus() {
        first.setFocus();
    }
}
