package org.verbatelier.core.internal.journal;

import java.time.Instant;

import org.verbatelier.core.operation.Operation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A line of the journal.
 *
 * @param seq number of the line, from 0
 * @param kind what it does
 * @param of number of the line whose operation it concerns; its own when done
 * @param time when it was written
 * @param who who worked
 * @param create the study created; null on other lines
 * @param op the operation done; null on other lines
 * @param prev hash of the line before
 */
@JsonPropertyOrder({ "seq", "kind", "of", "time", "who", "create", "op", "prev" })
@JsonIgnoreProperties({ "hash" })
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Entry(int seq, Kind kind, int of, Instant time, String who, Creation create,
        Operation op, String prev) {

    /** What a line does. */
    public enum Kind {
        @JsonProperty("create")
        CREATE,
        @JsonProperty("do")
        DO,
        @JsonProperty("undo")
        UNDO,
        @JsonProperty("redo")
        REDO
    }

    Entry(int seq, Kind kind, int of, Instant time, String who, Object content, String prev) {
        this(seq, kind, of, time, who, content instanceof Creation creation ? creation : null,
                content instanceof Operation operation ? operation : null, prev);
    }
}
