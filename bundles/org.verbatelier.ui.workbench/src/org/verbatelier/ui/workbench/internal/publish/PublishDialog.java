package org.verbatelier.ui.workbench.internal.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.verbatelier.publish.Level;
import org.verbatelier.runtime.ExporterContribution;
import org.verbatelier.runtime.PublishRequest;
import org.verbatelier.ui.Fonts;
import org.verbatelier.ui.Names;
import org.verbatelier.ui.workbench.StudySession;
import org.verbatelier.ui.workbench.internal.StudyJob;

/** Chooses a document, for whom and in which format, shows it with what is withheld, and writes it. */
public final class PublishDialog extends TitleAreaDialog {

    private static final int SMALLEST = 1;
    private static final int LARGEST = 200;

    private final StudySession session;
    private final List<ExporterContribution> exporters;
    private final Places places;
    private final Composing composing;
    private PublishChoice choice;
    private Combo document;
    private Combo level;
    private Combo place;
    private Combo format;
    private Spinner threshold;
    private Text brand;
    private Text warnings;
    private Preview preview;

    private PublishDialog(Shell parent, StudySession session, List<ExporterContribution> exporters,
            PublishChoice choice) {
        super(parent);
        this.session = session;
        this.exporters = exporters;
        this.choice = choice;
        this.places = Places.of(session.study());
        this.composing = new Composing(session.open(), parent.getDisplay());
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
    }

