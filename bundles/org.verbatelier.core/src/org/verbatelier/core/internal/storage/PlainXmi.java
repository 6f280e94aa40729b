package org.verbatelier.core.internal.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.verbatelier.model.corpus.Values;

/**
 * Writes large trees of plain objects, byte for byte as EMF does ({@code PlainXmiTest} holds it to that), straight to a
 * stream: EMF first gathers the whole document in memory, and takes four times as long.
 *
 * <p>Plain are trees in which every object is of the very class that its place names, and has single attributes and
 * contained objects only: those of an imported source.
 */
final class PlainXmi {

    private static final int CHECKED = 1 << 10;
    private static final byte[] TAB = XmlBytes.of("&#x9;");

    private final XmlBytes out;
    private final BooleanSupplier cancelled;
    private final Map<EClass, Shape> shapes;
    private int objects;

    /** The features of a class in the order they are written, with the bytes that precede a value of each. */
    private record Shape(List<EAttribute> attributes, List<byte[]> before, List<EReference> children) {}

    private PlainXmi(OutputStream out, BooleanSupplier cancelled) {
        this.out = new XmlBytes(out);
        this.cancelled = cancelled;
        this.shapes = new HashMap<>();
    }

    /** Whether a tree is plain. */
    static boolean isPlain(EObject root) {
        Map<EClass, Boolean> known = new HashMap<>();
        return isPlain(root, root.eClass(), known);
    }

    private static boolean isPlain(EObject object, EClass expected, Map<EClass, Boolean> known) {
        if (object.eClass() != expected || !known.computeIfAbsent(expected, PlainXmi::isPlainClass)) {
            return false;
        }
        for (EReference child : expected.getEAllReferences()) {
            for (EObject contained : children(object, child)) {
                if (!isPlain(contained, child.getEReferenceType(), known)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isPlainClass(EClass type) {
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            boolean plain = feature instanceof EReference reference ? reference.isContainment() : !feature.isMany();
            if (!plain || feature.isTransient() || feature.isDerived() || feature.isUnsettable()) {
                return false;
            }
        }
        return true;
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> children(EObject object, EReference reference) {
        if (reference.isMany()) {
            return (List<EObject>) object.eGet(reference);
        }
        EObject child = (EObject) object.eGet(reference);
        return child == null ? List.of() : List.of(child);
    }

    /**
     * Writes a plain tree.
     *
     * @param cancelled asked now and then
     * @throws CancellationException when it is; what was written is not to be used
     */
    static void write(EObject root, OutputStream out, BooleanSupplier cancelled) throws IOException {
        PlainXmi writer = new PlainXmi(out, cancelled);
        String prefix = root.eClass().getEPackage().getNsPrefix();
        String name = prefix + ":" + root.eClass().getName();
        writer.out.ascii("<?xml version=\"1.0\" encoding=\"UTF-8\"?>").newLine();
        writer.out.ascii("<" + name + " xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:" + prefix
                + "=\"" + root.eClass().getEPackage().getNsURI() + "\"");
        writer.content(root, name, 0);
        writer.out.flush();
    }

    /** What follows the name of an element: its attributes, its elements, its end. */
    private void content(EObject object, String name, int depth) throws IOException {
        if (++objects % CHECKED == 0 && cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
        Shape shape = shapes.computeIfAbsent(object.eClass(), PlainXmi::shape);
        for (int i = 0; i < shape.attributes().size(); i++) {
            EAttribute attribute = shape.attributes().get(i);
            if (object.eIsSet(attribute)) {
                out.raw(shape.before().get(i));
                value(attribute, object.eGet(attribute));
                out.raw('"');
            }
        }
        boolean any = false;
        for (EReference reference : shape.children()) {
            for (EObject child : children(object, reference)) {
                if (!any) {
                    out.raw('>').newLine();
                    any = true;
                }
                out.indent(depth + 1).raw('<').ascii(reference.getName());
                content(child, reference.getName(), depth + 1);
            }
        }
        if (any) {
            out.indent(depth).ascii("</").ascii(name).raw('>').newLine();
        } else {
            out.ascii("/>").newLine();
        }
    }

    private static Shape shape(EClass type) {
        List<EAttribute> attributes = new ArrayList<>(type.getEAllAttributes());
        return new Shape(attributes, attributes.stream().map(a -> XmlBytes.of(" " + a.getName() + "=\"")).toList(),
                new ArrayList<>(type.getEAllReferences()));
    }

    private void value(EAttribute attribute, Object value) throws IOException {
        if (value instanceof String text) {
            out.text(text, false);
        } else if (value instanceof Values cells) {
            for (int i = 0; i < cells.size(); i++) {
                out.text(cells.get(i), true).raw(TAB);
            }
        } else {
            out.text(EcoreUtil.convertToString(attribute.getEAttributeType(), value), false);
        }
    }
}
