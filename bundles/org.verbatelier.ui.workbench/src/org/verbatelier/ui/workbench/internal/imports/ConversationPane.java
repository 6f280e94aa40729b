package org.verbatelier.ui.workbench.internal.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.verbatelier.ingest.ImportOptions;
import org.verbatelier.ingest.Preview;
import org.verbatelier.model.corpus.SpeakerRole;
import org.verbatelier.presentation.imports.CellText;
import org.verbatelier.presentation.imports.EncounterFacts;
import org.verbatelier.ui.Icons;
import org.verbatelier.ui.Labels;
import org.verbatelier.ui.workbench.internal.Messages;

/** A conversation that is about to be imported: who speaks, where and with whom it was, what was agreed, its beginning. */
final class ConversationPane extends Composite {

    private static final int SHOWN = 240;
    private static final List<String> ANSWERS = List.of("oui", "non");

    private final Consumer<UnaryOperator<ImportOptions>> picked;
    private final Label caption;
    private final ScrolledComposite scroll;
    private final Table turns;

    ConversationPane(Composite parent, Consumer<UnaryOperator<ImportOptions>> picked) {
        super(parent, SWT.NONE);
        this.picked = picked;
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 6).applyTo(this);
        caption = new Label(this, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(caption);
        scroll = new ScrolledComposite(this, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        GridDataFactory.fillDefaults().grab(false, true).hint(340, 280).applyTo(scroll);
        turns = new Table(this, SWT.BORDER | SWT.FULL_SELECTION);
        turns.setHeaderVisible(true);
        turns.setLinesVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(420, 280).applyTo(turns);
        for (String head : List.of("turn", "speaker", "words")) {
            new TableColumn(turns, SWT.NONE).setText(Messages.get("import." + head));
        }
    }

    void show(Preview.Conversation conversation) {
        caption.setText(Messages.get(conversation.note() ? "import.caption.note" : "import.caption.conversation",
                conversation.turnCount(), conversation.speakers().size()));
        Control old = scroll.getContent();
        Composite facts = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(facts);
        if (!conversation.note()) {
            speakers(facts, conversation);
            encounter(facts, conversation);
        }
        metadata(facts, conversation);
        scroll.setContent(facts);
        scroll.setMinSize(facts.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        if (old != null) {
            old.dispose();
        }
        facts.layout(true, true);
        fill(conversation);
    }

    private static Group group(Composite parent, String key) {
        Group group = new Group(parent, SWT.NONE);
        group.setText(Messages.get(key));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        GridLayoutFactory.swtDefaults().numColumns(2).spacing(8, 4).applyTo(group);
        return group;
    }

    private void speakers(Composite parent, Preview.Conversation conversation) {
        Group group = group(parent, "import.speakers");
        for (Preview.Speaker speaker : conversation.speakers()) {
            Label label = new Label(group, SWT.NONE);
            label.setText(Messages.get("import.speaker.turns", speaker.label(), speaker.turns()).replace("&", "&&"));
            Combo role = new Combo(group, SWT.READ_ONLY);
            for (SpeakerRole one : SpeakerRole.VALUES) {
                role.add(Labels.of(one));
            }
            role.select(SpeakerRole.VALUES.indexOf(speaker.role()));
            role.setToolTipText(Messages.get(EncounterFacts.isUnknown(speaker) ? "import.speaker.unknown"
                    : "import.speaker.tip"));
            GridDataFactory.fillDefaults().grab(true, false).applyTo(role);
            role.addListener(SWT.Selection, e -> {
                SpeakerRole chosen = SpeakerRole.VALUES.get(role.getSelectionIndex());
                picked.accept(o -> o.withSpeakers(with(o.speakers(), speaker.label(), chosen)));
            });
            if (EncounterFacts.isUnknown(speaker)) {
                sign(group, Messages.get("import.speaker.unknown"));
            }
        }
    }

    private void sign(Composite parent, String text) {
        Composite line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(line);
        new Label(line, SWT.NONE).setImage(new Icons(line).get("triangle-alert"));
        Label words = new Label(line, SWT.WRAP);
        words.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).hint(270, SWT.DEFAULT).applyTo(words);
    }

    private void encounter(Composite parent, Preview.Conversation conversation) {
        EncounterFacts facts = EncounterFacts.of(conversation);
        Group group = group(parent, "import.encounter");
        BiConsumer<String, String> say = (usual, value) -> picked.accept(o -> o.withMetadata(
                with(o.metadata(), EncounterFacts.keyOf(conversation, usual), value)));
        if (facts.isQuarantined()) {
            sign(group, Messages.get("import.quarantine"));
        }
        text(group, "import.pair", facts.pair(), value -> say.accept(EncounterFacts.PAIR, value));
        text(group, "import.rank", facts.rank(), value -> say.accept(EncounterFacts.RANK, value));
        consent(group, "import.consent.notes", facts.notes(), value -> say.accept(EncounterFacts.NOTES, value));
        consent(group, "import.consent.recording", facts.recording(),
                value -> say.accept(EncounterFacts.RECORDING, value));
        consent(group, "import.consent.quoting", facts.quoting(), value -> say.accept(EncounterFacts.QUOTING, value));
    }

    private static void text(Composite group, String key, String value, Consumer<String> said) {
        new Label(group, SWT.NONE).setText(Messages.get(key));
        Text text = new Text(group, SWT.BORDER);
        text.setText(value);
        text.setToolTipText(Messages.get(key + ".tip"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        Runnable keep = () -> {
            if (!text.getText().strip().equals(value)) {
                said.accept(text.getText().strip());
            }
        };
        text.addListener(SWT.FocusOut, e -> keep.run());
        text.addListener(SWT.DefaultSelection, e -> keep.run());
    }

    private static void consent(Composite group, String key, String value, Consumer<String> said) {
        new Label(group, SWT.NONE).setText(Messages.get(key));
        Combo combo = new Combo(group, SWT.READ_ONLY);
        combo.setToolTipText(Messages.get("import.consent.tip"));
        ANSWERS.forEach(answer -> combo.add(Messages.get("import.consent." + answer)));
        combo.add(Messages.get("import.consent.unknown"));
        int known = ANSWERS.indexOf(value);
        if (known < 0 && !value.isEmpty()) {
            combo.add(value);
        }
        combo.select(known >= 0 ? known : value.isEmpty() ? ANSWERS.size() : ANSWERS.size() + 1);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        combo.addListener(SWT.Selection, e -> {
            int at = combo.getSelectionIndex();
            said.accept(at < ANSWERS.size() ? ANSWERS.get(at) : at == ANSWERS.size() ? "" : value);
        });
    }

    private static void metadata(Composite parent, Preview.Conversation conversation) {
        Group group = group(parent, "import.metadata");
        if (conversation.headers().isEmpty()) {
            new Label(group, SWT.NONE).setText(Messages.get("import.metadata.none"));
        }
        for (Preview.Header header : conversation.headers()) {
            new Label(group, SWT.NONE).setText(Labels.ofVariable(header.key()).replace("&", "&&"));
            Label value = new Label(group, SWT.WRAP);
            value.setText(header.value().replace("&", "&&"));
            GridDataFactory.fillDefaults().grab(true, false).hint(170, SWT.DEFAULT).applyTo(value);
        }
    }

    private static <V> Map<String, V> with(Map<String, V> before, String key, V value) {
        Map<String, V> after = new HashMap<>(before);
        after.put(key, value);
        return after;
    }

    private void fill(Preview.Conversation conversation) {
        turns.setRedraw(false);
        turns.removeAll();
        for (Preview.Turn turn : conversation.turns()) {
            String time = turn.time().isEmpty() ? "" : " " + turn.time();
            new TableItem(turns, SWT.NONE).setText(new String[] { turn.label() + time,
                    turn.speaker().isEmpty() ? "" : turn.speaker() + " (" + Labels.of(turn.role()) + ")",
                    CellText.oneLine(turn.text(), SHOWN) });
        }
        for (TableColumn column : turns.getColumns()) {
            column.pack();
            column.setWidth(Math.clamp(column.getWidth(), 60, 900));
        }
        turns.setRedraw(true);
    }
}
