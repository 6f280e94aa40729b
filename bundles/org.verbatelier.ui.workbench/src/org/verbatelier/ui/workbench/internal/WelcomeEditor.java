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
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.handlers.IHandlerService;
import org.verbatelier.ui.workbench.Ids;
import org.verbatelier.ui.workbench.StudyOpening;
import org.verbatelier.ui.workbench.WorkbenchSettings;

/** Where one begins: the sample study, a new one, one of before. */
public class WelcomeEditor extends ReadOnlyEditor {

    private Button first;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().applyTo(parent);
        Composite page = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).applyTo(page);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(24, 14).margins(24, 24).applyTo(page);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), page);
        FontDescriptor own = FontDescriptor.createFrom(page.getFont());
        Label title = new Label(page, SWT.NONE);
        title.setText("Verbatelier");
        title.setFont(resources.create(own.increaseHeight(14).setStyle(SWT.BOLD)));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(title);
        Label lead = new Label(page, SWT.WRAP);
        lead.setText(Messages.get("welcome.lead"));
        lead.setFont(resources.create(own.increaseHeight(2)));
        GridDataFactory.fillDefaults().span(2, 1).hint(620, SWT.DEFAULT).applyTo(lead);
        first = action(page, "sample", ".sample");
        action(page, "new", ".new");
        action(page, "open", ".open");
        recent(page, resources, own);
        Link keys = new Link(page, SWT.NONE);
        keys.setText(Messages.get("welcome.keys"));
        keys.addListener(SWT.Selection, e -> run(Ids.BUNDLE + ".keys"));
        GridDataFactory.fillDefaults().span(2, 1).indent(0, 10).applyTo(keys);
    }

    private Button action(Composite page, String key, String command) {
        Button button = new Button(page, SWT.PUSH);
        button.setText(Messages.get("welcome." + key));
        button.addListener(SWT.Selection, e -> run(Ids.BUNDLE + command));
        GridDataFactory.fillDefaults().hint(230, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(button);
        Label label = new Label(page, SWT.WRAP);
        label.setText(Messages.get("welcome." + key + ".text"));
        GridDataFactory.fillDefaults().hint(370, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(label);
        return button;
    }

    private void recent(Composite page, LocalResourceManager resources, FontDescriptor own) {
        List<Path> folders = WorkbenchSettings.recent();
        if (folders.isEmpty()) {
            return;
        }
        Label head = new Label(page, SWT.NONE);
        head.setText(Messages.get("welcome.recent"));
        head.setFont(resources.create(own.setStyle(SWT.BOLD)));
        GridDataFactory.fillDefaults().span(2, 1).indent(0, 10).applyTo(head);
        for (Path folder : folders) {
            Link link = new Link(page, SWT.NONE);
            link.setText("<a>" + String.valueOf(folder.getFileName()).replace("&", "&&") + "</a>   "
                    + String.valueOf(folder.getParent()).replace("&", "&&"));
            link.addListener(SWT.Selection, e -> later(folder));
            GridDataFactory.fillDefaults().span(2, 1).applyTo(link);
        }
    }

    /** Opening closes this page, so it must not happen while the page is told of the click. */
    private void later(Path folder) {
        var window = getSite().getWorkbenchWindow();
        window.getShell().getDisplay().asyncExec(() -> new StudyOpening(window).open(folder));
    }

    private void run(String command) {
        IHandlerService handlers = getSite().getWorkbenchWindow().getService(IHandlerService.class);
        getSite().getShell().getDisplay().asyncExec(() -> {
            try {
                handlers.executeCommand(command, null);
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
