package org.verbatelier.core.internal.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.verbatelier.core.CodeId;
import org.verbatelier.core.Codes;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.Codebook;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.codebook.Theme;

/** Look-ups in the codebook, renewed when a scheme comes or goes. */
final class CodeView implements Codes {

    private final Codebook codebook;
    private final Map<String, Code> byQualifiedId = new LinkedHashMap<>();
    private final Map<String, List<Code>> byScheme = new LinkedHashMap<>();

    CodeView(Codebook codebook) {
        this.codebook = codebook;
        renew();
    }

    void renew() {
        byQualifiedId.clear();
        byScheme.clear();
        for (Scheme scheme : codebook.getSchemes()) {
            List<Code> codes = new ArrayList<>();
            scheme.getThemes().forEach(theme -> collect(theme.getCodes(), codes));
            byScheme.put(scheme.getId(), List.copyOf(codes));
            codes.forEach(code -> byQualifiedId.put(new CodeId(scheme.getId(), code.getId()).toString(), code));
        }
    }

    private static void collect(List<Code> codes, List<Code> all) {
        for (Code code : codes) {
            all.add(code);
            collect(code.getCodes(), all);
        }
    }

    @Override
    public List<Scheme> schemes() {
        return Collections.unmodifiableList(codebook.getSchemes());
    }

    @Override
    public Optional<Scheme> scheme(String scheme) {
        return codebook.getSchemes().stream().filter(s -> s.getId().equals(scheme)).findFirst();
    }

    @Override
    public Optional<Code> find(String qualified) {
        return Optional.ofNullable(byQualifiedId.get(qualified));
    }

    @Override
    public List<Code> all(String scheme) {
        return byScheme.getOrDefault(scheme, List.of());
    }

    @Override
    public String qualified(Code code) {
        return new CodeId(CodebookTree.schemeOf(code).getId(), code.getId()).toString();
    }

    @Override
    public Theme themeOf(Code code) {
        EObject container = code.eContainer();
        while (!(container instanceof Theme)) {
            container = container.eContainer();
        }
        return (Theme) container;
    }
}
