package org.verbatelier.ingest.internal.table;

/** How a text table is written. */
public record Dialect(char separator, Quoting quoting) {

    /** How a quotation mark stands inside a quoted cell. */
    public enum Quoting {
        /** As RFC 4180 has it: {@code "a ""b"" c"}. */
        DOUBLED,
        /** As databases and some survey tools write it: {@code "a \"b\" c"}, a backslash itself being doubled. */
        BACKSLASH
    }

    /** RFC 4180 with this separator. */
    public static Dialect of(char separator) {
        return new Dialect(separator, Quoting.DOUBLED);
    }
}
