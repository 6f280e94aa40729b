package org.verbatelier.runtime.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.verbatelier.core.CodeId;
import org.verbatelier.core.Codes;
import org.verbatelier.core.StudyException;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.runtime.OpenStudy;
import org.verbatelier.runtime.SchemeContribution;

/** Finds the code that a person means by a bare or qualified name, in the study first, then among plug-ins. */
public final class CodeNames {

    private final OpenStudy open;
    private final Map<String, Optional<String>> known = new HashMap<>();
    private Map<String, Set<String>> installed;

    public CodeNames(OpenStudy open) {
        this.open = open;
    }

    /** The qualified code; empty when there is none, or several schemes have it. */
    public Optional<String> qualify(String name) {
        return known.computeIfAbsent(name, this::look);
    }

    private Optional<String> look(String name) {
        Codes codes = open.study().codes();
        if (name.indexOf(':') > 0) {
            CodeId id = CodeId.parse(name);
            boolean present = codes.scheme(id.scheme()).isPresent() ? codes.find(name).isPresent()
                    : installed().getOrDefault(id.scheme(), Set.of()).contains(id.code());
            return present ? Optional.of(name) : Optional.empty();
        }
        List<String> found = codes.schemes().stream().map(scheme -> new CodeId(scheme.getId(), name).toString())
                .filter(qualified -> codes.find(qualified).isPresent()).toList();
        if (found.isEmpty()) {
            found = installed().entrySet().stream()
                    .filter(entry -> codes.scheme(entry.getKey()).isEmpty() && entry.getValue().contains(name))
                    .map(entry -> new CodeId(entry.getKey(), name).toString()).toList();
        }
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** The scheme of a code, when the study does not have it yet. */
    public Optional<String> toAdd(String qualified) {
        String scheme = CodeId.parse(qualified).scheme();
        return open.study().codes().scheme(scheme).isPresent() ? Optional.empty() : Optional.of(scheme);
    }

    private Map<String, Set<String>> installed() {
        if (installed == null) {
            installed = new LinkedHashMap<>();
            for (SchemeContribution contribution : open.contributions().schemes()) {
                try {
                    installed.put(contribution.id(), codesOf(contribution.scheme().get()));
                } catch (StudyException e) {
                    // named among the problems of plug-ins; its codes are not available
                    installed.put(contribution.id(), Set.of());
                }
            }
        }
        return installed;
    }

    private static Set<String> codesOf(Scheme scheme) {
        Set<String> ids = new LinkedHashSet<>();
        scheme.eAllContents().forEachRemaining(object -> {
            if (object instanceof Code code) {
                ids.add(code.getId());
            }
        });
        return ids;
    }
}
