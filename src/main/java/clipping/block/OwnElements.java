package clipping.block;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Custom elements of a page, whose names tell nothing: what stands in and beside one tells whether it has lines of its own. */
final class OwnElements {
    /** Elements beside a short one that are looked at, and elements of a part of the page. */
    private static final int SISTERS = 4;
    private static final int MOST = 2_000;

    /** Whether an element is a part of the page whose custom elements are parts, too. */
    private final Map<Element, Boolean> holders = new IdentityHashMap<>();

    /** Whether a custom element begins a line and ends one. */
    boolean isBlock(Element e) {
        return Look.findsBlock(e) || isParagraph(e) || isPart(e);
    }

    /** Whether it is a paragraph: it or one of its name near it is long, and only such and blocks stand beside it. */
    static boolean isParagraph(Element e) {
        Element before = neighbour(e, false), behind = neighbour(e, true);
        if (before == e || behind == e || !isLong(e) && !isLongNear(e, false) && !isLongNear(e, true)) return false;
        return isLike(before, e) && isLike(behind, e) && (isNamed(before, e) || isNamed(behind, e));
    }

    /** Whether it stands among elements alone, in one that is no line itself, and one of them holds prose: a head above a story. */
    private boolean isPart(Element e) {
        Element around = e.parent();
        return around != null && holders.computeIfAbsent(around, OwnElements::holdsParts);
    }

    private static boolean holdsParts(Element around) {
        boolean isApart = switch (around.normalName()) {
            case "body", "div", "main", "section", "article" -> true;
            default -> (Traits.of(around.normalName()) & Traits.OWN) != 0;
        };
        if (!isApart || around.childNodeSize() > MOST) return false;
        int parts = 0;
        boolean holdsProse = false;
        for (Node n = around.firstChild(); n != null; n = n.nextSibling()) {
            if (n instanceof TextNode t && !t.isBlank()) return false;
            if (!(n instanceof Element part)) continue;
            boolean isOwn = (Traits.of(part.normalName()) & Traits.OWN) != 0;
            if (!isOwn && !Look.isBlock(part)) {
                if (!Look.isBlank(part)) return false;
                continue;
            }
            if (!holdsProse || parts < 2) {
                String text = Look.text(part);
                if (!text.isBlank()) parts++;
                holdsProse |= Look.size(text) >= Look.PROSE;
            }
        }
        return holdsProse && parts > 1;
    }

    private static boolean isLong(Element e) {
        return Look.size(Look.text(e)) >= Look.PROSE;
    }

    /** Whether one of the next few elements of the same name is long. */
    private static boolean isLongNear(Element e, boolean behind) {
        Element beside = e;
        for (int i = 0; i < SISTERS; i++) {
            Element next = neighbour(beside, behind);
            if (next == beside || !isNamed(next, e)) return false;
            if (isLong(next)) return true;
            beside = next;
        }
        return false;
    }

    /** The element that stands beside another, null where none does; the element itself where text does. */
    private static Element neighbour(Element e, boolean behind) {
        Node next = behind ? e.nextSibling() : e.previousSibling();
        while (next != null && !(next instanceof Element)) {
            if (next instanceof TextNode t && !t.isBlank()) return e;
            next = behind ? next.nextSibling() : next.previousSibling();
        }
        return (Element) next;
    }

    private static boolean isLike(Element beside, Element e) {
        return beside == null || isNamed(beside, e) || Look.isBlock(beside);
    }

    private static boolean isNamed(Element beside, Element e) {
        return beside != null && beside.normalName().equals(e.normalName());
    }
}
