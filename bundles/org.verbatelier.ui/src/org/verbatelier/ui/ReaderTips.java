package org.verbatelier.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.verbatelier.core.Edits;
import org.verbatelier.core.Study;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.coding.Coding;
import org.verbatelier.presentation.CodingDesk;
import org.verbatelier.presentation.Mark;
import org.verbatelier.presentation.Reason;

/** All that is known of marks, for one who rests on them with the mouse or hears the screen. */
final class ReaderTips {

    private final Study study;
    private final CodingDesk desk;

    ReaderTips(Study study, CodingDesk desk) {
        this.study = study;
        this.desk = desk;
    }

    /** Code, definition, judgement, coder, origin and note of marks, as lines. */
    String of(List<Mark> marks) {
        return marks.stream().map(this::lines).collect(Collectors.joining("\n\n")).replace("&", "&&");
    }

    private String lines(Mark mark) {
        List<String> lines = new ArrayList<>();
        lines.add(name(mark));
        study.codes().find(mark.code()).map(Code::getDefinition).filter(d -> !d.isBlank()).ifPresent(lines::add);
        Optional.ofNullable(mark.coding()).flatMap(study.codings()::find).map(Coding::getOrigin)
                .map(ReaderTips::origin).ifPresent(lines::add);
        if (mark.memo() != null) {
            lines.add(Messages.get("reader.tip.memo", mark.memo()));
        }
        return String.join("\n", lines);
    }

    private String name(Mark mark) {
        return mark.isSuggestion() ? Reasons.of(Reason.of(mark, study, desk.outcomes())) : Labels.of(mark, study);
    }

    private static String origin(String origin) {
        if (origin.equals(Edits.MANUAL)) {
            return Messages.get("reader.tip.manual");
        }
        int colon = origin.indexOf(':');
        String name = origin.substring(colon + 1);
        return switch (colon < 0 ? "" : origin.substring(0, colon)) {
            case "rule" -> Messages.get("reader.tip.rule", name);
            case "import" -> Messages.get("reader.tip.import", name);
            default -> origin;
        };
    }

    /** The marks at the caret, to be spoken; says so when there are none. */
    String spoken(List<Mark> marks) {
        return marks.isEmpty() ? Messages.get("reader.spoken.none")
                : Messages.get("reader.spoken", marks.stream().map(mark -> name(mark)
                        + (mark.memo() == null ? "" : ", " + Messages.get("reader.tip.memo", mark.memo())))
                        .collect(Collectors.joining(" ; ")));
    }
}
