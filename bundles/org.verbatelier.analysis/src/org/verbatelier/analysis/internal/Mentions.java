package org.verbatelier.analysis.internal;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.verbatelier.analysis.BaseKind;
import org.verbatelier.model.coding.Valence;

/**
 * What one unit of a base says: the rows it mentions, each once, with every way it judges them and the highest
 * severity. One object is reused for all units, since they are millions: read it at once. Not thread-safe.
 */
public final class Mentions {

    private static final int OFTEN = 0xffff;

    private final Selection selection;
    private final Rows rows;
    private final int[] mentioned;
    private final boolean[] present;
    private final boolean[] pleased;
    private final boolean[] displeased;
    private final boolean[] neutral;
    private final byte[] worst;
    private int size;
    private int respondent;

    private Mentions(Selection selection, Rows rows) {
        this.selection = selection;
        this.rows = rows;
        mentioned = new int[rows.size()];
        present = new boolean[rows.size()];
        pleased = new boolean[rows.size()];
        displeased = new boolean[rows.size()];
        neutral = new boolean[rows.size()];
        worst = new byte[rows.size()];
    }

    public static Mentions of(Selection selection, Rows rows) {
        return new Mentions(selection, rows);
    }

    /**
     * Tells each unit that mentions a row.
     *
     * @throws CancellationException when {@code cancelled} says so
     */
    public void each(BaseKind kind, BooleanSupplier cancelled, Consumer<Mentions> visitor) {
        Texts texts = selection.evidence().textArrays();
        Marks marks = selection.evidence().markArrays();
        int lastText = -1;
        boolean fresh = false;
        for (int i = 0; i < marks.size(); i++) {
            if ((i & OFTEN) == 0 && cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            fresh |= !marks.continues(i);
            int text = marks.text(i);
            int row = rows.of(marks.code(i));
            if (row < 0 || !texts.expressed(text) || !selection.counts(texts.respondent(text))) {
                continue;
            }
            boolean next = switch (kind) {
                case RESPONDENTS -> lastText < 0 || texts.respondent(text) != texts.respondent(lastText);
                case ANSWERS -> text != lastText;
                case PASSAGES -> fresh;
            };
            if (next) {
                tell(visitor);
                respondent = texts.respondent(text);
            }
            fresh = false;
            lastText = text;
            add(row, marks.valence(i), marks.severity(i));
        }
        tell(visitor);
    }

    private void add(int row, Valence valence, int severity) {
        if (!present[row]) {
            present[row] = true;
            mentioned[size++] = row;
        }
        switch (valence) {
            case POSITIVE -> pleased[row] = true;
            case NEGATIVE -> {
                displeased[row] = true;
                worst[row] = (byte) Math.max(worst[row], severity);
            }
            case NEUTRAL -> neutral[row] = true;
            case UNSPECIFIED -> {
                // mentioned, not judged
            }
        }
    }

    private void tell(Consumer<Mentions> visitor) {
        if (size > 0) {
            Arrays.sort(mentioned, 0, size);
            visitor.accept(this);
        }
        for (int i = 0; i < size; i++) {
            int row = mentioned[i];
            present[row] = false;
            pleased[row] = false;
            displeased[row] = false;
            neutral[row] = false;
            worst[row] = 0;
        }
        size = 0;
    }

    /** Index of the respondent. */
    public int respondent() {
        return respondent;
    }

    /** How many rows it mentions. */
    public int size() {
        return size;
    }

    /** A row it mentions; {@code i} from 0 to {@link #size()} exclusive, rows ascending. */
    public int row(int i) {
        return mentioned[i];
    }

    public boolean isPleased(int row) {
        return pleased[row];
    }

    public boolean isDispleased(int row) {
        return displeased[row];
    }

    public boolean isNeutral(int row) {
        return neutral[row];
    }

    /** Highest severity of a row; 0 when none is stated. */
    public int worst(int row) {
        return worst[row];
    }
}
