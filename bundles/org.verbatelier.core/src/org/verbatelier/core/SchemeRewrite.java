package org.verbatelier.core;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.verbatelier.core.internal.content.CodebookTree;
import org.verbatelier.core.operation.AddNode;
import org.verbatelier.core.operation.MoveNode;
import org.verbatelier.core.operation.Operation;
import org.verbatelier.core.operation.RemoveNode;
import org.verbatelier.core.operation.ReplaceCode;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.codebook.Theme;

/** The steps that make a scheme like another of the same identifier, each tried on a copy before the next is found. */
final class SchemeRewrite {

    private final Study study;
    private final Scheme work;
    private final Map<String, Theme> themes = new HashMap<>();
    private final Map<String, Code> codes = new HashMap<>();
    private final List<Operation> steps = new ArrayList<>();

    SchemeRewrite(Study study, Scheme present) {
        this.study = study;
        this.work = EcoreUtil.copy(present);
        work.getThemes().forEach(theme -> themes.put(theme.getId(), theme));
        CodebookTree.codesIn(work).forEach(code -> codes.put(code.getId(), code));
    }

    /** The steps, in order; none when both are alike. */
    List<Operation> to(Scheme wanted) {
        setAttributes(work, wanted);
        for (int i = 0; i < wanted.getThemes().size(); i++) {
            Theme theme = wanted.getThemes().get(i);
            Theme there = themes.get(theme.getId());
            if (there == null) {
                there = EcoreUtil.copy(theme);
                there.getCodes().clear();
                themes.put(theme.getId(), there);
            }
            place(there, work, i);
            setAttributes(there, theme);
        }
        for (Theme theme : wanted.getThemes()) {
            place(theme.getCodes(), themes.get(theme.getId()));
        }
        removeLeft(wanted);
        return steps;
    }

    private void place(List<Code> wanted, EObject parent) {
        for (int i = 0; i < wanted.size(); i++) {
            Code code = wanted.get(i);
            Code there = codes.computeIfAbsent(code.getId(), id -> CodebookTree.alone(code));
            place(there, parent, i);
            String before = study.xmi(CodebookTree.alone(there));
            String after = study.xmi(CodebookTree.alone(code));
            if (!before.equals(after)) {
                steps.add(new ReplaceCode(CodebookTree.nameOf(there), before, after));
            }
            place(code.getCodes(), there);
        }
    }

    private void place(EObject node, EObject parent, int position) {
        EObject from = node.eContainer();
        List<EObject> siblings = CodebookTree.childrenOf(parent);
        if (from == null) {
            steps.add(new AddNode(CodebookTree.nameOf(parent), position, study.xmi(node)));
            siblings.add(position, node);
        } else if (from != parent || siblings.indexOf(node) != position) {
            int fromPosition = CodebookTree.childrenOf(from).indexOf(node);
            steps.add(new MoveNode(CodebookTree.nameOf(node), CodebookTree.nameOf(from), fromPosition,
                    CodebookTree.nameOf(parent), position));
            CodebookTree.childrenOf(from).remove(node);
            siblings.add(position, node);
        }
    }

    /** Of a scheme or theme, which have single values only. */
    private void setAttributes(EObject there, EObject wanted) {
        for (EAttribute attribute : there.eClass().getEAllAttributes()) {
            if (!attribute.isMany() && !attribute.getName().equals("id")
                    && wanted.eClass().getEAllAttributes().contains(attribute)) {
                new Edits(study).set(there, attribute, wanted.eIsSet(attribute) ? wanted.eGet(attribute) : null)
                        .ifPresent(steps::add);
            }
        }
    }

    /** What is not wanted has been left behind at the ends of its old places. */
    private void removeLeft(Scheme wanted) {
        List<String> ids = CodebookTree.codesIn(wanted).stream().map(Code::getId).toList();
        for (Code code : CodebookTree.codesIn(work).reversed()) {
            if (!ids.contains(code.getId())) {
                remove(code);
            }
        }
        List<String> themesKept = wanted.getThemes().stream().map(Theme::getId).toList();
        for (Theme theme : List.copyOf(work.getThemes()).reversed()) {
            if (!themesKept.contains(theme.getId())) {
                remove(theme);
            }
        }
    }

    private void remove(EObject node) {
        EObject parent = node.eContainer();
        steps.add(new RemoveNode(CodebookTree.nameOf(parent), CodebookTree.childrenOf(parent).indexOf(node),
                study.xmi(node)));
        CodebookTree.childrenOf(parent).remove(node);
    }
}
