package org.verbatelier.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.verbatelier.core.Study;
import org.verbatelier.presentation.Mark;
import org.verbatelier.presentation.Marks;
import org.verbatelier.presentation.ReaderDocument;
import org.verbatelier.presentation.StripeLayout;

/** The marks on the words a reader shows, laid out once for each verbatim and again only where they change. */
final class ReaderMarks {

    private final ReaderDocument document;
    private final Marks marks;
    private final Map<String, StripeLayout> layouts = new HashMap<>();
    private int apart;

    ReaderMarks(Study study, ReaderDocument document) {
        this.document = document;
        this.marks = new Marks(study);
    }

    StripeLayout of(ReaderDocument.Section section) {
        return layouts.computeIfAbsent(section.entry().id(), this::read);
    }

    private StripeLayout read(String verbatim) {
        return StripeLayout.of(marks.of(verbatim), apart);
    }

    /** Puts marks into one lane only when so many units are between them. */
    void keepApart(int units) {
        if (units != apart) {
            apart = units;
            layouts.replaceAll((verbatim, layout) -> StripeLayout
                    .of(layout.stripes().stream().map(StripeLayout.Stripe::mark).toList(), units));
        }
    }

    /** Looks at the marks of a verbatim again. False when they are the same. */
    boolean renew(String verbatim) {
        StripeLayout now = read(verbatim);
        return !now.equals(layouts.put(verbatim, now));
    }

    /** Number of stripes side by side where most overlap. */
    int lanes() {
        return document.sections().stream().mapToInt(section -> of(section).lanes()).max().orElse(0);
    }

    /** What is written on the chips, each once. */
    List<String> texts() {
        return document.sections().stream().flatMap(section -> of(section).stripes().stream())
                .map(stripe -> stripe.mark().text()).distinct().toList();
    }

    /** The mark that covers a place of the shown text, the shortest first. */
    List<Mark> at(int offset) {
        return document.sectionAt(offset).map(section -> of(section).stripes().stream()
                .map(StripeLayout.Stripe::mark)
                .filter(mark -> section.start() + mark.span().start() <= offset
                        && offset < section.start() + Math.max(mark.span().end(), mark.span().start() + 1))
                .sorted((a, b) -> Integer.compare(a.span().length(), b.span().length())).toList()).orElse(List.of());
    }

    /** The next mark that begins after a place, or the last one that begins before it; null when there is none. */
    Mark near(int offset, boolean forward) {
        List<ReaderDocument.Section> sections = document.sections();
        for (int i = document.indexAt(offset); i >= 0 && i < sections.size(); i += forward ? 1 : -1) {
            ReaderDocument.Section section = sections.get(i);
            List<Mark> all = of(section).stripes().stream().map(StripeLayout.Stripe::mark)
                    .filter(mark -> forward ? section.start() + mark.span().start() > offset
                            : section.start() + mark.span().start() < offset)
                    .toList();
            if (!all.isEmpty()) {
                return forward ? all.getFirst() : all.getLast();
            }
        }
        return null;
    }
}
