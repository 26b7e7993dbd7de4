package io.entente.write.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Mends the logical structure that the layout leaves behind (ISO 32000-1, 14.7 and 14.8).
 *
 * <p>A table's head is tagged once more on each page on which it is repeated; the copies become pagination artifacts. Empty
 * groups of rows are dropped. The list that bears the title of the contents becomes a table of contents.
 */
final class StructureTree {
    private static final String CONTENTS = "Table of contents";

    private final PDDocument document;
    private final COSDictionary root;
    private final Map<COSDictionary, Integer> pages = new IdentityHashMap<>();
    private final Map<COSDictionary, Set<Integer>> repeated = new IdentityHashMap<>();

    private final Set<COSBase> dropped = Collections.newSetFromMap(new IdentityHashMap<>());

    private StructureTree(PDDocument document) {
        this.document = document;
        this.root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        for (PDPage page : document.getPages()) {
            pages.put(page.getCOSObject(), pages.size());
        }
    }

    static StructureTree of(PDDocument document) {
        return new StructureTree(document);
    }

    void mend() throws IOException {
        childrenOf(root).forEach(this::mendElement);
        pages.keySet().forEach(this::dropAnnotations);
        Map<Integer, COSArray> parents = parentTree();
        for (PDPage page : document.getPages()) {
            Set<Integer> marks = repeated.get(page.getCOSObject());
            if (marks != null) {
                turnIntoArtifacts(page, marks, parents.get(page.getCOSObject().getInt(COSName.STRUCT_PARENTS)));
            }
        }
    }

    private void mendElement(COSBase node) {
        if (!(node instanceof COSDictionary element) || !element.containsKey(COSName.S)) {
            return;
        }
        if (isA(element, "Table")) {
            mendTable(element);
        } else if (isA(element, "L") && CONTENTS.equals(element.getString(COSName.ALT))) {
            mendContents(element);
        }
        List<COSBase> children = childrenOf(element);
        if (children.removeIf(this::isLinkWithoutContent)) {
            setChildren(element, children);
        }
        children.forEach(this::mendElement);
    }

    /** Text that the style writes makes a second link of its element: the first, empty one is taken out with its annotation. */
    private boolean isLinkWithoutContent(COSBase node) {
        if (!isA(node, "Link")) {
            return false;
        }
        List<COSBase> children = childrenOf((COSDictionary) node);
        boolean empty = children.stream()
                .allMatch(child -> child instanceof COSDictionary reference
                        && "OBJR".equals(reference.getNameAsString(COSName.TYPE)));
        if (empty) {
            children.forEach(child -> dropped.add(((COSDictionary) child).getCOSDictionary(COSName.OBJ)));
        }
        return empty;
    }

    private void dropAnnotations(COSDictionary page) {
        COSArray annotations = page.getCOSArray(COSName.ANNOTS);
        if (annotations == null || dropped.isEmpty()) {
            return;
        }
        COSArray kept = new COSArray();
        for (int i = 0; i < annotations.size(); i++) {
            if (!dropped.contains(annotations.getObject(i))) {
                kept.add(annotations.get(i));
            }
        }
        page.setItem(COSName.ANNOTS, kept);
    }

    private void mendTable(COSDictionary table) {
        List<COSBase> groups = childrenOf(table);
        if (groups.removeIf(StructureTree::isEmptyGroup)) {
            setChildren(table, groups);
        }
        for (COSBase group : groups) {
            if (isA(group, "THead")) {
                int first = firstPage((COSDictionary) group, null);
                dropAfter((COSDictionary) group, null, first);
            }
        }
    }

    private static boolean isEmptyGroup(COSBase node) {
        return (isA(node, "THead") || isA(node, "TFoot"))
                && childrenOf((COSDictionary) node).isEmpty();
    }

