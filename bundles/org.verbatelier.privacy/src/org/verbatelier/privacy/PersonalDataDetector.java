package org.verbatelier.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.verbatelier.core.spi.Detection;
import org.verbatelier.core.spi.Detector;
import org.verbatelier.privacy.internal.Identifiers;
import org.verbatelier.privacy.internal.Names;
import org.verbatelier.privacy.internal.Places;
import org.verbatelier.privacy.internal.SensitiveLexicon;

/**
 * Finds what identifies a person (to mask) and what is sensitive about one (to flag) in French texts, by patterns whose
 * keys are checked where they have one. It is a net, not a guarantee: bare surnames and unusual wordings pass, so a
 * person reads what is published.
 *
 * <p>Classes to mask: {@code NIR IBAN TEL EMAIL PLAQUE ADRESSE LOGEMENT NOM NOM_COLLAB TIERS_LOCALISE AGE REF}.
 * Classes to flag: {@code SENS_SANTE SENS_RELIGION SENS_ORIGINE SENS_OPINION SENS_VIE_SEXUELLE SENS_INFRACTION
 * DIFF_SOCIALE INSULTE}.
 */
public final class PersonalDataDetector implements Detector {

    private final SensitiveLexicon lexicon = SensitiveLexicon.french();

    @Override
    public List<Detection> detect(String text, Locale locale, Set<String> known) {
        List<Detection> masked = new ArrayList<>();
        // Order is precedence: a number inside an address is not looked at again as something else.
        Identifiers.find(text, masked);
        Places.find(text, masked);
        new Names(known).find(text, masked);
        List<Detection> all = new ArrayList<>(masked);
        lexicon.find(text, all);
        all.sort(Comparator.comparing(Detection::span));
        return List.copyOf(all);
    }
}
