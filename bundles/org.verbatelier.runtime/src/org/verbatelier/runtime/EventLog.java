package org.verbatelier.runtime;

import org.eclipse.core.runtime.ILog;
import org.osgi.framework.FrameworkUtil;

/** The log for those who look after the product: Eclipse's where it runs, the platform's elsewhere. */
public final class EventLog {

    private EventLog() {
    }

    /**
     * Notes an error.
     *
     * @param cause what was caught, or null
     */
    public static void error(Class<?> where, String message, Throwable cause) {
        if (FrameworkUtil.getBundle(where) != null) {
            ILog.of(where).error(message, cause);
        } else {
            System.getLogger(where.getName()).log(System.Logger.Level.ERROR, message, cause);
        }
    }
}