    private static void mendContents(COSDictionary list) {
        list.setName(COSName.S, "TOC");
        list.removeItem(COSName.ALT);
        list.removeItem(COSName.A);
        for (COSBase item : childrenOf(list)) {
            if (isA(item, "LI")) {
                ((COSDictionary) item).setName(COSName.S, "TOCI");
                childrenOf((COSDictionary) item).stream()
                        .filter(child -> isA(child, "LBody"))
                        .forEach(child -> ((COSDictionary) child).setName(COSName.S, "Reference"));
            }
        }
    }

    private int firstPage(COSDictionary element, COSDictionary inherited) {
        COSDictionary page = pageOf(element, inherited);
        int first = Integer.MAX_VALUE;
        for (COSBase child : childrenOf(element)) {
            if (isMark(child)) {
                first = Math.min(first, pages.get(pageOfMark(child, page)));
            } else if (child instanceof COSDictionary inner && inner.containsKey(COSName.S)) {
                first = Math.min(first, firstPage(inner, page));
            }
        }
        return first;
    }

    private void dropAfter(COSDictionary element, COSDictionary inherited, int first) {
        COSDictionary page = pageOf(element, inherited);
        List<COSBase> kept = new ArrayList<>();
        for (COSBase child : childrenOf(element)) {
            if (isMark(child) && pages.get(pageOfMark(child, page)) != first) {
                repeated.computeIfAbsent(pageOfMark(child, page), p -> new HashSet<>())
                        .add(numberOf(child));
                continue;
            }
            if (child instanceof COSDictionary inner && inner.containsKey(COSName.S)) {
                dropAfter(inner, page, first);
            }
            kept.add(child);
        }
        setChildren(element, kept);
    }

    private void turnIntoArtifacts(PDPage page, Set<Integer> marks, COSArray parents) throws IOException {
        String instructions = PageStreams.read(page);
        for (Integer mark : marks) {
            parents.set(mark, COSNull.NULL);
            instructions = instructions.replace(
                    "/Span <</MCID " + mark + ">> BDC", "/Artifact <</Type /Pagination /Subtype /Header>> BDC");
        }
        PageStreams.write(document, page, instructions);
    }

    private Map<Integer, COSArray> parentTree() {
        COSDictionary tree = root.getCOSDictionary(COSName.PARENT_TREE);
        COSArray numbers = tree.getCOSArray(COSName.NUMS);
        Map<Integer, COSArray> parents = new HashMap<>();
        for (int i = 0; i < numbers.size(); i += 2) {
            if (numbers.getObject(i + 1) instanceof COSArray array) {
                parents.put(((COSNumber) numbers.getObject(i)).intValue(), array);
            }
        }
        return parents;
    }

    private static COSDictionary pageOf(COSDictionary element, COSDictionary inherited) {
        COSDictionary own = element.getCOSDictionary(COSName.PG);
        return own != null ? own : inherited;
    }

    private static boolean isMark(COSBase node) {
        return node instanceof COSNumber
                || node instanceof COSDictionary reference && "MCR".equals(reference.getNameAsString(COSName.TYPE));
    }

    private static COSDictionary pageOfMark(COSBase mark, COSDictionary page) {
        return mark instanceof COSDictionary reference ? reference.getCOSDictionary(COSName.PG) : page;
    }

    private static int numberOf(COSBase mark) {
        return mark instanceof COSDictionary reference ? reference.getInt(COSName.MCID) : ((COSNumber) mark).intValue();
    }

    private static boolean isA(COSBase node, String type) {
        return node instanceof COSDictionary element && type.equals(element.getNameAsString(COSName.S));
    }

    private static List<COSBase> childrenOf(COSDictionary element) {
        List<COSBase> children = new ArrayList<>();
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                children.add(array.getObject(i));
            }
        } else if (kids != null) {
            children.add(kids);
        }
        return children;
    }

    private static void setChildren(COSDictionary element, List<COSBase> children) {
        COSArray array = new COSArray();
        children.forEach(array::add);
        element.setItem(COSName.K, array);
    }
}
