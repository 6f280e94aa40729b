package org.verbatelier.ui;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** Notices in the lower right corner of a window, above everything else in it; they never take the keyboard away. */
public final class NoticeArea extends Composite {

    private static final String KEY = NoticeArea.class.getName();
    private static final int MARGIN = 12;
    private static final int STATUS_LINE = 34;

    private NoticeArea(Shell window) {
        super(window, SWT.NONE);
        setData(KEY, this);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(this);
        GridDataFactory.fillDefaults().exclude(true).applyTo(this);
        setVisible(false);
        window.setData(KEY, this);
        window.addListener(SWT.Resize, e -> place());
    }

    /** The notices of a window. */
    public static NoticeArea of(Shell window) {
        return window.getData(KEY) instanceof NoticeArea area && !area.isDisposed() ? area : new NoticeArea(window);
    }

    /** A notice that stays until it is closed. */
    public Notice add(String icon, String text) {
        Notice notice = new Notice(this, icon, text);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(notice);
        notice.addListener(SWT.Dispose, e -> getDisplay().asyncExec(this::place));
        return notice;
    }

    /** Puts the notices where they belong; call it when one has changed its size. */
    void place() {
        if (isDisposed()) {
            return;
        }
        setVisible(getChildren().length > 0);
        if (!isVisible() && getChildren().length == 0) {
            return;
        }
        Rectangle room = getShell().getClientArea();
        Point size = computeSize(SWT.DEFAULT, SWT.DEFAULT, true);
        size.x = Math.min(size.x, room.width - 2 * MARGIN);
        setBounds(room.x + room.width - size.x - MARGIN, room.y + room.height - size.y - STATUS_LINE, size.x, size.y);
        layout(true, true);
        moveAbove(null);
    }
}
