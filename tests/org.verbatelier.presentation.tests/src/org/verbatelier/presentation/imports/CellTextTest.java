package org.verbatelier.presentation.imports;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CellTextTest {

    @Test
    void newLinesAreSeen() {
        assertEquals("a\u23CEb\u23CEc\u21E5d\u240Be", CellText.oneLine("a\r\nb\nc\td\u000Be", 50));
        assertEquals("", CellText.oneLine(null, 50));
    }

    @Test
    void aLongCellIsCutButNeverInsideACharacter() {
        assertEquals("abc…", CellText.oneLine("abcdefgh", 4));
        assertEquals("ab…", CellText.oneLine("ab\uD83D\uDE00cd", 4));
        assertEquals(100, CellText.oneLine("x".repeat(1_000_000), 100).length());
    }

    @Test
    void whatIsNotAllShownIsSaidToBe() {
        assertTrue(CellText.needsMore("a\nb", 50));
        assertTrue(CellText.needsMore("abcdef", 3));
        assertFalse(CellText.needsMore("abc", 50));
    }
}
