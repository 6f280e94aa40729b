package org.verbatelier.runtime;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.verbatelier.core.spi.Detection;
import org.verbatelier.core.spi.Detector;

/** A plug-in's class that fails on every text but the empty one. */
public final class FailingDetector implements Detector {

    @Override
    public List<Detection> detect(String text, Locale locale, Set<String> known) {
        if (text.isEmpty()) {
            return List.of();
        }
        throw new IllegalStateException("out of order");
    }
}
