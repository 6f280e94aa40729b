package org.verbatelier.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.verbatelier.core.Span;
import org.verbatelier.index.Passage;
import org.verbatelier.index.QueryLanguage;
import org.verbatelier.index.SearchPage;
import org.verbatelier.index.SearchRequest;
import org.verbatelier.runtime.OpenStudy;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Searches the texts. */
@picocli.CommandLine.Command
final class SearchCommand extends StudyCommand {

    private static final int CONTEXT = 60;
    private static final int COLUMN = 45;

    @Parameters(index = "1", paramLabel = "QUERY", descriptionKey = "QUERY")
    private String query;

    @Option(names = "--stem")
    private boolean stem;

    @Option(names = "--filter", paramLabel = "VAR=VALUE")
    private List<String> filters = new ArrayList<>();

    @Option(names = "--facet", paramLabel = "VAR")
    private List<String> facets = new ArrayList<>();

    @Option(names = "--kwic")
    private boolean kwic;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "50")
    private int limit;

    SearchCommand(Console console) {
        super(console);
    }

    @Override
    protected int run(OpenStudy open) {
        QueryLanguage.check(query.isBlank() ? "a" : query);
        if (limit < 0) {
            throw usage("usage.badValue", limit, "--limit");
        }
        SearchPage page = open.search(request(open), new Progress(console, console.text("search.task")));
        List<Map<String, Object>> hits = new ArrayList<>();
        for (SearchPage.Hit hit : page.hits()) {
            for (Passage passage : passages(open, hit)) {
                hits.add(Json.object("verbatim", hit.verbatim(), "start", passage.span().start(), "end",
                        passage.span().end(), "left", passage.left(), "match", passage.match(), "right",
                        passage.right()));
            }
        }
        if (json) {
            console.json(Json.object("total", page.total(), "hits", hits, "facets", page.facets()));
        } else {
            print(page, hits);
        }
        return ExitCode.DONE;
    }

    private SearchRequest request(OpenStudy open) {
        Filters known = new Filters(open);
        SearchRequest request = SearchRequest.of(query).withStem(stem).withPage(0, limit).withContext(CONTEXT);
        for (var filter : known.read(filters, name -> usage("usage.noVariable", name, known.names())).entrySet()) {
            request = request.withFilter(filter.getKey(), filter.getValue());
        }
        for (String facet : facets) {
            request = request.withFacet(known.variable(facet, name -> usage("usage.noVariable", name, known.names())));
        }
        return request;
    }

    /** All passages in a concordance, else the first one; the beginning of the text when nothing was searched for. */
    private List<Passage> passages(OpenStudy open, SearchPage.Hit hit) {
        if (hit.passages().isEmpty()) {
            String text = open.study().corpus().find(hit.verbatim()).orElseThrow().text();
            return List.of(Passage.of(text, new Span(0, 0), CONTEXT));
        }
        return kwic ? hit.passages() : hit.passages().subList(0, 1);
    }

    private void print(SearchPage page, List<Map<String, Object>> hits) {
        for (Map<String, Object> hit : hits) {
            String left = Lines.oneLine((String) hit.get("left"));
            String right = Lines.oneLine((String) hit.get("right"));
            String match = Lines.oneLine((String) hit.get("match"));
            if (kwic) {
                String near = left.length() > COLUMN ? left.substring(left.length() - COLUMN) : left;
                console.print(String.format("%-12s %" + COLUMN + "s[%s]%s", hit.get("verbatim"), near, match, right));
            } else {
                console.print(hit.get("verbatim") + "\t" + left + "[" + match + "]" + right);
            }
        }
        page.facets().forEach((variable, values) -> values
                .forEach((value, n) -> console.print(variable + "=" + value + "\t" + n)));
        console.say("search.total", page.total());
    }
}
