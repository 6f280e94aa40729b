package org.verbatelier.analysis.suppression;

import java.math.BigInteger;

/** An exact fraction in lowest terms. */
record Rational(BigInteger top, BigInteger bottom) {

    static final Rational ZERO = of(0);

    static Rational of(long value) {
        return new Rational(BigInteger.valueOf(value), BigInteger.ONE);
    }

    Rational {
        BigInteger divisor = top.gcd(bottom).multiply(BigInteger.valueOf(bottom.signum()));
        top = top.divide(divisor);
        bottom = bottom.divide(divisor);
    }

    boolean isZero() {
        return top.signum() == 0;
    }

    Rational minusTimes(Rational factor, Rational other) {
        BigInteger down = factor.bottom.multiply(other.bottom);
        return new Rational(top.multiply(down).subtract(factor.top.multiply(other.top).multiply(bottom)),
                bottom.multiply(down));
    }

    Rational over(Rational other) {
        return new Rational(top.multiply(other.bottom), bottom.multiply(other.top));
    }
}
