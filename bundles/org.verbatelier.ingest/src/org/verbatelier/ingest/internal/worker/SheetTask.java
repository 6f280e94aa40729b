package org.verbatelier.ingest.internal.worker;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Reads an old workbook by its records. The argument is the 0-based number of the sheet of which the rows are wanted; when
 * it is empty the answer lists the sheets.
 */
public final class SheetTask implements Task {

    @Override
    public void run(Path file, String argument, DataOutputStream out) throws Exception {
        SheetRecords records = new SheetRecords(out, argument.isEmpty() ? -1 : Integer.parseInt(argument));
        try (POIFSFileSystem system = new POIFSFileSystem(file.toFile(), true);
                InputStream in = system.createDocumentInputStream(stream(system))) {
            HSSFRequest request = new HSSFRequest();
            request.addListenerForAllRecords(records);
            new HSSFEventFactory().processEvents(request, in);
            records.end();
        } catch (EncryptedDocumentException e) {
            throw new Failure.Exception(Failure.PROTECTED);
        } catch (OldExcelFormatException e) {
            throw new Failure.Exception(Failure.TOO_OLD);
        } catch (SheetRecords.Unwritable e) {
            throw e.getCause();
        }
    }

    private static String stream(POIFSFileSystem system) throws Failure.Exception, IOException {
        for (String name : new String[] { "Workbook", "WORKBOOK", "BOOK" }) {
            if (system.getRoot().hasEntryCaseInsensitive(name)) {
                return name;
            }
        }
        throw new Failure.Exception(system.getRoot().hasEntryCaseInsensitive("Book") ? Failure.TOO_OLD
                : Failure.DAMAGED);
    }
}