    /** Opens the dialog on the last choice, or on a certain document; null for the last one. */
    public static void open(Shell parent, StudySession session, String template) {
        List<ExporterContribution> exporters = session.open().contributions().exporters();
        PublishChoice last = PublishChoice.last();
        String wanted = template == null ? last.template() : template;
        if (exporters.isEmpty()) {
            return;
        }
        ExporterContribution exporter = exporters.stream().filter(one -> one.answersTo(wanted)).findFirst()
                .orElse(exporters.getFirst());
        new PublishDialog(parent, session, exporters, new PublishChoice(exporter.id(), last.level(), last.place(),
                last.format(), last.brand(), 0)).open();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.get("title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(Messages.get("title"));
        setMessage(Messages.get("message"));
        SashForm sides = new SashForm(area, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sides);
        Composite left = new Composite(sides, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(left);
        Composite right = new Composite(sides, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(right);
        sides.setWeights(2, 3);
        choices(left);
        preview = new Preview(right);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(preview.control());
        showExporter();
        return area;
    }

    private void choices(Composite left) {
        document = combo(left, "document");
        exporters.forEach(exporter -> document.add(exporter.label()));
        document.addListener(SWT.Selection, e -> choose(new PublishChoice(
                exporters.get(document.getSelectionIndex()).id(), choice.level(), choice.place(), choice.format(),
                choice.brand(), choice.threshold())));
        level = combo(left, "level");
        level.addListener(SWT.Selection, e -> choose(new PublishChoice(choice.template(),
                exporter().levels().get(level.getSelectionIndex()), "", choice.format(), choice.brand(),
                choice.threshold())));
        place = combo(left, "place");
        place.addListener(SWT.Selection, e -> choose(new PublishChoice(choice.template(), choice.level(),
                chosenPlace(), choice.format(), choice.brand(), choice.threshold())));
        format = combo(left, "format");
        format.addListener(SWT.Selection, e -> choice = new PublishChoice(choice.template(), choice.level(),
                choice.place(), exporter().formats().get(format.getSelectionIndex()), choice.brand(),
                choice.threshold()));
        threshold(left);
        brand(left);
        Label label = new Label(left, SWT.NONE);
        label.setText(Messages.get("warnings"));
        GridDataFactory.fillDefaults().span(3, 1).indent(0, Fonts.line(left) / 2).applyTo(label);
        warnings = new Text(left, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
        warnings.setToolTipText(Messages.get("warnings"));
        Names.give(warnings, Messages.get("warnings"));
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true)
                .hint(Fonts.width(left, 30), Fonts.line(left) * 6).applyTo(warnings);
    }

    private Combo combo(Composite left, String key) {
        label(left, key);
        Combo combo = new Combo(left, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setToolTipText(Messages.get(key + ".tip"));
        Names.give(combo, Messages.get(key));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(combo);
        return combo;
    }

    private static void label(Composite left, String key) {
        Label label = new Label(left, SWT.NONE);
        label.setText(Messages.get(key));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
    }

    private void threshold(Composite left) {
        label(left, "threshold");
        threshold = new Spinner(left, SWT.BORDER);
        threshold.setValues(Math.max(SMALLEST, session.study().header().getThreshold()), SMALLEST, LARGEST, 0, 1, 5);
        threshold.setToolTipText(Messages.get("threshold.tip"));
        Names.give(threshold, Messages.get("threshold"));
        GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(threshold);
        threshold.addListener(SWT.Selection, e -> choose(new PublishChoice(choice.template(), choice.level(),
                choice.place(), choice.format(), choice.brand(), threshold.getSelection())));
    }

    private void brand(Composite left) {
        label(left, "brand");
        brand = new Text(left, SWT.BORDER);
        brand.setText(choice.brand());
        brand.setMessage(Messages.get("brand.none"));
        brand.setToolTipText(Messages.get("brand.tip"));
        Names.give(brand, Messages.get("brand"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(brand);
        brand.addListener(SWT.Modify, e -> choice = new PublishChoice(choice.template(), choice.level(),
                choice.place(), choice.format(), brand.getText().strip(), choice.threshold()));
        Button browse = new Button(left, SWT.PUSH);
        browse.setText(Messages.get("brand.browse"));
        browse.setToolTipText(Messages.get("brand.tip"));
        browse.addListener(SWT.Selection, e -> {
            FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
            dialog.setFilterExtensions("*.docx;*.dotx;*.pptx;*.potx");
            dialog.setFilterNames(new String[] { Messages.get("brand.filter") });
            String chosen = dialog.open();
            if (chosen != null) {
                brand.setText(chosen);
            }
        });
    }

    private ExporterContribution exporter() {
        return exporters.stream().filter(one -> one.id().equals(choice.template())).findFirst().orElseThrow();
    }

    private String chosenPlace() {
        boolean all = choice.level() == Level.Kind.TENANTS && place.getSelectionIndex() == 0;
        return all || place.getSelectionIndex() < 0 ? "" : place.getText();
    }

    private void choose(PublishChoice other) {
        choice = other;
        showExporter();
    }

    /** Offers what the document can do, keeps what was chosen where it can, and composes it. */
    private void showExporter() {
        ExporterContribution exporter = exporter();
        Level.Kind kind = exporter.levels().contains(choice.level()) ? choice.level() : exporter.levels().getFirst();
        List<String> known = places.of(kind);
        boolean all = kind == Level.Kind.TENANTS;
        String where = known.contains(choice.place()) ? choice.place()
                : known.isEmpty() || all ? "" : known.getFirst();
        String written = exporter.formats().contains(choice.format()) ? choice.format()
                : exporter.formats().getFirst();
        choice = new PublishChoice(exporter.id(), kind, where, written, choice.brand(), choice.threshold());
        document.select(exporters.indexOf(exporter));
        level.setItems(exporter.levels().stream().map(one -> Messages.get("level." + one)).toArray(String[]::new));
        level.select(exporter.levels().indexOf(kind));
        List<String> offered = new ArrayList<>(known);
        if (all) {
            offered.add(0, Messages.get("place.all"));
        }
        place.setItems(offered.toArray(String[]::new));
        place.select(where.isEmpty() ? 0 : offered.indexOf(where));
        place.setEnabled(!offered.isEmpty());
        format.setItems(exporter.formats().stream().map(PublishDialog::named).toArray(String[]::new));
        format.select(exporter.formats().indexOf(written));
        compose();
    }

    private static String named(String format) {
        return switch (format) {
            case "docx", "html", "pptx", "xlsx", "csv", "pdf" -> Messages.get("format." + format);
            default -> format.toUpperCase(Locale.ROOT);
        };
    }

    private void compose() {
        warnings.setText(Messages.get("composing"));
        preview.say(Messages.get("composing"));
        composing.wish(choice.request(), this::show);
    }

    private void show(Composing.Outcome outcome) {
        if (warnings.isDisposed()) {
            return;
        }
        if (outcome.refusal() != null) {
            warnings.setText(outcome.refusal());
            preview.say(Messages.get("failed"));
        } else if (outcome.composition() != null) {
            List<String> lines = new ArrayList<>();
            outcome.composition().failures().forEach(failure -> lines.add(Messages.get("failure", failure)));
            lines.addAll(outcome.composition().warnings());
            warnings.setText(lines.isEmpty() ? Messages.get("nothingWithheld") : String.join("\n\n", lines));
            preview.show(outcome.composition().document());
        } else {
            warnings.setText(Messages.get("nothingWithheld"));
        }
        setButtonEnabled(outcome.refusal() == null);
    }

    private void setButtonEnabled(boolean enabled) {
        Button save = getButton(IDialogConstants.OK_ID);
        if (save != null) {
            save.setEnabled(enabled);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.get("save"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.get("cancel"), false);
    }

    @Override
    protected void okPressed() {
        ExporterContribution exporter = exporter();
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setText(exporter.label());
        String name = choice.place().isEmpty() ? exporter.label() : exporter.label() + " " + choice.place();
        dialog.setFileName(Messages.get("file", session.study().header().getName(), name).replaceAll("[/\\\\:]", " ")
                + "." + choice.format());
        dialog.setFilterExtensions("*." + choice.format());
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            choice.remember();
            write(choice.request(), Path.of(chosen), session::say);
            super.okPressed();
        }
    }

    private void write(PublishRequest request, Path file, Consumer<String> say) {
        StudyJob.start(Messages.get("job"), monitor -> session.open().publish(request, file, monitor),
                publication -> {
                    say.accept(Messages.get("written", publication.file()));
                    Program.launch(publication.file().toString());
                });
    }

    @Override
    public boolean close() {
        composing.stop();
        return super.close();
    }

    @Override
    protected Point getInitialSize() {
        Point size = super.getInitialSize();
        return new Point(Math.max(size.x, Fonts.width(getShell(), 150)), Math.max(size.y, Fonts.line(getShell()) * 38));
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
