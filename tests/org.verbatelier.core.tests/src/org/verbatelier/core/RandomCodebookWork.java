package org.verbatelier.core;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.verbatelier.core.operation.Operation;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.CodebookFactory;
import org.verbatelier.model.codebook.CodebookPackage;
import org.verbatelier.model.codebook.Rule;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.codebook.Theme;
import org.verbatelier.model.coding.Coding;
import org.verbatelier.model.coding.Valence;

/** Makes up changes of the codebook. Some are not possible: they must be refused whole. */
final class RandomCodebookWork {

    private static final List<String> LABELS = List.of("Ascenseur en panne", "é", "=1+1; \"😀\"", "a\r\nb", "Délai");

    private final Study study;
    private final Random random;

    RandomCodebookWork(Study study, Random random) {
        this.study = study;
        this.random = random;
    }

    Optional<? extends Operation> next() {
        CodebookEdits edits = new CodebookEdits(study);
        try {
            return switch (random.nextInt(14)) {
                case 0 -> Optional.of(edits.add(scheme(), random.nextInt(scheme().getThemes().size() + 1),
                        new NewNodes(scheme()).theme(label())));
                case 1 -> {
                    EObject parent = parent();
                    yield Optional.of(edits.add(parent, 0, new NewNodes(scheme()).code(parent, label())));
                }
                case 2 -> inVivo(edits);
                case 3 -> study.codes().all(Studies.SCHEME).size() < 5 ? Optional.empty()
                        : Optional.of(edits.remove(List.of(code())));
                case 4, 5 -> move(edits);
                case 6 -> edits.recolour(someNodes(), random.nextBoolean() ? null : "#12ab3" + random.nextInt(10));
                case 7 -> edits.shortcut(code(), random.nextInt(3) == 0 ? null
                        : "qr5".substring(random.nextInt(3))
                                .substring(0, 1));
                case 8 -> edits.deprecate(List.of(code()), random.nextBoolean() ? null : code());
                case 9 -> edits.restore(scheme().getThemes().stream().flatMap(t -> t.getCodes().stream()).toList());
                case 10 -> Optional.of(edits.merge(Stream.of(code(), code()).distinct().toList(), code()));
                case 11 -> split(edits);
                case 12 -> rewrite(edits);
                default -> replace(edits);
            };
        } catch (StudyException e) {
            // what a person would be told before anything is tried
            return Optional.empty();
        }
    }

    /** Any code of the scheme. */
    Code code() {
        List<Code> codes = study.codes().all(Studies.SCHEME);
        return codes.get(random.nextInt(codes.size()));
    }

    private Optional<? extends Operation> inVivo(CodebookEdits edits) {
        List<VerbatimEntry> entries = study.corpus().entries().stream()
                .filter(entry -> !study.consents().isQuarantined(entry)).toList();
        EObject parent = parent();
        Code code = new NewNodes(scheme()).code(parent, label());
        return Optional.of(edits.addAndApply(parent, code, new Edits(study, "marie"),
                List.of(new Edits.Application(entries.get(random.nextInt(entries.size())).id(), null,
                        Studies.SCHEME + ":" + code.getId(), Valence.UNSPECIFIED, 0,
                        Edits.MANUAL))));
    }

    private Optional<? extends Operation> move(CodebookEdits edits) {
        List<EObject> nodes = someNodes();
        EObject parent = nodes.stream().anyMatch(Theme.class::isInstance) ? scheme() : parent();
        List<EObject> siblings = parent.eContents().stream()
                .filter(child -> child instanceof Theme || child instanceof Code).toList();
        return edits.move(nodes, parent,
                siblings.isEmpty() || random.nextBoolean() ? null : siblings.get(random.nextInt(siblings.size())));
    }

    private Optional<? extends Operation> split(CodebookEdits edits) {
        Code code = code();
        Code added = new NewNodes(scheme()).code(code.eContainer(), label());
        Map<String, String> codes = study.codings().all().stream()
                .filter(coding -> coding.getCode().equals(study.codes().qualified(code)) && random.nextBoolean())
                .collect(Collectors.toMap(Coding::getId, coding -> Studies.SCHEME + ":" + added.getId()));
        return Optional.of(edits.split(code, List.of(added), codes));
    }

    /** Everything at once: themes and codes turned round, nested, renamed, created. */
    private Optional<? extends Operation> rewrite(CodebookEdits edits) {
        Scheme wanted = EcoreUtil.copy(scheme());
        wanted.getThemes().addFirst(wanted.getThemes().removeLast());
        NewNodes nodes = new NewNodes(wanted);
        Theme theme = nodes.theme(label());
        wanted.getThemes().add(theme);
        for (Theme other : wanted.getThemes()) {
            if (other.getCodes().size() > 1 && random.nextBoolean()) {
                other.getCodes().getFirst().getCodes().add(other.getCodes().getLast());
            } else if (!other.getCodes().isEmpty()) {
                theme.getCodes().add(other.getCodes().getLast());
            }
            other.setLabel(label());
        }
        theme.getCodes().add(nodes.code(theme, label()));
        return edits.rewrite(scheme(), wanted);
    }

    private Optional<? extends Operation> replace(CodebookEdits edits) {
        Code changed = EcoreUtil.copy(code());
        changed.getIrritantTypes().add("I" + random.nextInt(9));
        Rule rule = CodebookFactory.eINSTANCE.createRule();
        rule.setId(changed.getId() + "#" + (changed.getRules().size() + 1));
        rule.setText(label());
        changed.getRules().add(rule);
        changed.setSynonyms(label());
        return random.nextInt(4) == 0 ? edits.set(code(), CodebookPackage.Literals.CODE__DEFINITION, label())
                : edits.replace(study.codes().find(Studies.SCHEME + ":" + changed.getId()).orElseThrow(), changed);
    }

    private List<EObject> someNodes() {
        return random.nextInt(3) == 0
                ? List.of(scheme().getThemes().get(random.nextInt(scheme().getThemes().size())))
                : Stream.of(code(), code()).distinct().map(EObject.class::cast).toList();
    }

    private EObject parent() {
        return random.nextInt(3) == 0 ? code() : code().eContainer();
    }

    private String label() {
        return LABELS.get(random.nextInt(LABELS.size()));
    }

    private Scheme scheme() {
        return study.codes().scheme(Studies.SCHEME).orElseThrow();
    }
}
