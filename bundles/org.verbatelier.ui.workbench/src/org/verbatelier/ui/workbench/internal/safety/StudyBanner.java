package org.verbatelier.ui.workbench.internal.safety;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.verbatelier.core.StudyEvent;
import org.verbatelier.core.StudyException;
import org.verbatelier.core.StudyListener;
import org.verbatelier.ui.Icons;
import org.verbatelier.ui.Palette;
import org.verbatelier.ui.workbench.Studies;
import org.verbatelier.ui.workbench.StudySession;
import org.verbatelier.ui.workbench.internal.Messages;
import org.verbatelier.ui.workbench.internal.Problems;

/**
 * Says above the words of a study that it cannot be written just now, why, and what can be done: its folder is in trouble,
 * or it is open for reading only. Takes no room otherwise.
 */
public final class StudyBanner extends Composite implements StudyListener {

    private final StudySession session;
    private final Studies studies;
    private final Palette palette;
    private final Icons icons;
    private final String readOnlyReason;

    /** A banner as a row of a grid layout. */
    public StudyBanner(Composite parent, StudySession session, Studies studies) {
        super(parent, SWT.NONE);
        this.session = session;
        this.studies = studies;
        this.palette = new Palette(parent);
        this.icons = new Icons(this);
        this.readOnlyReason = session.study().isReadOnly() ? studies.readOnlyReason() : null;
        GridDataFactory.fillDefaults().grab(true, false).applyTo(this);
        GridLayoutFactory.fillDefaults().numColumns(5).margins(10, 6).spacing(8, 4).applyTo(this);
        setBackgroundMode(SWT.INHERIT_FORCE);
        addListener(SWT.Paint, this::paint);
        session.study().addListener(this);
        addListener(SWT.Dispose, e -> session.study().removeListener(this));
        renew();
    }

    private void paint(Event event) {
        palette.renew();
        event.gc.setBackground(palette.accent());
        event.gc.fillRectangle(0, 0, 4, getSize().y);
        event.gc.setForeground(palette.line());
        event.gc.drawLine(0, getSize().y - 1, getSize().x, getSize().y - 1);
    }

    @Override
    public void changed(StudyEvent event) {
        // only trouble matters here
    }

    @Override
    public void hindered(Optional<StudyException> problem) {
        getDisplay().asyncExec(() -> {
            if (!isDisposed()) {
                renew();
            }
        });
    }

    private void renew() {
        for (Control child : getChildren()) {
            child.dispose();
        }
        String problem = session.study().hindrance().map(StudyException::getMessage).orElse(null);
        if (problem != null) {
            say("unplug", Messages.get("banner.hindered", problem));
            offer("banner.retry", this::retry);
            offer("banner.copy", () -> new CopyElsewhere(session, getShell()).ask());
        } else if (session.study().isReadOnly()) {
            say("lock", readOnlyReason == null ? Messages.get("banner.readOnly")
                    : Messages.get("banner.readOnly.because", readOnlyReason));
            offer("banner.write", () -> new WriteWhenFree(studies, session).now());
            if (!WriteWhenFree.isWaiting(session)) {
                offer("banner.whenFree", this::whenFree);
            }
        }
        boolean shown = getChildren().length > 0;
        ((GridData) getLayoutData()).exclude = !shown;
        setVisible(shown);
        getParent().layout(true, true);
    }

    private void say(String icon, String text) {
        Label sign = new Label(this, SWT.NONE);
        sign.setImage(icons.get(icon));
        Label words = new Label(this, SWT.WRAP);
        words.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT)
                .applyTo(words);
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = text;
            }
        });
    }

    private void offer(String key, Runnable what) {
        Button button = new Button(this, SWT.PUSH);
        button.setText(Messages.get(key));
        button.setToolTipText(Messages.get(key + ".tip"));
        button.addListener(SWT.Selection, e -> what.run());
    }

    private void retry() {
        try {
            session.study().retry();
            session.say(Messages.get("banner.retried"));
        } catch (RuntimeException e) {
            session.say(Problems.message(e));
        }
    }

    private void whenFree() {
        new WriteWhenFree(studies, session).asSoonAsPossible(this::renew);
    }
}
