package org.verbatelier.ui.workbench.internal.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.verbatelier.publish.DocumentFormat;
import org.verbatelier.publish.document.Document;
import org.verbatelier.ui.Fonts;
import org.verbatelier.ui.Names;

/** The real document before it is written: as a web page where the system can show one, otherwise its blocks as text. */
final class Preview {

    private static final int TITLES = 130;

    private final Browser browser;
    private final StyledText text;
    private final Fonts fonts;
    private final Fonts titles;

    Preview(Composite parent) {
        browser = browser(parent);
        text = browser == null
                ? new StyledText(parent, SWT.BORDER | SWT.V_SCROLL | SWT.WRAP | SWT.READ_ONLY | SWT.MULTI)
                : null;
        fonts = text == null ? null : Fonts.of(text);
        titles = text == null ? null : Fonts.of(text, TITLES);
        if (text != null) {
            int margin = Fonts.line(text) / 2;
            text.setMargins(margin, margin, margin, margin);
            Names.give(text, Messages.get("preview"));
        }
        control().setToolTipText(Messages.get("preview"));
    }

    /** A browser, or null where the system has none. */
    private static Browser browser(Composite parent) {
        try {
            Browser browser = new Browser(parent, SWT.BORDER);
            browser.setJavascriptEnabled(false);
            return browser;
        } catch (SWTError e) {
            ILog.of(Preview.class).info("no browser for previews: " + e.getMessage());
            return null;
        }
    }

    Control control() {
        return browser == null ? text : browser;
    }

    void show(Document document) {
        if (browser != null) {
            browser.setText(page(document));
        } else {
            BlockText.Shown shown = BlockText.of(document, fonts, titles);
            text.setText(shown.text());
            text.setStyleRanges(shown.styles());
            text.setTopIndex(0);
        }
    }

    void say(String words) {
        if (browser == null) {
            text.setText(words);
        }
    }

    private static String page(Document document) {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        try {
            DocumentFormat.HTML.writer().write(document, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return page.toString(StandardCharsets.UTF_8);
    }
}
