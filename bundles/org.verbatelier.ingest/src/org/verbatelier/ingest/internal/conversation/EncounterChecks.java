package org.verbatelier.ingest.internal.conversation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.verbatelier.ingest.Preview;
import org.verbatelier.ingest.internal.Messages;
import org.verbatelier.model.corpus.SpeakerRole;

/** Says what in the metadata of an encounter a person should look at; nothing of it stops an import. */
public final class EncounterChecks {

    private static final Pattern RANK = Pattern.compile("(\\d{1,4})\\s*(?:/|sur|de)\\s*(\\d{1,4})");
    private static final Set<SpeakerRole> STAFF = EnumSet.of(SpeakerRole.PROXIMITY, SpeakerRole.SUPPORT);

    private final Transcript transcript;
    private final Messages messages;
    private final List<String> warnings = new ArrayList<>();

    private EncounterChecks(Transcript transcript, Messages messages) {
        this.transcript = transcript;
        this.messages = messages;
    }

    /** The warnings, in the language of the messages. */
    public static List<String> warnings(Transcript transcript, Messages messages) {
        EncounterChecks checks = new EncounterChecks(transcript, messages);
        checks.pair();
        checks.rank();
        return checks.warnings;
    }

    /** A pair has one member of each family: by the keys, and by what is said of each in brackets. */
    private void pair() {
        List<SpeakerRole> members = new ArrayList<>();
        for (Preview.Header header : transcript.headers()) {
            SpeakerRole key = switch (HeaderKeys.plain(header.key())) {
                case "binome_proximite" -> SpeakerRole.PROXIMITY;
                case "binome_support" -> SpeakerRole.SUPPORT;
                default -> null;
            };
            if (key != null && !header.value().isBlank()) {
                int bracket = header.value().indexOf('(');
                SpeakerRole told = bracket < 0 ? SpeakerRole.OTHER
                        : SpeakerRoles.described(header.value().substring(bracket));
                members.add(STAFF.contains(told) ? told : key);
            }
        }
        if (members.size() >= 2 && Set.copyOf(members).size() == 1) {
            warnings.add(messages.get(members.getFirst() == SpeakerRole.SUPPORT ? "warn.pairSupport"
                    : "warn.pairProximity"));
        }
    }

    private void rank() {
        String rank = transcript.header("rang_rencontre_binome", "rang");
        if (rank == null || rank.isEmpty()) {
            return;
        }
        Matcher matcher = RANK.matcher(rank);
        if (!matcher.matches()) {
            if (!rank.matches("\\d{1,4}")) {
                warnings.add(messages.get("warn.rankUnreadable", rank));
            }
        } else if (Integer.parseInt(matcher.group(1)) > Integer.parseInt(matcher.group(2))
                || Integer.parseInt(matcher.group(1)) == 0) {
            warnings.add(messages.get("warn.rank", rank));
        }
    }
}
