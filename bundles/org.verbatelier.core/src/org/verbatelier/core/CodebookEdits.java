package org.verbatelier.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.verbatelier.core.internal.Messages;
import org.verbatelier.core.internal.content.CodebookTree;
import org.verbatelier.core.operation.AddNode;
import org.verbatelier.core.operation.MoveNode;
import org.verbatelier.core.operation.Operation;
import org.verbatelier.core.operation.RemoveNode;
import org.verbatelier.core.operation.ReplaceCode;
import org.verbatelier.core.operation.Together;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.CodebookPackage;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.codebook.Theme;
import org.verbatelier.model.coding.Coding;

/**
 * Builds the changes of a codebook from the present state of a study, each as one operation and so as one undo; nothing is
 * changed until it is applied.
 *
 * <p>A code keeps its identifier for life, so codings, rules and documents go on meaning it wherever it is moved. A code
 * that is in use is never removed: it is deprecated, or merged into another.
 */
public final class CodebookEdits {

    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}]+([._][\\p{L}\\p{N}]+)*");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final Pattern SHORTCUT = Pattern.compile("\\p{L}|[5-9]");

    private final Study study;

    public CodebookEdits(Study study) {
        this.study = study;
    }

    /**
     * Adds a theme to a scheme, or a code to a theme or a code, with all that lies in it.
     *
     * @param position place among the parent's themes or codes, from 0; its size to add it last
     * @param node in no codebook yet; see {@link NewNodes} for one with a fitting identifier
     * @throws StudyException REFUSED when its identifier or label is not fit for use
     */
    public AddNode add(EObject parent, int position, EObject node) {
        if (node instanceof Theme theme) {
            requireNamed(theme.getId(), theme.getLabel());
        }
        CodebookTree.codesIn(node).forEach(code -> requireNamed(code.getId(), code.getLabel()));
        return new AddNode(CodebookTree.nameOf(parent), position, study.xmi(node));
    }

    /**
     * Adds a code after its kin and applies it at once, as when a tenant's own words become a code.
     *
     * @param node the code, or a new theme that holds it
     */
    public Operation addAndApply(EObject parent, EObject node, Edits edits,
            Collection<Edits.Application> applications) {
        List<Operation> steps = new ArrayList<>();
        steps.add(add(parent, CodebookTree.childrenOf(parent).size(), node));
        edits.code(applications).ifPresent(steps::add);
        return Together.of(steps);
    }

    private static void requireNamed(String id, String label) {
        refuse(id == null || !ID.matcher(id).matches(), "badCodeId", id);
        refuse(label == null || label.isBlank(), "labelNeeded");
    }

    /**
     * Takes themes and codes out of the codebook, with all that lies in them, with what was refused of them and what is
     * suggested.
     *
     * @throws StudyException REFUSED when one is in use, or replaces a code that stays
     */
    public Operation remove(Collection<? extends EObject> nodes) {
        List<EObject> roots = roots(nodes);
        Set<Code> leaving = roots.stream().flatMap(node -> CodebookTree.codesIn(node).stream())
                .collect(Collectors.toSet());
        Set<String> names = leaving.stream().map(study.codes()::qualified).collect(Collectors.toSet());
        for (Code code : leaving) {
            int uses = study.codings().count(study.codes().qualified(code));
            refuse(uses > 0, "codeInUse", code.getId(), uses);
            study.codes().all(CodebookTree.schemeOf(code).getId()).stream()
                    .filter(other -> code.getId().equals(other.getReplacedBy()) && !leaving.contains(other))
                    .forEach(other -> refuse(true, "codeReferredTo", code.getId(), other.getId()));
        }
        List<Operation> steps = new ArrayList<>(new Refusals(study).forget(names));
        names.stream().map(name -> CodeId.parse(name).scheme()).distinct().sorted()
                .forEach(scheme -> new Pending(study, scheme).without(names).ifPresent(steps::add));
        steps.addAll(new PlanFollowUps(study).withoutCodes(names));
        // from the last, so that the places of those before stay right
        for (EObject node : roots.reversed()) {
            EObject parent = node.eContainer();
            steps.add(new RemoveNode(CodebookTree.nameOf(parent), CodebookTree.childrenOf(parent).indexOf(node),
                    study.xmi(node)));
        }
        return Together.of(steps);
    }

    /** In the order of the codebook, without those that lie in others of them. */
    private List<EObject> roots(Collection<? extends EObject> nodes) {
        List<EObject> roots = new ArrayList<>();
        for (Scheme scheme : study.codes().schemes()) {
            scheme.eAllContents().forEachRemaining(node -> {
                if (nodes.contains(node) && roots.stream().noneMatch(root -> EcoreUtil.isAncestor(root, node))) {
                    roots.add(node);
                }
            });
        }
        return roots;
    }

    /**
     * Moves themes or codes, in the order of the codebook, to one place of the same scheme.
     *
     * @param before the one of the parent's themes or codes, as they are now, that shall follow; null to put them last
     * @return the operation; empty when all are there already
     * @throws StudyException REFUSED when one would lie in itself, in another scheme or where its kind cannot lie
     */
    public Optional<Operation> move(Collection<? extends EObject> nodes, EObject parent, EObject before) {
        List<EObject> roots = roots(nodes);
        for (EObject node : roots) {
            refuse(EcoreUtil.isAncestor(node, parent), "movesIntoItself");
            refuse(!CodebookTree.takes(parent, node)
                    || CodebookTree.schemeOf(parent) != CodebookTree.schemeOf(node), "movesOutOfScheme");
        }
        Map<EObject, List<EObject>> children = new LinkedHashMap<>();
        List<Operation> steps = new ArrayList<>();
        EObject follower = firstStaying(parent, before, roots);
        for (EObject node : roots) {
            EObject from = node.eContainer();
            List<EObject> old = children.computeIfAbsent(from, k -> new ArrayList<>(CodebookTree.childrenOf(k)));
            List<EObject> place = children.computeIfAbsent(parent, k -> new ArrayList<>(CodebookTree.childrenOf(k)));
            int fromPosition = old.indexOf(node);
            old.remove(node);
            int toPosition = follower == null ? place.size() : place.indexOf(follower);
            place.add(toPosition, node);
            if (from != parent || fromPosition != toPosition) {
                steps.add(new MoveNode(CodebookTree.nameOf(node), CodebookTree.nameOf(from), fromPosition,
                        CodebookTree.nameOf(parent), toPosition));
            }
        }
        return together(steps);
    }

    /** What follows the place once the moved have left; null when nothing does. */
    private static EObject firstStaying(EObject parent, EObject before, List<EObject> moved) {
        List<EObject> siblings = CodebookTree.childrenOf(parent);
        int at = before == null ? siblings.size() : siblings.indexOf(before);
        return siblings.stream().skip(Math.max(0, at)).filter(sibling -> !moved.contains(sibling)).findFirst()
                .orElse(null);
    }

    /**
     * Sets an attribute of a scheme, a theme or a code; blank text unsets it.
     *
     * @return the operation; empty when it has that value already
     */
    public Optional<Operation> set(EObject node, EAttribute feature, Object value) {
        boolean blank = value instanceof String text && text.isBlank();
        refuse(blank && feature.getName().equals("label"), "labelNeeded");
        Object present = node.eGet(feature);
        return blank && (present == null || String.valueOf(present).isBlank()) ? Optional.empty()
                : new Edits(study).set(node, feature, blank ? null : value).map(Operation.class::cast);
    }

    /**
     * Colours themes and codes.
     *
     * @param colour as {@code #rrggbb}; null for the theme's, or for the one the product chooses
     */
    public Optional<Operation> recolour(Collection<? extends EObject> nodes, String colour) {
        refuse(colour != null && !COLOUR.matcher(colour).matches(), "badColour", colour);
        List<Operation> steps = new ArrayList<>();
        for (EObject node : nodes) {
            EAttribute feature = node instanceof Theme ? CodebookPackage.Literals.THEME__COLOUR
                    : CodebookPackage.Literals.CODE__COLOUR;
            set(node, feature, colour == null ? "" : colour).ifPresent(steps::add);
        }
        return together(steps);
    }

    /**
     * Gives a code a key of its own; a code that had it loses it.
     *
     * @param key one letter, in either case, or a digit from 5 to 9; null or blank for none
     * @throws StudyException REFUSED when it cannot be a key
     */
    public Optional<Operation> shortcut(Code code, String key) {
        String wanted = key == null ? "" : key.strip().toLowerCase(Locale.ROOT);
        refuse(!wanted.isEmpty() && !SHORTCUT.matcher(wanted).matches(), "badShortcut", key);
        List<Operation> steps = new ArrayList<>();
        if (!wanted.isEmpty()) {
            allCodes().filter(other -> other != code && wanted.equalsIgnoreCase(other.getShortcut()))
                    .forEach(other -> set(other, CodebookPackage.Literals.CODE__SHORTCUT, "").ifPresent(steps::add));
        }
        set(code, CodebookPackage.Literals.CODE__SHORTCUT, wanted).ifPresent(steps::add);
        return together(steps);
    }

    private Stream<Code> allCodes() {
        return study.codes().schemes().stream().flatMap(scheme -> study.codes().all(scheme.getId()).stream());
    }

    /**
     * Declares codes obsolete: they are neither offered nor suggested any more, their codings stay, their keys are free.
     *
     * @param replacement a code of the same scheme to use instead; null for none
     */
    public Optional<Operation> deprecate(Collection<Code> codes, Code replacement) {
        List<Operation> steps = new ArrayList<>();
        codes.forEach(code -> steps.addAll(retire(code, replacement)));
        return together(steps);
    }

    private List<Operation> retire(Code code, Code replacement) {
        refuse(code == replacement, "mergesIntoItself", code.getId());
        List<Operation> steps = new ArrayList<>();
        set(code, CodebookPackage.Literals.CODE__DEPRECATED, true).ifPresent(steps::add);
        set(code, CodebookPackage.Literals.CODE__REPLACED_BY, replacement == null ? "" : replacement.getId())
                .ifPresent(steps::add);
        set(code, CodebookPackage.Literals.CODE__SHORTCUT, "").ifPresent(steps::add);
        return steps;
    }

    /** Brings obsolete codes back into use. */
    public Optional<Operation> restore(Collection<Code> codes) {
        List<Operation> steps = new ArrayList<>();
        for (Code code : codes) {
            set(code, CodebookPackage.Literals.CODE__DEPRECATED, false).ifPresent(steps::add);
            set(code, CodebookPackage.Literals.CODE__REPLACED_BY, "").ifPresent(steps::add);
        }
        return together(steps);
    }

    /**
     * Replaces a code's attributes, rules and crosswalks at once.
     *
     * @param changed a code with the same identifier; its finer codes do not matter
     */
    public Optional<Operation> replace(Code code, Code changed) {
        String before = study.xmi(CodebookTree.alone(code));
        String after = study.xmi(CodebookTree.alone(changed));
        return before.equals(after) ? Optional.empty()
                : Optional.of(new ReplaceCode(CodebookTree.nameOf(code), before, after));
    }

    /**
     * Merges codes into another of the scheme. What every coder coded, refused and is suggested with them goes over; where
     * a coder has both on the same words, one coding stays, with the notes of both. Their rules and finer codes go over
     * too, and their labels become synonyms of the other. They stay in the codebook, deprecated and replaced by the other, so that older documents can be understood.
     */
    public Operation merge(Collection<Code> codes, Code into) {
        Scheme scheme = CodebookTree.schemeOf(into);
        String target = study.codes().qualified(into);
        Set<String> names = new HashSet<>();
        for (Code code : codes) {
            refuse(code == into, "mergesIntoItself", code.getId());
            refuse(CodebookTree.schemeOf(code) != scheme, "mergesOverSchemes", code.getId(), into.getId());
            names.add(study.codes().qualified(code));
        }
        List<Operation> steps = new ArrayList<>(recode(codingsWith(names), coding -> target));
        steps.addAll(new Refusals(study).carryOver(names, target));
        new Pending(study, scheme.getId()).carriedOver(names, target).ifPresent(steps::add);
        steps.addAll(new PlanFollowUps(study).mergedCodes(names, target));
        steps.addAll(bequests(codes, into));
        List<Code> finer = codes.stream().filter(code -> !EcoreUtil.isAncestor(code, into))
                .flatMap(code -> code.getCodes().stream()).filter(code -> !codes.contains(code)).toList();
        move(finer, into, null).ifPresent(steps::add);
        for (Code code : codes) {
            steps.addAll(retire(code, into));
        }
        return Together.of(steps);
    }

    /**
     * The rules go over with their identifiers, which accepted suggestions name as their origin, and the labels as
     * synonyms, by which people will go on looking.
     */
    private List<Operation> bequests(Collection<Code> codes, Code into) {
        List<Operation> steps = new ArrayList<>();
        Code fuller = CodebookTree.alone(into);
        Set<String> names = new LinkedHashSet<>();
        addNames(names, into.getSynonyms());
        for (Code code : codes) {
            Code emptied = CodebookTree.alone(code);
            fuller.getRules().addAll(List.copyOf(emptied.getRules()));
            replace(code, emptied).ifPresent(steps::add);
            addNames(names, code.getLabel());
            addNames(names, code.getSynonyms());
        }
        names.remove(into.getLabel());
        fuller.setSynonyms(names.isEmpty() ? into.getSynonyms() : String.join("; ", names));
        replace(into, fuller).ifPresent(steps::add);
        return steps;
    }

    private static void addNames(Set<String> names, String text) {
        Stream.of(Objects.toString(text, "").split(";")).map(String::strip).filter(name -> !name.isEmpty())
                .forEach(names::add);
    }

    /**
     * Gives codings of all coders other codes, such as those of a code that is split; where a coder has a code on the same
     * words already, one coding stays.
     *
     * @param codes qualified codes by coding identifier; identifiers unknown to the study are left out
     * @return the operation; empty when all have their code already
     */
    public Optional<Operation> distribute(Map<String, String> codes) {
        return together(distributed(codes));
    }

    private List<Operation> distributed(Map<String, String> codes) {
        List<Coding> moving = codes.keySet().stream().sorted().flatMap(id -> study.codings().find(id).stream())
                .filter(coding -> !coding.getCode().equals(codes.get(coding.getId()))).toList();
        return recode(moving, coding -> codes.get(coding.getId()));
    }

    /**
     * Splits a code: creates others after it and gives them part of its codings.
     *
     * @param created codes in no codebook yet, with identifiers new to the scheme
     * @param codes qualified codes by coding identifier; those left out stay
     */
    public Operation split(Code code, List<Code> created, Map<String, String> codes) {
        EObject parent = code.eContainer();
        int place = CodebookTree.childrenOf(parent).indexOf(code);
        List<Operation> steps = new ArrayList<>();
        for (Code added : created) {
            steps.add(add(parent, ++place, added));
        }
        steps.addAll(distributed(codes));
        return Together.of(steps);
    }

    /**
     * Makes a scheme like another of the same identifier. What the other does not have is removed, and refused on
     * application while it is in use.
     *
     * @param wanted a copy of the scheme with changes; codes are known by their identifiers
     * @return the operation; empty when both are alike
     */
    public Optional<Operation> rewrite(Scheme scheme, Scheme wanted) {
        return together(new SchemeRewrite(study, scheme).to(wanted));
    }

    private List<Coding> codingsWith(Set<String> names) {
        return study.codings().all().stream().filter(coding -> names.contains(coding.getCode())).toList();
    }

    private List<Operation> recode(List<Coding> codings, Function<Coding, String> code) {
        Map<Coding, String> wanted = new LinkedHashMap<>();
        codings.forEach(coding -> wanted.put(coding, code.apply(coding)));
        return new Recoding(study, wanted).operations();
    }

    private static Optional<Operation> together(List<Operation> steps) {
        return steps.isEmpty() ? Optional.empty() : Optional.of(Together.of(steps));
    }

    private static void refuse(boolean refused, String key, Object... arguments) {
        if (refused) {
            throw new StudyException(StudyException.Kind.REFUSED,
                    Messages.get(key, Arrays.stream(arguments).map(a -> Objects.toString(a, "")).toArray()));
        }
    }
}
