package org.verbatelier.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;

/** Words and fields that take the width there is and scroll when the height is not enough: larger text is never cut. */
public final class ScrolledPage {

    private ScrolledPage() {
    }

    /** A composite to fill, in a parent that decides how large it is seen. */
    public static Composite in(Composite parent) {
        ScrolledComposite scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        Composite page = new Composite(scroll, SWT.NONE);
        scroll.setContent(page);
        scroll.addListener(SWT.Resize, e -> fit(page));
        return page;
    }

    /** Looks again how high a page is; call it when its words have changed. */
    public static void fit(Composite page) {
        ScrolledComposite scroll = (ScrolledComposite) page.getParent();
        int width = scroll.getClientArea().width;
        if (width > 0) {
            scroll.setMinHeight(page.computeSize(width, SWT.DEFAULT, true).y);
            page.layout(true, true);
        }
    }
}
