package org.verbatelier.presentation;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verbatelier.core.Study;
import org.verbatelier.testing.SmallStudies;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class AnswerGroupsTest {

    private static final List<String> SENTENCES = List.of("L’ascenseur est encore en panne",
            "le chauffage ne marche pas",
            "très bien, rien à dire", "Moisissures dans la chambre des enfants depuis l’été", "RAS", "hall sale");

    @TempDir
    private Path folder;

    /** Answers of one to three sentences, each written in its own way. */
    private static List<String> answers(Random random, int count) {
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = 0; j <= random.nextInt(3); j++) {
                text.append(SENTENCES.get(random.nextInt(SENTENCES.size()))).append(random.nextBoolean() ? ". " : " ");
            }
            answers.add(disguised(text.toString(), random));
        }
        return answers;
    }

    /** The same words with other case, accents, punctuation and spaces. */
    private static String disguised(String text, Random random) {
        String other = random.nextBoolean() ? text.toUpperCase(Locale.FRENCH) : text;
        other = random.nextBoolean() ? Normalizer.normalize(other, Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                : other;
        other = random.nextBoolean() ? other.replace(",", " ").replace(".", " !!! ") : other;
        return random.nextBoolean() ? "  " + other.replace(" ", "\n ") : other;
    }

    private static int[] groups(Study study, Likeness likeness) {
        return AnswerGroups.of(study, likeness);
    }

    @ParameterizedTest
    @EnumSource(Likeness.class)
    void groupsArePartitionWhoseFirstMemberLeads(Likeness likeness) {
        List<String> answers = answers(new Random(3), 200);
        try (Study study = SmallStudies.with(folder, answers.toArray(String[]::new))) {
            int[] firsts = groups(study, likeness);
            assertEquals(200, firsts.length);
            for (int i = 0; i < firsts.length; i++) {
                assertTrue(firsts[i] <= i, "the first one comes first");
                assertEquals(firsts[i], firsts[firsts[i]], "the first one is in its own group");
            }
            assertArrayEquals(firsts, groups(study, likeness), "the same again");
        }
    }

    @ParameterizedTest
    @EnumSource(value = Likeness.class, names = { "IDENTICAL", "NEAR" })
    void caseAccentsPunctuationAndSpacesChangeNoGroup(Likeness likeness) {
        List<String> answers = answers(new Random(5), 120);
        Random random = new Random(6);
        List<String> others = answers.stream().map(answer -> disguised(answer, random)).toList();
        try (Study one = SmallStudies.with(folder.resolve("1"), answers.toArray(String[]::new));
                Study two = SmallStudies.with(folder.resolve("2"), others.toArray(String[]::new))) {
            assertArrayEquals(groups(one, likeness), groups(two, likeness));
        }
    }

    @Test
    void identicalAnswersAreInOneGroupInWhateverOrderTheyCome() {
        List<String> answers = new ArrayList<>(answers(new Random(8), 150));
        Map<String, Set<String>> before = byGroup(answers, "a");
        Collections.shuffle(answers, new Random(9));
        assertEquals(new HashSet<>(before.values()), new HashSet<>(byGroup(answers, "b").values()));
    }

    private Map<String, Set<String>> byGroup(List<String> answers, String place) {
        try (Study study = SmallStudies.with(folder.resolve(place), answers.toArray(String[]::new))) {
            int[] firsts = groups(study, Likeness.IDENTICAL);
            Map<String, Set<String>> groups = new HashMap<>();
            for (int i = 0; i < firsts.length; i++) {
                groups.computeIfAbsent(String.valueOf(firsts[i]), k -> new TreeSet<>()).add(answers.get(i));
            }
            return groups;
        }
    }

    private static int[] near(String... texts) {
        PlainWords plain = new PlainWords();
        return NearAnswers.group(Arrays.stream(texts).map(plain::of).toList());
    }

    @Test
    void nearlyTheSameWordsAreAGroup() {
        assertArrayEquals(new int[] { 0, 0, 0 },
                near("Les ascenseurs sont toujours en panne dans notre immeuble",
                        "L’ascenceur, toujours en panne dans notre immeuble ! Les ascenseurs sont".replace("ascenceur",
                                "ascenseur"),
                        "les asenseurs sont toujours en pane dans notre immeuble et notre immeuble".replace("asenseurs",
                                "ascenseurs")));
    }

    @Test
    void aNegationKeepsAnswersApart() {
        assertArrayEquals(new int[] { 0, 1, 2 },
                near("le gardien répond toujours quand on appelle la loge le matin",
                        "le gardien répond pas toujours quand on appelle la loge le matin",
                        "le gardien répond jamais toujours quand on appelle la loge le matin"));
    }

    @Test
    void fewerThanFourFifthsOfTheWordsAreNotEnough() {
        assertArrayEquals(new int[] { 0, 1 }, near("hall escalier porte cave", "hall escalier porte toit"));
        assertArrayEquals(new int[] { 0, 0 },
                near("hall escalier porte cave toit", "hall escalier porte cave toit jardin"));
    }

    @Test
    void everyMemberIsNearToItsLeader() {
        List<String> answers = answers(new Random(12), 400);
        PlainWords plain = new PlainWords();
        List<String> texts = answers.stream().map(plain::of).distinct().toList();
        int[] leaders = NearAnswers.group(texts);
        IntStream.range(0, leaders.length).filter(i -> leaders[i] != i).forEach(i -> {
            Set<String> shared = words(texts.get(i));
            Set<String> all = words(texts.get(i));
            shared.retainAll(words(texts.get(leaders[i])));
            all.addAll(words(texts.get(leaders[i])));
            assertTrue(shared.size() * 5 >= all.size() * 4, texts.get(i) + " / " + texts.get(leaders[i]));
        });
    }

    /** As the class tells words: plurals and doubled letters apart, without what an elision leaves. */
    private static Set<String> words(String text) {
        Set<String> words = new TreeSet<>();
        for (String word : text.split(" ")) {
            if (word.length() > 1 || !word.matches("\\p{L}")) {
                String stem = word.length() > 3 && word.matches(".*[sx]") ? word.substring(0, word.length() - 1) : word;
                words.add(stem.replaceAll("(\\p{L})\\1+", "$1"));
            }
        }
        return words;
    }
}
