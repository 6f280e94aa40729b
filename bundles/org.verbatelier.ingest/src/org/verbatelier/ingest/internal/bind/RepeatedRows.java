package org.verbatelier.ingest.internal.bind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.verbatelier.ingest.ColumnMapping;
import org.verbatelier.ingest.internal.Messages;

/**
 * Rows of one file with the same identifier. Answers that complete those of the first row are added to it; words that
 * contradict them are refused, for only a person can tell whose they are; what says nothing new is a duplicate.
 */
final class RepeatedRows {

    private final List<ColumnMapping> questions;
    private final Messages messages;
    private final Built.Account account;

    RepeatedRows(List<ColumnMapping> questions, Messages messages, Built.Account account) {
        this.questions = questions;
        this.messages = messages;
        this.account = account;
    }

    /** One entry for each identifier, in file order; the others are accounted for. */
    List<TableRows.Entry> merged(List<TableRows.Entry> entries, TableRows rows) {
        Map<String, TableRows.Entry> byId = HashMap.newHashMap(entries.size());
        List<TableRows.Entry> first = new ArrayList<>(entries.size());
        for (TableRows.Entry entry : entries) {
            TableRows.Entry earlier = byId.putIfAbsent(entry.id(), entry);
            if (earlier == null) {
                first.add(entry);
            } else {
                repeat(earlier, entry, rows);
            }
        }
        return first;
    }

    private void repeat(TableRows.Entry earlier, TableRows.Entry entry, TableRows rows) {
        boolean completed = false;
        String contradicted = null;
        for (int i = 0; i < questions.size(); i++) {
            String before = earlier.texts()[i];
            String now = entry.texts()[i];
            if (before == null && now != null) {
                // entries are this import's own, so the first row can be completed in place
                earlier.texts()[i] = now;
                completed = true;
            } else if (before != null && now != null && !Words.same(before, now) && contradicted == null) {
                contradicted = questions.get(i).name();
            }
        }
        if (contradicted != null) {
            account.reject(entry.line(), contradicted, messages.get("row.duplicate", entry.id(), earlier.line()),
                    rows.cells(entry));
        } else if (completed) {
            account.updated();
        } else {
            account.duplicate();
        }
    }
}
