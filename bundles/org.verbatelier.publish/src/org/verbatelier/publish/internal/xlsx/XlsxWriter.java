package org.verbatelier.publish.internal.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.verbatelier.publish.DocumentWriter;
import org.verbatelier.publish.Edition;
import org.verbatelier.publish.document.Document;

/**
 * Writes SpreadsheetML (ECMA-376, transitional): a table of contents, a sheet for each table and each chart, and the
 * words, quotes and index of the document in sheets of their own. Words never become formulas.
 */
public final class XlsxWriter implements DocumentWriter {

    @Override
    public List<String> write(Document document, Edition edition, OutputStream out) throws IOException {
        return new Workbook(document, edition).write(out);
    }
}
