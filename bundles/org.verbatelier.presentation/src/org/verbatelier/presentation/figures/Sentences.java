package org.verbatelier.presentation.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.verbatelier.analysis.Base;
import org.verbatelier.model.corpus.Audience;

/** What stands above and below a figure: over whom it is, what was left out, how to read it. */
final class Sentences {

    private final FigureContext context;

    Sentences(FigureContext context) {
        this.context = context;
    }

    /** The base of a table, with what narrows it. */
    String base(Base base) {
        return base(base.kind().name(), base.n());
    }

    String base(String kind, int n) {
        List<String> parts = new ArrayList<>();
        parts.add(n < 0 ? context.text("base.hidden", context.threshold())
                : context.text("base." + kind + "." + audience(), n));
        if (context.choices().hasBoth() && context.request().kind().has(FigureOption.COLLECTION)) {
            parts.add(context.text("collection." + context.collection()));
        }
        if (context.request().kind().has(FigureOption.FILTER)) {
            context.request().values().forEach((variable, values) -> parts.add(context.text("base.only",
                    variable.replace('_', ' '), values.stream().collect(Collectors.joining(", ")))));
        }
        return String.join(context.typography().separator(), parts) + ".";
    }

    private Audience audience() {
        return context.request().kind().has(FigureOption.AUDIENCE) ? context.request().audience() : Audience.TENANT;
    }

    /** A sentence of the messages. */
    String note(String key, Object... arguments) {
        return context.text("note." + key, arguments);
    }

    /** The title of a figure, with what its rows are. */
    String title(Object... arguments) {
        FigureRequest request = context.request();
        String frame = context.frame() == null ? ""
                : context.choices().frames().stream()
                        .filter(choice -> choice.id().equals(context.frame())).map(Choice::label).findFirst()
                        .orElse("");
        String rows = request.kind().has(FigureOption.GROUPING)
                ? context.text("rows." + request.by().name().toLowerCase(Locale.ROOT))
                : "";
        boolean usual = context.choices().frames().isEmpty()
                || context.choices().frames().getFirst().id().equals(context.frame());
        List<Object> all = new ArrayList<>(List.of(rows));
        all.addAll(List.of(arguments));
        boolean plain = arguments.length > 0 && "".equals(arguments[0]);
        String title = context.text("title." + request.kind().name() + (plain ? ".plain" : ""), all.toArray());
        return usual || !request.kind().has(FigureOption.FRAME) ? title
                : context.text("title.through", title, frame);
    }
}
