package org.verbatelier.ingest.internal.worker;

import java.io.DataOutputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads the text of a web page; the argument is its encoding. */
public final class HtmlTask implements Task {

    @Override
    public void run(Path file, String argument, DataOutputStream out) throws Exception {
        Document page;
        try (InputStream in = Files.newInputStream(file)) {
            page = Jsoup.parse(in, argument, "");
        }
        TextBuilder text = new TextBuilder();
        try {
            HtmlText.read(page, text);
        } catch (IllegalStateException e) {
            throw text.isTooLong() ? new Failure.Exception(Failure.TOO_LONG) : e;
        }
        text.write(out);
    }
}
