package org.verbatelier.publish;

import java.util.Objects;

/**
 * How one copy of a document is made, which changes nothing of what it says.
 *
 * @param brand the landlord's own looks; {@link Brand#NONE} for the product's
 * @param byteOrderMark whether a CSV file begins with a byte order mark, without which spreadsheets misread accents
 * @param machineNumbers whether a CSV file has numbers for programs, with a point and shares in [0, 1], rather than
 *        for people, as they are printed
 */
public record Edition(Brand brand, boolean byteOrderMark, boolean machineNumbers) {

    /** The product's own looks; CSV for spreadsheets. */
    public static final Edition PLAIN = new Edition(Brand.NONE, true, false);

    public Edition {
        Objects.requireNonNull(brand, "brand");
    }

    public Edition withBrand(Brand other) {
        return new Edition(other, byteOrderMark, machineNumbers);
    }
}
