package org.verbatelier.publish.internal.subject;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.verbatelier.analysis.Evidence;
import org.verbatelier.analysis.EvidenceFilter;
import org.verbatelier.analysis.Trace;
import org.verbatelier.publish.document.Block;
import org.verbatelier.publish.document.Heading;
import org.verbatelier.publish.document.Paragraph;
import org.verbatelier.publish.document.TraceIndex;

/**
 * The figures of a document and the way from each to the words behind it. A figure is told by the identifier that its
 * {@link Trace} has everywhere. The index names texts only where that gives nobody away: never to the public, and never
 * for figures of a smaller group than the document is about, since the texts of several groups could be set against each
 * other. Such a figure is opened in the workbench by its identifier.
 */
public final class Traces {

    /** So many texts of a figure fit into an index that people read. */
    private static final int MOST = 60;

    private final Subject subject;
    private final Set<EvidenceFilter> listed;
    private final Map<String, TraceIndex.Entry> entries = new LinkedHashMap<>();

    /** {@code listed} are the groups whose texts may be named. */
    Traces(Subject subject, Collection<EvidenceFilter> listed) {
        this.subject = subject;
        this.listed = subject.isPublic() ? Set.of() : Set.copyOf(listed);
    }

    /** The identifier to print beside a figure; empty when it has no trace, that is, when it is withheld. */
    public String of(Trace trace, String label) {
        if (trace == null) {
            return "";
        }
        String key = trace.key();
        entries.computeIfAbsent(key, absent -> new TraceIndex.Entry(key, label,
                listed.contains(trace.filter()) ? shortened(texts(trace)) : List.of()));
        return key;
    }

    private Set<String> texts(Trace trace) {
        Evidence evidence = subject.evidence();
        Set<String> texts = new LinkedHashSet<>();
        trace.marks(evidence).forEach(mark -> texts.add(evidence.texts().get(mark.text()).id()));
        return texts;
    }

    /** Notes the passages behind something that is no figure, such as an action, under an identifier of its own. */
    public String of(String key, String label, Collection<String> texts) {
        entries.computeIfAbsent(key, absent -> new TraceIndex.Entry(key, label,
                subject.isPublic() ? List.of() : shortened(new LinkedHashSet<>(texts))));
        return key;
    }

    /** Notes the text behind a quote. */
    String ofQuote(String key, String label, String text) {
        entries.put(key, new TraceIndex.Entry(key, label, List.of(text)));
        return key;
    }

    /**
     * The first texts, and how many more there are: all of them open in the workbench. A list must not tell a count that the
     * document does not tell.
     */
    private List<String> shortened(Set<String> texts) {
        if (subject.isFew(texts.size())) {
            return List.of();
        }
        List<String> shown = new ArrayList<>(texts.stream().limit(MOST).toList());
        if (texts.size() > MOST) {
            shown.add(subject.say("index.more", subject.typography().count(texts.size() - MOST)));
        }
        return shown;
    }

    /** The index that ends a document; nothing when it holds no figure. */
    public List<Block> index() {
        if (entries.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, subject.say("index")));
        blocks.add(Paragraph.of(subject.say(subject.isPublic() ? "index.public" : "index.text")));
        blocks.add(new TraceIndex(subject.say("index.caption"), List.copyOf(entries.values()), ""));
        return blocks;
    }
}
