package org.verbatelier.ui.workbench.internal;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.verbatelier.core.Study;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.CodebookPackage;
import org.verbatelier.model.codebook.Rule;
import org.verbatelier.model.codebook.Theme;
import org.verbatelier.model.coding.Coding;
import org.verbatelier.model.coding.CodingPackage;
import org.verbatelier.model.coding.Memo;
import org.verbatelier.model.corpus.Conversation;
import org.verbatelier.model.corpus.Variable;
import org.verbatelier.presentation.codebook.Passages.Passage;
import org.verbatelier.ui.Labels;

/** What is to be known of something, as headings and labelled lines. Attributes of plug-in subtypes are shown as they are. */
final class Facts {

    /**
     * A line.
     *
     * @param label what it says; null for a heading
     * @param text the words
     */
    record Fact(String label, String text) {}

    private final Study study;
    private final List<Fact> facts = new ArrayList<>();

    Facts(Study study) {
        this.study = study;
    }

    List<Fact> list() {
        return List.copyOf(facts);
    }

    private Facts heading(String text) {
        facts.add(new Fact(null, text));
        return this;
    }

    private Facts add(String key, Object value) {
        if (value != null && !String.valueOf(value).isBlank()) {
            facts.add(new Fact(Messages.get("details." + key), String.valueOf(value)));
        }
        return this;
    }

    /** What a code means, with passages that show how it has been used. */
    Facts of(Code code, List<Passage> passages) {
        heading(code.getId() + " – " + code.getLabel());
        add("theme", study.codes().themeOf(code).getLabel());
        add("definition", code.getDefinition()).add("include", code.getInclude()).add("exclude", code.getExclude());
        add("example", code.getExample());
        add("severity", code.getDefaultSeverity() == 0 ? null : code.getDefaultSeverity());
        add("irritants", String.join(", ", code.getIrritantTypes()));
        add("uses", study.codings().count(study.codes().qualified(code)));
        add("key", code.getShortcut());
        add("synonyms", code.getSynonyms());
        add("replacedBy", code.isDeprecated() ? Objects.toString(code.getReplacedBy(), "\u2013") : null);
        passages(passages);
        add("rules", String.join("\n", code.getRules().stream().map(Rule::getText).toList()));
        return generic(code, CodebookPackage.Literals.CODE.getEPackage());
    }

    /** Real passages, as examples. */
    Facts passages(List<Passage> passages) {
        return add("passages", String.join("\n",
                passages.stream().map(passage -> Messages.get("details.passage",
                        passage.text().replaceAll("\\s+", " "), passage.verbatim(),
                        Labels.of(passage.valence(), passage.severity()))).toList()));
    }

    /** What hangs on a code and cannot be written in its form. */
    Facts more(Code code, List<Passage> passages) {
        add("uses", study.codings().count(study.codes().qualified(code)));
        add("replacedBy", code.isDeprecated() ? Objects.toString(code.getReplacedBy(), "\u2013") : null);
        passages(passages);
        add("irritants", String.join(", ", code.getIrritantTypes()));
        add("rules", String.join("\n", code.getRules().stream().map(Rule::getText).toList()));
        add("crosswalks", String.join("\n", code.getCrosswalks().stream()
                .map(crosswalk -> crosswalk.getFrame() + " \u2192 " + crosswalk.getTarget()).toList()));
        return generic(code, CodebookPackage.Literals.CODE.getEPackage());
    }

    Facts of(Theme theme) {
        return heading(theme.getId() + " – " + theme.getLabel()).add("definition", theme.getDefinition())
                .add("codes", theme.getCodes().size());
    }

    Facts of(VerbatimEntry entry) {
        heading(entry.id());
        add("source", entry.source().getName());
        add("audience", entry.audience().map(a -> Messages.get("audience." + a.getName())).orElse(null));
        for (Variable variable : entry.source().getVariables()) {
            String value = entry.value(variable.getName());
            if (!value.isBlank()) {
                facts.add(new Fact(Labels.ofVariable(variable.getName()), value));
            }
        }
        if (entry.conversation() != null) {
            headers(entry.conversation());
        }
        study.codings().memosOf(entry.id()).stream().map(Memo::getText).forEach(text -> add("memo", text));
        return this;
    }

    private void headers(Conversation conversation) {
        conversation.getHeaders().stream().filter(h -> facts.stream().noneMatch(f -> h.getKey().equals(f.label())))
                .forEach(h -> facts.add(new Fact(Labels.ofVariable(h.getKey()), h.getValue())));
    }

    Facts of(Coding coding) {
        heading(Messages.get("details.coding"));
        add("judgement", Labels.of(coding.getValence(), coding.getSeverity()));
        add("coder", study.codings().coderOf(coding));
        add("date", coding.getDate() == null ? null
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
                        .withLocale(Locale.getDefault()).withZone(ZoneId.systemDefault()).format(coding.getDate()));
        add("origin", "manual".equals(coding.getOrigin()) ? Messages.get("details.manual") : coding.getOrigin());
        add("memo", coding.getMemo());
        return generic(coding, CodingPackage.Literals.CODING.getEPackage());
    }

    /** Attributes that a plug-in's subtype adds. */
    private Facts generic(EObject object, EPackage own) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            boolean foreign = attribute.getEContainingClass().getEPackage() != own;
            if (foreign && object.eIsSet(attribute) && !attribute.isMany()) {
                facts.add(new Fact(attribute.getName(),
                        EcoreUtil.convertToString(attribute.getEAttributeType(), object.eGet(attribute))));
            }
        }
        return this;
    }
}
