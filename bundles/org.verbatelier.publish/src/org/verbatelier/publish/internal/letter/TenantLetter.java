package org.verbatelier.publish.internal.letter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.verbatelier.analysis.FrequencyRow;
import org.verbatelier.model.coding.Valence;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.model.plan.Action;
import org.verbatelier.model.plan.ActionState;
import org.verbatelier.model.plan.Irritant;
import org.verbatelier.publish.Composition;
import org.verbatelier.publish.document.Block;
import org.verbatelier.publish.document.BulletList;
import org.verbatelier.publish.document.Document;
import org.verbatelier.publish.document.Heading;
import org.verbatelier.publish.document.Layout;
import org.verbatelier.publish.document.Paragraph;
import org.verbatelier.publish.document.Quote;
import org.verbatelier.publish.document.Run;
import org.verbatelier.publish.internal.plan.ActionSheet;
import org.verbatelier.publish.internal.plan.PlanDocument;
import org.verbatelier.publish.internal.plan.PlanReading;
import org.verbatelier.publish.internal.subject.QuoteBook;
import org.verbatelier.publish.internal.subject.Subject;
import org.verbatelier.publish.internal.subject.Voice;

/**
 * The letter to tenants: you said, we understood, we do, we cannot because. No name of staff, nothing internal; where the
 * residence is too small, what is said is that of the agency.
 */
public final class TenantLetter {

    private static final int PRAISED = 2;
    private static final int COMPLAINED = 4;
    private static final int UNDERSTOOD = 4;
    private static final int QUOTES = 3;

    private final Subject subject;
    private final Voice voice;
    private final PlanReading plan;
    private final ActionSheet sheet;
    private final QuoteBook quotes;
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> warnings;

    private TenantLetter(Subject subject) {
        this.subject = subject;
        this.voice = subject.voice(TenantLetter.class);
        this.plan = new PlanReading(subject.study());
        this.sheet = new ActionSheet(subject.voice(PlanDocument.class), plan);
        this.quotes = new QuoteBook(subject);
        this.warnings = new ArrayList<>(subject.withheldPlaces());
    }

    public static Composition compose(Subject subject) {
        return new TenantLetter(subject).compose();
    }

    private Composition compose() {
        blocks.add(Paragraph.of(voice.say("dear")));
        if (subject.themes().rows().isEmpty()) {
            blocks.add(Paragraph.of(voice.say("nothing")));
        } else {
            blocks.add(Paragraph.of(voice.say(subject.placeOfFigures().isEmpty() ? "thanks" : "thanks.place",
                    subject.people(subject.base()), subject.placeOfFigures())));
            said();
            understood();
        }
        done();
        impossible();
        blocks.add(Paragraph.of(voice.say("bye")));
        blocks.add(new Paragraph(List.of(Run.muted(voice.say("note",
                voice.typography().count(subject.threshold()))))));
        warnings.addAll(quotes.warnings());
        return new Composition(new Document(subject.metadata(
                subject.place().isEmpty() ? voice.say("title") : voice.say("title.place", subject.place()),
                Layout.LETTER, List.of(voice.say("keyword"))), blocks), warnings);
    }

    private void said() {
        blocks.add(new Heading(1, voice.say("said")));
        List<Paragraph> items = new ArrayList<>();
        subject.themes().byPraise().stream().limit(PRAISED)
                .forEach(row -> items.add(item(row, "said.praised", row.positive())));
        subject.themes().byCriticality().stream().limit(COMPLAINED)
                .forEach(row -> items.add(item(row, "said.complained", row.negative())));
        blocks.add(new BulletList(items));
        QuoteBook.Section section = quotes.section();
        List<Quote> chosen = new ArrayList<>();
        subject.codes().byPraise().forEach(row -> first(section, row, Valence.POSITIVE, 1, chosen));
        subject.codes().byCriticality().forEach(row -> first(section, row, Valence.NEGATIVE, QUOTES, chosen));
        blocks.addAll(chosen);
    }

