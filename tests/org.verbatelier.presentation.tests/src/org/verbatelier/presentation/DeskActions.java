package org.verbatelier.presentation;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.verbatelier.core.Edits;
import org.verbatelier.core.operation.CardData;
import org.verbatelier.core.operation.RemoveSource;
import org.verbatelier.model.codebook.CodebookPackage;
import org.verbatelier.model.coding.Coding;
import org.verbatelier.model.coding.FlagKind;
import org.verbatelier.model.coding.Suggestion;
import org.verbatelier.model.coding.Valence;
import org.verbatelier.model.corpus.ConsentAnswer;
import org.verbatelier.model.corpus.Source;
import org.verbatelier.presentation.codebook.CodeNode;
import org.verbatelier.presentation.codebook.CodebookDesk;
import org.verbatelier.presentation.workshop.Wall;
import org.verbatelier.testing.SmallStudies;

/** Everything a person can do at the desk that changes a study, one line each; a new action is a new line. */
final class DeskActions {

    /**
     * Something a person does.
     *
     * @param name for failure messages
     * @param doing does it in the state as it is, or nothing when it is not possible
     */
    record Action(String name, Consumer<DeskWorld> doing) {}

    static final List<Action> ALL = Stream.concat(words().stream(), PlanActions.ALL.stream()).toList();

    private static List<Action> words() {
        return List.of(
                new Action("go to a verbatim", w -> w.desk.go(w.verbatim())),
                new Action("select several", w -> w.desk.select(List.of(w.verbatim(), w.verbatim()).stream().distinct()
                        .toList())),
                new Action("select those alike", w -> w.desk.select(w.alike())),
                new Action("mark words", w -> w.desk.mark(w.words())),
                new Action("next chip", w -> w.desk.focusNext(w.random.nextBoolean() ? 1 : -1)),
                new Action("next to code", w -> w.desk.nextToCode()),
                new Action("next suggestion", w -> w.desk.nextSuggestion()),
                new Action("previous to discuss", w -> w.desk.previousToDiscuss()),
                new Action("code", w -> w.desk.code(w.code())),
                new Action("code again", w -> w.desk.code(w.code())),
                new Action("favourite", w -> w.desk.favourite((char) ('a' + w.random.nextInt(2)))
                        .ifPresent(w.desk::code)),
                new Action("repeat", w -> w.desk.repeat()),
                new Action("click in a code column", w -> new CodeToggle(w.study, w.desk).toggle(w.code())),
                new Action("judge", w -> w.desk.judge(Valence.values()[w.random.nextInt(3)], 0)),
                new Action("severity", w -> w.desk.judge(Valence.NEGATIVE, 1 + w.random.nextInt(4))),
                new Action("accept", w -> w.desk.accept()), new Action("refuse", w -> w.desk.refuse()),
                new Action("refuse or remove", w -> w.desk.refuseOrRemove()),
                new Action("accept all of a rule", w -> w.desk.acceptAll(w.ofSomeRule())),
                new Action("refuse all of a rule", w -> w.desk.refuseAll(w.ofSomeRule())),
                new Action("flag", w -> w.desk.toggle(FlagKind.values()[w.random.nextInt(5)])),
                new Action("move the end", w -> w.reader.moveEnd(w.random.nextBoolean())),
                new Action("move the start", w -> w.reader.moveStart(w.random.nextBoolean())),
                new Action("note on a coding", w -> w.reader.coding().ifPresent(m -> w.reader.annotate(m, w.phrase()))),
                new Action("note on a verbatim", w -> w.reader.memo(w.verbatim(), w.phrase())),
                new Action("write down what is agreed upon", w -> w.apply(new Edits(w.study).note("miroir:M05.DELA",
                        w.random.nextBoolean() ? w.phrase() : null))),
                new Action("code in vivo", w -> w.reader.codeInVivo("En cours")),
                new Action("code what was found", w -> new BatchCoding(w.study).apply(w.found(),
                        BatchCoding.Scope.values()[w.random.nextInt(3)], w.code())),
                new Action("consent", w -> w.conversation().ifPresent(c -> w.apply(new Edits(w.study).consent(c,
                        w.answer(), w.answer(), w.answer(), "rappel du gardien")))),
                new Action("import", w -> w.importNext()), new Action("remove a source", DeskActions::removeSource),
                new Action("run the rules", w -> SmallStudies.suggest(w.study, w.suggestions())),
                new Action("new code", w -> w.theme().ifPresent(t -> w.book().createCode(CodeNode.of(t), w.phrase()))),
                new Action("new theme", w -> w.book().createTheme(SmallStudies.SCHEME, w.phrase(), null)),
                new Action("remove a code", w -> w.book().remove(List.of(w.node()))),
                new Action("move a code", w -> w.theme().ifPresent(t -> w.book().move(List.of(w.node()), CodeNode.of(t),
                        CodebookDesk.Place.INTO))),
                new Action("move a code by key", w -> w.book().move(List.of(w.node()),
                        CodebookDesk.Direction.values()[w.random.nextInt(4)])),
                new Action("rename a code", w -> w.book().rename(w.node(), w.phrase())),
                new Action("define a code", w -> w.book().set(w.node(), CodebookPackage.Literals.CODE__DEFINITION,
                        w.phrase())),
                new Action("recolour", w -> w.book().recolour(List.of(w.node()),
                        w.random.nextBoolean() ? "#336699" : null)),
                new Action("give a key", w -> w.book().shortcut(w.node(),
                        String.valueOf((char) ('a' + w.random.nextInt(2))))),
                new Action("deprecate", w -> w.book().deprecate(List.of(w.node()), null)),
                new Action("restore", w -> w.book().restore(List.of(w.node()))),
                new Action("merge", w -> w.book().merge(List.of(w.node()), w.node())),
                new Action("split", DeskActions::split),
                new Action("put on the wall", w -> w.apply(w.wall().add(w.found().stream()
                        .map(p -> new Wall.Passage(p.verbatim(), p.span())).toList()))),
                new Action("sort the wall", w -> w.apply(w.wall().sort(w.cards(), "groupe " + w.random.nextInt(3)))),
                new Action("sort a card",
                        w -> w.apply(w.wall().sort(w.cards().stream().limit(1).toList(), "groupe 1"))),
                new Action("vote",
                        w -> w.cards().stream().findFirst().ifPresent(card -> w.apply(w.wall().vote(card, 1)))),
                new Action("rename a group", w -> w.group().ifPresent(g -> w.apply(w.wall().rename(g,
                        "groupe " + w.random.nextInt(4))))),
                new Action("take off the wall", w -> w.apply(w.wall().remove(w.cards().stream().limit(1).toList()))),
                new Action("a group becomes notes", w -> w.group().ifPresent(g -> w.apply(w.wall()
                        .toMemos(g, "Atelier : " + g)))),
                new Action("a group becomes a code", w -> w.group().ifPresent(g -> w.apply(w.wall()
                        .toCode(g, w.scheme(), "Atelier")))),
                new Action("undo", DeskWorld::undo), new Action("redo", w -> w.study.redo()));
    }

