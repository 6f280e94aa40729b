package org.verbatelier.ui.workbench.internal.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.verbatelier.ingest.Guess;
import org.verbatelier.ingest.Preview;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.presentation.imports.DraftFile;
import org.verbatelier.ui.Icons;
import org.verbatelier.ui.workbench.internal.Messages;

/** How a file is read: encoding, separator and sheet as detected, to be changed; whose words and which wave they are. */
final class ReadingBar extends Composite {

    private static final List<String> ENCODINGS = List.of("UTF-8", "windows-1252", "ISO-8859-15", "x-MacRoman",
            "UTF-16LE", "UTF-16BE");
    private static final List<Character> SEPARATORS = List.of(';', ',', '\t', '|');
    private static final List<Audience> AUDIENCES = Arrays.asList(null, Audience.TENANT, Audience.STAFF);
    private static final int TYPING = 400;

    private final FilePane.Picked picked;
    private final Icons icons;
    private final Combo encoding;
    private final Combo separator;
    private final Combo sheet;
    private final Combo audience;
    private final Text wave;
    private boolean showing;
    private int typed;

    ReadingBar(Composite parent, FilePane.Picked picked) {
        super(parent, SWT.NONE);
        this.picked = picked;
        icons = new Icons(this);
        RowLayout layout = new RowLayout();
        layout.center = true;
        layout.spacing = 14;
        layout.marginLeft = 0;
        setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(this);
        encoding = combo("encoding", SWT.DROP_DOWN, box -> picked.say(false, o -> o.withEncoding(box.getText())));
        separator = combo("separator", SWT.DROP_DOWN, this::separatorPicked);
        sheet = combo("sheet", SWT.READ_ONLY, box -> picked.say(true, o -> o.withSheet(box.getText())));
        audience = combo("audience", SWT.READ_ONLY,
                box -> picked.say(false, o -> o.withAudience(AUDIENCES.get(box.getSelectionIndex()))));
        Composite group = group("wave");
        wave = new Text(group, SWT.BORDER);
        wave.setToolTipText(Messages.get("import.wave.tip"));
        wave.setMessage(Messages.get("import.wave.hint"));
        GridDataFactory.swtDefaults().hint(110, SWT.DEFAULT).applyTo(wave);
        wave.addListener(SWT.Modify, e -> waveTyped());
        SEPARATORS.forEach(c -> separator.add(Messages.get("import.separator." + (int) c)));
        ENCODINGS.forEach(encoding::add);
        AUDIENCES.forEach(a -> audience.add(Messages.get("import.audience." + (a == null ? "file" : a.getName()))));
    }

    private Composite group(String key) {
        Composite group = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(6, 0).applyTo(group);
        new Label(group, SWT.NONE).setText(Messages.get("import." + key));
        return group;
    }

    private Combo combo(String key, int style, Consumer<Combo> chosen) {
        Composite group = group(key);
        Combo combo = new Combo(group, style);
        combo.setToolTipText(Messages.get("import." + key + ".tip"));
        Runnable tell = () -> {
            if (!showing) {
                chosen.accept(combo);
            }
        };
        combo.addListener(SWT.Selection, e -> tell.run());
        combo.addListener(SWT.DefaultSelection, e -> tell.run());
        Label doubt = new Label(group, SWT.NONE);
        doubt.setImage(icons.get("triangle-alert"));
        combo.setData(doubt);
        return combo;
    }

    private void separatorPicked(Combo box) {
        int index = box.getSelectionIndex();
        String text = box.getText();
        if (index >= 0 || text.length() == 1) {
            picked.say(true, o -> o.withSeparator(index >= 0 ? SEPARATORS.get(index) : (Character) text.charAt(0)));
        }
    }

    private void waveTyped() {
        int mine = ++typed;
        if (!showing) {
            getDisplay().timerExec(TYPING, () -> {
                if (mine == typed && !isDisposed()) {
                    String label = wave.getText().strip();
                    picked.say(false, o -> o.withWave(label.isEmpty() ? null : label));
                }
            });
        }
    }

    /** Shows how a file is read now. */
    void show(DraftFile file) {
        showing = true;
        Preview.Table table = file.table().orElse(null);
        Guess<String> charset = table != null ? table.encoding()
                : file.conversation().map(Preview.Conversation::encoding).orElse(null);
        String asked = file.options().encoding();
        String name = charset != null ? charset.value() : asked;
        show(encoding, charset != null || asked != null || file.preview() == null, charset);
        if (charset != null && index(name) < 0) {
            encoding.add(name);
        }
        select(encoding, name == null ? -1 : index(name), name == null ? "" : name);
        Guess<Character> between = table == null ? null : table.separator();
        show(separator, between != null, between);
        select(separator, between == null ? -1 : SEPARATORS.indexOf(between.value()),
                between == null ? "" : between.value().toString());
        List<String> sheets = table == null ? List.of() : table.sheets();
        show(sheet, sheets.size() > 1, table == null ? null : table.sheet());
        if (!Arrays.asList(sheet.getItems()).equals(sheets)) {
            sheet.setItems(new ArrayList<>(sheets).toArray(String[]::new));
        }
        select(sheet, table == null || table.sheet() == null ? -1 : sheets.indexOf(table.sheet().value()), "");
        show(audience, file.preview() != null, null);
        audience.select(AUDIENCES.indexOf(file.options().audience()));
        if (!wave.isFocusControl()) {
            wave.setText(file.options().wave() == null ? "" : file.options().wave());
        }
        showing = false;
        requestLayout();
    }

    /** Selects nothing below 0; what was typed stays then. */
    private static void select(Combo combo, int index, String otherwise) {
        if (index < 0) {
            combo.deselectAll();
            combo.setText(otherwise);
        } else {
            combo.select(index);
        }
    }

    private static void show(Combo combo, boolean wanted, Guess<?> guess) {
        Control doubt = (Control) combo.getData();
        boolean doubtful = guess != null && guess.isDoubtful();
        doubt.setToolTipText(doubtful ? Messages.get("import.doubt", guess.confidence()) : null);
        GridDataFactory.fillDefaults().exclude(!doubtful).applyTo(doubt);
        doubt.setVisible(doubtful);
        Composite group = combo.getParent();
        group.setLayoutData(exclude(!wanted));
        group.setVisible(wanted);
        group.layout(true);
    }

    private static RowData exclude(boolean without) {
        RowData data = new RowData();
        data.exclude = without;
        return data;
    }

    private int index(String name) {
        String wanted = plain(name);
        for (int i = 0; i < encoding.getItemCount(); i++) {
            if (plain(encoding.getItem(i)).equals(wanted)) {
                return i;
            }
        }
        return -1;
    }

    private static String plain(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        return plain.equals("utf-16") ? "utf-16le" : plain;
    }
}
