package org.verbatelier.analysis.catalogue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The shipped catalogues. Each is a table beside this class with the columns {@code id}, {@code label_fr},
 * {@code label_en}, {@code detail_fr}, {@code detail_en} and {@code codes}, separated by semicolons; a cell holds neither
 * semicolons nor line breaks, and codes are joined by {@code |}.
 */
public final class Catalogue {

    private static final int COLUMNS = 6;
    private static final int CODES = 5;

    private final boolean french;

    private Catalogue(Locale locale) {
        french = locale.getLanguage().equals(Locale.FRENCH.getLanguage());
    }

    /** The catalogues in a language: French, or else English. */
    public static Catalogue in(Locale locale) {
        return new Catalogue(locale);
    }

    /** The types of irritant I1 to I10, with the question that tells them: « combien de temps ? ». */
    public List<CatalogueEntry> irritantTypes() {
        return read("irritant-types");
    }

    /**
     * The axes T1 to T8 of the abatement of property tax in priority areas; their wording is to be compared with the annex
     * of the local convention.
     */
    public List<CatalogueEntry> tfpbAxes() {
        return read("tfpb-axes");
    }

    /** Levers for actions, each with what it consists of. */
    public List<CatalogueEntry> levers() {
        return read("levers");
    }

    /** Generic commitments of service, each with the indicator that proves it. They are no label's official criteria. */
    public List<CatalogueEntry> commitments() {
        return read("commitments");
    }

    /** The five axes of the default plan. */
    public List<CatalogueEntry> planAxes() {
        return read("plan-axes");
    }

    /** The four default chantiers; in French, their labels are the targets of the crosswalk {@code chantier}. */
    public List<CatalogueEntry> chantiers() {
        return read("chantiers");
    }

    private List<CatalogueEntry> read(String table) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Catalogue.class.getResourceAsStream(table + ".csv"), StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> entry(table, line)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CatalogueEntry entry(String table, String line) {
        String[] cells = line.split(";", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalStateException(table + ": " + line);
        }
        return new CatalogueEntry(cells[0], french ? cells[1] : cells[2], french ? cells[3] : cells[4],
                Stream.of(cells[CODES].split("\\|")).filter(code -> !code.isEmpty()).toList());
    }
}
