package org.verbatelier.publish.internal.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** The structure of a document for those who have it read aloud (ISO 32000-1, 14.7): what is what, in which order. */
final class Tags {

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final Deque<PDStructureNode> open = new ArrayDeque<>();
    /** For each page the elements of its marked content, by number. */
    private final List<List<PDStructureElement>> pages = new ArrayList<>();

    Tags(PDDocument document) {
        PDMarkInfo mark = new PDMarkInfo();
        mark.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(mark);
        document.getDocumentCatalog().setStructureTreeRoot(root);
        open.push(root);
        start("Document");
    }

    /** Opens an element within the one that is open. */
    PDStructureElement start(String type) {
        PDStructureElement element = new PDStructureElement(type, open.peek());
        open.peek().appendKid(element);
        open.push(element);
        return element;
    }

    void end() {
        open.pop();
    }

    /** A page begins. */
    void page(PDPage page) {
        page.setStructParents(pages.size());
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        pages.add(new ArrayList<>());
    }

    /** The number of the next marked content of a page, which belongs to the element that is open. */
    int mark(PDPage page) {
        List<PDStructureElement> marked = pages.get(page.getStructParents());
        PDStructureElement element = (PDStructureElement) open.peek();
        PDMarkedContentReference reference = new PDMarkedContentReference();
        reference.setPage(page);
        reference.setMCID(marked.size());
        element.appendKid(reference);
        if (element.getPage() == null) {
            element.setPage(page);
        }
        marked.add(element);
        return marked.size() - 1;
    }

    /** Writes the tree that leads from marked content to its element. */
    void finish() {
        COSArray numbers = new COSArray();
        for (int i = 0; i < pages.size(); i++) {
            COSArray elements = new COSArray();
            pages.get(i).forEach(elements::add);
            numbers.add(COSInteger.get(i));
            numbers.add(elements);
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.getCOSObject().setItem(COSName.PARENT_TREE, tree);
        root.setParentTreeNextKey(pages.size());
    }
}
