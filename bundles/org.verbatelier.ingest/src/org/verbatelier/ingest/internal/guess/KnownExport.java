package org.verbatelier.ingest.internal.guess;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.verbatelier.ingest.ColumnRole;

/** Survey tools whose exports have columns of their own beside the questions. */
public enum KnownExport {

    LIMESURVEY("LimeSurvey", Map.ofEntries(
            Map.entry("id", ColumnRole.ID), Map.entry("id de la reponse", ColumnRole.ID),
            Map.entry("response id", ColumnRole.ID),
            Map.entry("token", ColumnRole.SKIP), Map.entry("code", ColumnRole.SKIP),
            Map.entry("submitdate", ColumnRole.ATTRIBUTE), Map.entry("date de soumission", ColumnRole.ATTRIBUTE),
            Map.entry("date submitted", ColumnRole.ATTRIBUTE),
            Map.entry("startdate", ColumnRole.ATTRIBUTE), Map.entry("date de lancement", ColumnRole.ATTRIBUTE),
            Map.entry("date started", ColumnRole.ATTRIBUTE),
            Map.entry("datestamp", ColumnRole.ATTRIBUTE),
            Map.entry("date de la derniere action", ColumnRole.ATTRIBUTE),
            Map.entry("date last action", ColumnRole.ATTRIBUTE),
            Map.entry("startlanguage", ColumnRole.ATTRIBUTE), Map.entry("langue de depart", ColumnRole.ATTRIBUTE),
            Map.entry("start language", ColumnRole.ATTRIBUTE),
            Map.entry("lastpage", ColumnRole.SKIP), Map.entry("derniere page", ColumnRole.SKIP),
            Map.entry("derniere page vue", ColumnRole.SKIP), Map.entry("last page", ColumnRole.SKIP),
            Map.entry("seed", ColumnRole.SKIP), Map.entry("tete de serie", ColumnRole.SKIP),
            Map.entry("ipaddr", ColumnRole.PERSONAL), Map.entry("adresse ip", ColumnRole.PERSONAL),
            Map.entry("ip address", ColumnRole.PERSONAL),
            Map.entry("refurl", ColumnRole.SKIP), Map.entry("url de reference", ColumnRole.SKIP),
            Map.entry("referrer url", ColumnRole.SKIP), Map.entry("interviewtime", ColumnRole.ATTRIBUTE)),
            Set.of("id", "token", "code", "adresse ip", "ip address")),

    SPHINX("Sphinx", Map.ofEntries(
            Map.entry("cle", ColumnRole.ID), Map.entry("num_obs", ColumnRole.ID),
            Map.entry("date_saisie", ColumnRole.ATTRIBUTE), Map.entry("date_enreg", ColumnRole.ATTRIBUTE),
            Map.entry("date_modif", ColumnRole.ATTRIBUTE), Map.entry("temps_saisie", ColumnRole.ATTRIBUTE),
            Map.entry("origine_saisie", ColumnRole.ATTRIBUTE), Map.entry("lang_saisie", ColumnRole.ATTRIBUTE),
            Map.entry("appareil_saisie", ColumnRole.ATTRIBUTE), Map.entry("progression", ColumnRole.ATTRIBUTE),
            Map.entry("derniere_question_saisie", ColumnRole.SKIP), Map.entry("ip_saisie", ColumnRole.PERSONAL),
            Map.entry("user_saisie", ColumnRole.SKIP)),
            Set.of("progression", "cle"));

    private static final int ENOUGH = 2;

    private final String label;
    private final Map<String, ColumnRole> roles;
    /** Names that other tables have too: no sign of this tool. */
    private final Set<String> common;

    KnownExport(String label, Map<String, ColumnRole> roles, Set<String> common) {
        this.label = label;
        this.roles = roles;
        this.common = common;
    }

    /** The name of the tool. */
    public String label() {
        return label;
    }

    /** The tool that wrote a header; empty when it is none of these. */
    public static Optional<KnownExport> of(List<String> header) {
        for (KnownExport export : values()) {
            long signs = header.stream().map(name -> export.name(name))
                    .filter(name -> name != null && !export.common.contains(name)).distinct().count();
            if (signs >= ENOUGH) {
                return Optional.of(export);
            }
        }
        return Optional.empty();
    }

    /** The role of a column of the tool's own; empty for a question. */
    Optional<ColumnRole> role(String header) {
        return Optional.ofNullable(name(header)).map(roles::get);
    }

    /** The known name in a header: all of it, its code before a full stop, or its wording after; null when none is. */
    private String name(String header) {
        String plain = Normalizer.normalize(header, Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT).replace('\u00A0', ' ').strip();
        if (roles.containsKey(plain)) {
            return plain;
        }
        int dot = plain.indexOf('.');
        String code = dot < 0 ? plain : plain.substring(0, dot).strip();
        return dot > 0 && roles.containsKey(code) ? code : null;
    }
}
