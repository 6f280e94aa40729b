/** Reads coding schemes from tables that people write with a spreadsheet. */
package org.verbatelier.ingest.codebook;