    private DeskActions() {
    }

    private static void removeSource(DeskWorld world) {
        Source last = world.study.corpus().sources().getLast();
        if (world.study.corpus().sources().size() > 2) {
            world.study.apply(new RemoveSource(last.getId(), last.getName(),
                    world.study.corpus().fingerprint(last.getId()), world.study.corpus().sources().size() - 1,
                    (int) world.study.corpus().entries().stream().filter(e -> e.source() == last).count()));
        }
    }

    private static void split(DeskWorld world) {
        CodeNode node = world.node();
        Map<String, Integer> shares = world.study.codings().all().stream()
                .filter(c -> CodeNode.ofCode(c.getCode()).equals(node) && world.random.nextBoolean())
                .collect(Collectors.toMap(Coding::getId, c -> 0));
        world.book().split(node, List.of(world.phrase()), shares);
    }

    /** What a rule of the world still suggests. */
    static List<Suggestion> ofSomeRule(SuggestionQueue queue, int which) {
        List<SuggestionQueue.Group> groups = queue.groups();
        return groups.isEmpty() ? List.of() : queue.ofRule(groups.get(which % groups.size()).rule());
    }

    /** The cards of a wall, in its order. */
    static List<CardData> cards(Wall wall) {
        return wall.groups().stream().flatMap(group -> group.cards().stream()).map(card -> card.data()).toList();
    }

    /** One of three answers. */
    static ConsentAnswer answer(int which) {
        return ConsentAnswer.values()[which];
    }
}
