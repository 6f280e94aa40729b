package org.verbatelier.presentation;

/**
 * How the suggestions of a rule have fared with a coder.
 *
 * @param accepted codings whose origin names the rule
 * @param refused decisions against it
 */
public record Outcome(int accepted, int refused) {

    /** Nothing answered yet. */
    public static final Outcome NONE = new Outcome(0, 0);
    /** How many answers a percentage needs in order to mean something. */
    public static final int ENOUGH = 30;

    /** How many were answered. */
    public int answered() {
        return accepted + refused;
    }

    /** Whether a percentage may be told. */
    public boolean isEnough() {
        return answered() >= ENOUGH;
    }

    /** Share accepted among those answered; NaN when none was. */
    public double precision() {
        return (double) accepted / answered();
    }

    /**
     * What to order rules by: the share accepted after one imaginary acceptance and one imaginary refusal (Laplace's rule of
     * succession), so that 1 of 1 does not come before 40 of 41, and a rule nobody has answered lies in the middle.
     */
    public double expected() {
        return (accepted + 1.0) / (answered() + 2.0);
    }

    Outcome plus(int moreAccepted, int moreRefused) {
        return new Outcome(accepted + moreAccepted, refused + moreRefused);
    }
}
