package org.verbatelier.cli.internal.plan;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Writes the entries of a plan with all they hold, attributes of plug-ins included; what is not set is left out. */
final class EntryJson {

    private EntryJson() {
    }

    /** An entry with its milestones, comments and revisions, but without axes and actions. */
    static Map<String, Object> of(EObject entry) {
        Map<String, Object> json = attributes(entry);
        for (EReference reference : entry.eClass().getEAllContainments()) {
            List<?> children = reference.isMany() ? (List<?>) entry.eGet(reference) : List.of();
            if (!children.isEmpty() && !reference.getName().equals("axes") && !reference.getName().equals("actions")) {
                json.put(reference.getName(), children.stream().map(child -> of((EObject) child)).toList());
            }
        }
        return json;
    }

    private static Map<String, Object> attributes(EObject entry) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (EAttribute attribute : entry.eClass().getEAllAttributes()) {
            if (entry.eIsSet(attribute) || attribute.getEAttributeType() instanceof EEnum
                    && !attribute.isMany()) {
                json.put(attribute.getName(), value(entry.eGet(attribute)));
            }
        }
        return json;
    }

    private static Object value(Object value) {
        return switch (value) {
            case null -> null;
            case List<?> values -> values.stream().map(EntryJson::value).toList();
            case Enumerator literal -> word(literal.getName());
            case BigDecimal amount -> amount;
            case Number number -> number;
            case Boolean truth -> truth;
            default -> value.toString();
        };
    }

    /** A constant as JSON writes it. */
    static String word(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
