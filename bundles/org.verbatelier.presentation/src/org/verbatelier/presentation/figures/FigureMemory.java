package org.verbatelier.presentation.figures;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.verbatelier.analysis.BaseKind;
import org.verbatelier.analysis.Grouping;
import org.verbatelier.model.corpus.Audience;

/**
 * What somebody looked at, as text, for the settings of that person: a line each, its parts separated by tabs. A line that
 * cannot be read, such as one of a later version, is left out.
 */
public final class FigureMemory {

    private FigureMemory() {
    }

    /** Writes a request. */
    public static String write(FigureRequest request) {
        StringBuilder text = new StringBuilder();
        line(text, "kind", request.kind().name());
        line(text, "by", request.by().name());
        line(text, "base", request.base().name());
        line(text, "audience", request.audience().getName());
        line(text, "collection", request.collection().name());
        if (request.frame() != null) {
            line(text, "frame", request.frame());
        }
        if (request.variable() != null) {
            line(text, "variable", request.variable());
        }
        if (request.threshold() >= 1) {
            line(text, "threshold", String.valueOf(request.threshold()));
        }
        if (request.detail() != null) {
            line(text, "detail", request.detail());
        }
        request.values().forEach((variable, values) -> line(text, "value", variable + "\t"
                + values.stream().map(FigureMemory::plain).collect(Collectors.joining("\t"))));
        return text.toString();
    }

    private static void line(StringBuilder text, String name, String rest) {
        text.append(name).append('\t').append(rest).append('\n');
    }

    /** Within a value, what separates parts is a blank: such values are looked up without regard to it. */
    private static String plain(String value) {
        return value.replaceAll("[\\t\\n\\r]", " ");
    }

    /** Reads a request; what is missing is as nobody had chosen it. */
    public static FigureRequest read(String text) {
        FigureRequest request = FigureRequest.FIRST;
        for (String line : text.split("\n")) {
            List<String> parts = Arrays.asList(line.split("\t", -1));
            try {
                request = with(request, parts);
            } catch (RuntimeException e) {
                System.getLogger(FigureMemory.class.getName()).log(System.Logger.Level.DEBUG, line, e);
            }
        }
        return request;
    }

    private static FigureRequest with(FigureRequest request, List<String> parts) {
        return switch (parts.getFirst()) {
            case "kind" -> request.with(FigureKind.valueOf(parts.get(1)));
            case "by" -> request.with(Grouping.valueOf(parts.get(1)));
            case "base" -> request.with(BaseKind.valueOf(parts.get(1)));
            case "audience" -> request.with(Audience.valueOf(parts.get(1)));
            case "collection" -> request.with(FigureRequest.Collection.valueOf(parts.get(1)));
            case "frame" -> request.withFrame(parts.get(1));
            case "variable" -> request.withVariable(parts.get(1));
            case "threshold" -> request.withThreshold(Integer.parseInt(parts.get(1)));
            case "detail" -> request.withDetail(parts.get(1));
            case "value" -> {
                Map<String, Set<String>> values = new LinkedHashMap<>(request.values());
                values.put(parts.get(1), new TreeSet<>(parts.subList(2, parts.size())));
                yield request.withValues(values);
            }
            default -> request;
        };
    }
}
