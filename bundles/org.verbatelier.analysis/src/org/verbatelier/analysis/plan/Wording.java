package org.verbatelier.analysis.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How one wording became another, word by word: longest common subsequence of words and of what lies between them. */
public final class Wording {

    /** What became of a piece of text. */
    public enum Change {
        SAME, ADDED, REMOVED
    }

    /** A piece of text. */
    public record Piece(Change change, String text) {}

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}’'-]+|\\s+|[^\\p{L}\\p{N}\\s]");

    private Wording() {
    }

    /**
     * The pieces in reading order, what was removed before what was added in its place; those kept and added together are
     * the later wording.
     */
    public static List<Piece> changes(String before, String after) {
        List<String> old = words(before);
        List<String> renewed = words(after);
        int[][] common = new int[old.size() + 1][renewed.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = renewed.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(renewed.get(j)) ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<Piece> pieces = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < renewed.size()) {
            if (i < old.size() && j < renewed.size() && old.get(i).equals(renewed.get(j))) {
                add(pieces, Change.SAME, old.get(i));
                i++;
                j++;
            } else if (i < old.size() && (j == renewed.size() || common[i + 1][j] >= common[i][j + 1])) {
                add(pieces, Change.REMOVED, old.get(i++));
            } else {
                add(pieces, Change.ADDED, renewed.get(j++));
            }
        }
        return List.copyOf(pieces);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    private static void add(List<Piece> pieces, Change change, String text) {
        if (!pieces.isEmpty() && pieces.getLast().change() == change) {
            pieces.set(pieces.size() - 1, new Piece(change, pieces.getLast().text() + text));
        } else {
            pieces.add(new Piece(change, text));
        }
    }
}
