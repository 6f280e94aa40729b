package org.verbatelier.index.internal.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.verbatelier.index.IndexedCorpus;
import org.verbatelier.index.SearchPage;
import org.verbatelier.index.SearchRequest;
import org.verbatelier.index.internal.analysis.VerbatimAnalyzer;

/** Runs one search on one state of the index. */
final class PageSearch {

    private static final Sort BY_CORPUS = new Sort(new SortField(Fields.ORDER, SortField.Type.LONG));
    private static final Sort BY_RELEVANCE = new Sort(SortField.FIELD_SCORE,
            new SortField(Fields.ORDER, SortField.Type.LONG));

    private final IndexSearcher searcher;
    private final VerbatimAnalyzer analyzer;
    private final IndexedCorpus corpus;
    private final SearchRequest request;

    PageSearch(IndexSearcher searcher, VerbatimAnalyzer analyzer, IndexedCorpus corpus, SearchRequest request) {
        this.searcher = searcher;
        this.analyzer = analyzer;
        this.corpus = corpus;
        this.request = request;
    }

    /** The page for the words of the request, given as a query. */
    SearchPage run(Query words) throws IOException {
        Query all = filtered(words);
        int total;
        List<SearchPage.Hit> hits = List.of();
        int wanted = (int) Math.min(Math.max(1, searcher.getIndexReader().maxDoc()),
                (long) request.offset() + request.limit());
        if (request.limit() == 0) {
            total = searcher.count(all);
        } else {
            Sort sort = request.order() == SearchRequest.Order.RELEVANCE ? BY_RELEVANCE : BY_CORPUS;
            TopDocs found = searcher.search(all, new TopFieldCollectorManager(sort, wanted, null, Integer.MAX_VALUE));
            total = Math.toIntExact(found.totalHits.value());
            hits = hits(found.scoreDocs, words);
        }
        return new SearchPage(total, request.offset(), hits, facets(all));
    }

    private Query filtered(Query words) {
        if (request.filters().isEmpty() && request.among() == null) {
            return words;
        }
        BooleanQuery.Builder builder = new BooleanQuery.Builder().add(words, Occur.MUST);
        for (Map.Entry<String, Set<String>> filter : request.filters().entrySet()) {
            builder.add(SortedDocValuesField.newSlowSetQuery(Fields.value(filter.getKey()),
                    filter.getValue().stream().map(Fields::valueBytes).toList()), Occur.FILTER);
        }
        if (request.among() != null) {
            builder.add(new AmongQuery(request.among()), Occur.FILTER);
        }
        return builder.build();
    }

    private List<SearchPage.Hit> hits(ScoreDoc[] found, Query words) throws IOException {
        if (found.length <= request.offset()) {
            return List.of();
        }
        List<LeafReaderContext> segments = searcher.getIndexReader().leaves();
        PassageFinder finder = new PassageFinder(analyzer, words, request.context());
        List<SearchPage.Hit> hits = new ArrayList<>();
        for (int i = request.offset(); i < found.length; i++) {
            LeafReaderContext segment = segments.get(ReaderUtil.subIndex(found[i].doc, segments));
            String id = id(segment, found[i].doc - segment.docBase);
            String text = corpus.text(id);
            hits.add(new SearchPage.Hit(id, text == null ? List.of() : finder.find(text)));
        }
        return hits;
    }

    private static String id(LeafReaderContext segment, int doc) throws IOException {
        BinaryDocValues ids = DocValues.getBinary(segment.reader(), Fields.ID);
        if (!ids.advanceExact(doc)) {
            throw new IOException("A verbatim without identifier");
        }
        return ids.binaryValue().utf8ToString();
    }

    private Map<String, Map<String, Integer>> facets(Query all) throws IOException {
        return request.facets().isEmpty() ? Map.of() : searcher.search(all, FacetCounter.over(request.facets()));
    }
}
