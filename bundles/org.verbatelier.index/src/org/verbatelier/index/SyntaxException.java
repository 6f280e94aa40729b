package org.verbatelier.index;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** A search or a rule that cannot be read. The message says what is wrong and where, for the person who typed it. */
public final class SyntaxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Problem {
        /** Nothing is typed, or no word is left to look for. */
        EMPTY,
        /** A quotation mark has no partner. */
        UNCLOSED_QUOTE,
        /** An opening parenthesis has no partner. */
        UNCLOSED_PARENTHESIS,
        /** A closing parenthesis has no partner. */
        UNOPENED_PARENTHESIS,
        /** An operator lacks the expression before or after it. */
        MISSING_OPERAND,
        /** <code>~</code> is not followed by a number of words. */
        MISSING_DISTANCE,
        /** The number of words is too large. */
        DISTANCE_TOO_LARGE,
        /** Two expressions follow one another without operator. */
        MISSING_OPERATOR,
        /** <code>|</code> stands outside parentheses. */
        BARE_ALTERNATIVE,
        /** <code>*</code> stands elsewhere than at the end of a word. */
        MISPLACED_STAR,
        /** A word holds no letter and no digit. */
        NO_WORD,
        /** A distance needs words, phrases or alternatives of these on both sides. */
        NOT_POSITIONAL,
        /** Parentheses are nested too deeply. */
        TOO_DEEP,
        /** The expression is too long. */
        TOO_LONG
    }

    private final Problem problem;
    private final int position;
    private final String found;

    /**
     * A problem at a place.
     *
     * @param problem what is wrong
     * @param position UTF-16 unit of the expression, from 0
     * @param found the piece of the expression concerned; may be empty
     */
    public SyntaxException(Problem problem, int position, String found) {
        super(problem + " at " + (position + 1) + (found.isEmpty() ? "" : ": " + found));
        this.problem = problem;
        this.position = position;
        this.found = found;
    }

    /** What is wrong. */
    public Problem problem() {
        return problem;
    }

    /** The place in UTF-16 units of the expression, from 0. */
    public int position() {
        return position;
    }

    /** The place as people count it, from 1. */
    public int column() {
        return position + 1;
    }

    /** The message in a language, with the column. */
    public String message(Locale locale) {
        ResourceBundle messages = ResourceBundle.getBundle(SyntaxException.class.getPackageName() + ".messages",
                locale, SyntaxException.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        String key = "syntax." + problem.name().toLowerCase(Locale.ROOT).replace('_', '-');
        List<Object> arguments = List.of(column(), found);
        return new MessageFormat(messages.getString(key), locale).format(arguments.toArray());
    }

    @Override
    public String getLocalizedMessage() {
        return message(Locale.getDefault());
    }
}
