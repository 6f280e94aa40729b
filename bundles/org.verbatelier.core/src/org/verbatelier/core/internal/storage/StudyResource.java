package org.verbatelier.core.internal.storage;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.impl.XMIHelperImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.verbatelier.model.XmlText;
import org.verbatelier.model.corpus.CorpusPackage;
import org.verbatelier.model.corpus.Values;

/** XMI that holds every string, those with characters that XML cannot hold included; see {@link XmlText}. */
final class StudyResource extends XMIResourceImpl {

    StudyResource(URI uri) {
        super(uri);
    }

    /** Nothing refers to objects by identifier across files, so there are no maps to keep while objects come and go. */
    @Override
    protected boolean isAttachedDetachedHelperRequired() {
        return false;
    }

    @Override
    protected XMLHelper createXMLHelper() {
        return new XMIHelperImpl(this) {

            private final SharedStrings strings = new SharedStrings();

            @Override
            public String convertToString(EFactory factory, EDataType type, Object value) {
                String text = super.convertToString(factory, type, value);
                return type.getInstanceClass() == String.class ? XmlText.encode(text) : text;
            }

            @Override
            protected Object createFromString(EFactory factory, EDataType type, String value) {
                if (type == CorpusPackage.Literals.VALUES) {
                    return Values.parse(value, strings);
                }
                return type.getInstanceClass() == String.class
                        ? super.createFromString(factory, type, strings.apply(XmlText.decode(value)))
                        : super.createFromString(factory, type, value);
            }
        };
    }
}
