package org.verbatelier.ingest.codebook;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.verbatelier.core.CodebookEdits;
import org.verbatelier.core.Study;
import org.verbatelier.core.StudyException;
import org.verbatelier.core.operation.Operation;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.codebook.Theme;

/**
 * What a codebook table would change in a scheme of a study, to be looked at before it is done. Columns that the table does
 * not have, and the order of its lines, change nothing; codes that it does not have stay, unless asked otherwise.
 *
 * @param wanted the scheme as it would be
 * @param entries the themes and codes that differ, in the order of the table, missing ones last; empty when nothing does
 */
public record CodebookUpdate(Scheme wanted, List<Entry> entries) {

    /** How a theme or code differs. */
    public enum Kind {
        NEW_THEME, CHANGED_THEME, NEW, CHANGED, MISSING
    }

    /**
     * A theme or code that differs.
     *
     * @param id its identifier
     * @param label its title in the table, or in the study when the table does not have it
     * @param line 1-based line of the table; 0 when it has none
     * @param fields what differs in it; empty unless it changes
     */
    public record Entry(Kind kind, String id, String label, long line, List<Field> fields) {

        public Entry {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A cell that differs.
     *
     * @param column its header, as the product writes it
     * @param before what the study has
     * @param after what the table says
     */
    public record Field(String column, String before, String after) {}

    public CodebookUpdate {
        entries = List.copyOf(entries);
    }

    /** The entries of a kind. */
    public List<Entry> of(Kind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).toList();
    }

    /**
     * The change, as one step.
     *
     * @param deprecateMissing whether codes that the table does not have become obsolete
     * @return the operation; empty when nothing changes
     * @throws StudyException REFUSED when the study has no such scheme any more
     */
    public Optional<Operation> operation(Study study, boolean deprecateMissing) {
        Scheme present = study.codes().scheme(wanted.getId()).orElseThrow(
                () -> new StudyException(StudyException.Kind.REFUSED, wanted.getId()));
        Scheme changed = EcoreUtil.copy(wanted);
        if (deprecateMissing) {
            List<String> missing = of(Kind.MISSING).stream().map(Entry::id).toList();
            for (Theme theme : changed.getThemes()) {
                deprecate(theme.getCodes(), missing);
            }
        }
        return new CodebookEdits(study).rewrite(present, changed);
    }

    private static void deprecate(List<Code> codes, List<String> missing) {
        for (Code code : codes) {
            if (missing.contains(code.getId())) {
                code.setDeprecated(true);
                code.setShortcut(null);
            }
            deprecate(code.getCodes(), missing);
        }
    }
}
