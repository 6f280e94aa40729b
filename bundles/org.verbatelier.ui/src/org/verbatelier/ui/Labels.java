package org.verbatelier.ui;

import java.util.Locale;

import org.verbatelier.core.Study;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.ingest.ColumnRole;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.coding.FlagKind;
import org.verbatelier.model.coding.Valence;
import org.verbatelier.model.corpus.SpeakerRole;
import org.verbatelier.model.corpus.Turn;
import org.verbatelier.model.corpus.VariableKind;
import org.verbatelier.presentation.CodingState;
import org.verbatelier.presentation.Mark;
import org.verbatelier.presentation.imports.FileState;
import org.verbatelier.presentation.imports.SheetHead;
import org.verbatelier.presentation.workshop.WallCard;
import org.verbatelier.presentation.workshop.WallGroup;

/** Names of things in the user's language, the same in every widget and for a screen reader. */
public final class Labels {

    private Labels() {
    }

    public static String of(CodingState state) {
        return Messages.get(switch (state) {
            case TO_CODE -> "state.toCode";
            case CODED -> "state.coded";
            case TO_DISCUSS -> "state.toDiscuss";
            case NOTHING_TO_CODE -> "state.nothingToCode";
            case CONTEXT -> "state.context";
            case QUARANTINED -> "state.quarantined";
        });
    }

    /** A mark that people set on a verbatim. */
    public static String of(FlagKind kind) {
        return Messages.get("flag." + kind.name().toLowerCase(Locale.ROOT));
    }

    /** The name of a variable as a title: as in the file, with a capital and without underscores. */
    public static String ofVariable(String name) {
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1).replace('_', ' ');
    }

    public static String of(SpeakerRole role) {
        return Messages.get(switch (role) {
            case TENANT -> "role.tenant";
            case PROXIMITY -> "role.proximity";
            case SUPPORT -> "role.support";
            case OTHER -> "role.other";
        });
    }

    /** What a column is. */
    public static String of(ColumnRole role) {
        return Messages.get("columnRole." + role.key());
    }

    /** How the values of a column are read. */
    public static String of(VariableKind kind) {
        return Messages.get("kind." + kind.getName().toLowerCase(Locale.ROOT));
    }

    /** What is known of a file about to be imported. */
    public static String of(FileState state) {
        return Messages.get("fileState." + state.name().toLowerCase(Locale.ROOT));
    }

    /** What becomes of a column. */
    public static String of(SheetHead head) {
        if (head.mark() == SheetHead.ColumnMark.TAKEN && head.question() != null) {
            return Messages.get("sheet.continues", head.question());
        }
        return Messages.get("mark." + head.mark().name().toLowerCase(Locale.ROOT), head.confidence());
    }

    /** All that is known of a column. */
    static String tip(SheetHead head) {
        return Messages.get("sheet.tip", head.name().replace("&", "&&"), of(head.role()), of(head),
                head.kind() == null ? "" : of(head.kind()), head.filled(),
                String.join(" \u00b7 ", head.samples()).replace("&", "&&"));
    }

    /** A judgement in words. */
    public static String of(Valence valence, int severity) {
        return switch (valence) {
            case POSITIVE -> Messages.get("valence.positive");
            case NEGATIVE -> severity > 0 ? Messages.get("valence.negative.severity", severity)
                    : Messages.get("valence.negative");
            case NEUTRAL -> Messages.get("valence.neutral");
            case UNSPECIFIED -> Messages.get("valence.unspecified");
        };
    }

    /** Everything a chip says, in words. */
    public static String of(Mark mark, Study study) {
        String label = study.codes().find(mark.code()).map(Code::getLabel).orElse("?");
        return mark.isSuggestion() ? Messages.get("mark.suggestion", mark.bareCode(), label, mark.by())
                : Messages.get("mark.coding", mark.bareCode(), label, of(mark.valence(), mark.severity()), mark.by());
    }

    /** The line above a turn: number, speaker, role, time. */
    public static String heading(VerbatimEntry entry) {
        if (!(entry.verbatim() instanceof Turn turn)) {
            return entry.id();
        }
        String time = turn.getTime() == null || turn.getTime().isEmpty() ? "" : " \u00b7 " + turn.getTime();
        String label = turn.getLabel() == null ? "" : turn.getLabel() + " \u00b7 ";
        return label + turn.getSpeaker() + " (" + of(turn.getRole()) + ")" + time;
    }

    /** Who speaks on a card, as roughly as can be, and where the words are. */
    static String speaker(WallCard card) {
        return Messages.get(card.isTenant() ? "wall.tenant" : "wall.staff", card.data().verbatim());
    }

    /** How much a group holds. */
    static String of(WallGroup group) {
        return Messages.get("wall.group", group.cards().size(), group.votes());
    }
}