    private void first(QuoteBook.Section section, FrequencyRow row, Valence valence, int most, List<Quote> chosen) {
        if (chosen.size() < most) {
            section.ofCode(row.scheme() + ":" + row.code(), valence).ifPresent(chosen::add);
        }
    }

    private Paragraph item(FrequencyRow row, String key, int count) {
        return new Paragraph(List.of(Run.strong(subject.label(row.label())),
                Run.of(voice.say(key, count < 5 ? voice.say("some") : subject.people(count)))));
    }

    /** What the complaints mean, in words: the definition of the irritants, or of the subjects while there are none. */
    private void understood() {
        Set<String> sentences = new LinkedHashSet<>();
        plan.irritants().stream().filter(this::concernsTenants).filter(this::isHere).map(Irritant::getDefinition)
                .filter(words -> words != null && !words.isBlank()).limit(UNDERSTOOD)
                .forEach(words -> sentences.add(subject.label(words)));
        if (sentences.isEmpty()) {
            subject.codes().byCriticality().stream().limit(UNDERSTOOD).map(subject::code)
                    .filter(code -> !code.definition().isEmpty())
                    .forEach(code -> sentences.add(voice.say("understood.code", subject.label(code.label()),
                            subject.label(code.definition()))));
        }
        list("understood", sentences);
    }

    private boolean concernsTenants(Irritant irritant) {
        return irritant.getPublics().isEmpty() || irritant.getPublics().contains(Audience.TENANT);
    }

    private boolean isHere(Irritant irritant) {
        return isHere(irritant.getPerimeter());
    }

    /** Whether something concerns the place of the letter: all of it does for everybody, and for places none is named. */
    private boolean isHere(String perimeter) {
        return perimeter == null || perimeter.isBlank() || subject.placeName().isEmpty()
                || perimeter.equalsIgnoreCase(subject.placeName())
                || subject.enclosing().stream().anyMatch(perimeter::equalsIgnoreCase);
    }

    private void done() {
        List<Action> shared = plan.byDueDate().stream().filter(action -> !plan.isInternal(action))
                .filter(action -> isHere(action.getPerimeter()))
                .filter(action -> action.getState() != ActionState.ABANDONED
                        && action.getState() != ActionState.PROPOSED)
                .toList();
        int internal = (int) plan.actions().stream().filter(plan::isInternal).count();
        if (internal > 0) {
            warnings.add(voice.count("internal", internal));
        }
        Set<String> lines = new LinkedHashSet<>();
        for (Action action : shared) {
            String title = subject.label(action.getTitle());
            lines.add(action.getState() == ActionState.DONE ? voice.say("done.done", title)
                    : action.getDue() == null ? voice.say("done.running", title)
                            : voice.say("done.due", title, sheet.date(action.getDue())));
        }
        if (lines.isEmpty()) {
            lines.add(voice.say("done.none"));
        }
        list("done", lines);
    }

    /** What will not be done, and why: irritants dismissed in writing, actions given up. */
    private void impossible() {
        Set<String> lines = new LinkedHashSet<>();
        plan.irritants().stream().filter(this::concernsTenants).filter(this::isHere)
                .filter(irritant -> plan.actionsOn(irritant).isEmpty())
                .filter(irritant -> irritant.getNoActionReason() != null && !irritant.getNoActionReason().isBlank())
                .forEach(irritant -> lines.add(voice.say("impossible.irritant", subject.label(irritant.getTitle()),
                        subject.label(irritant.getNoActionReason()))));
        plan.actions().stream().filter(action -> action.getState() == ActionState.ABANDONED)
                .filter(action -> !plan.isInternal(action) && isHere(action.getPerimeter()))
                .filter(action -> !Objects.requireNonNullElse(action.getResult(), "").isBlank())
                .forEach(action -> lines.add(voice.say("impossible.irritant", subject.label(action.getTitle()),
                        subject.label(action.getResult()))));
        if (!lines.isEmpty()) {
            list("impossible", lines);
        }
    }

    private void list(String key, Set<String> lines) {
        blocks.add(new Heading(1, voice.say(key)));
        blocks.add(new BulletList(lines.stream().map(Paragraph::of).toList()));
    }
}
