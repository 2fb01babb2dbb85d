package clipping.block;

import clipping.lexicon.ChromeNames;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** How an element is shown: on a line of its own, within a line, or not at all. One object reads element after element. */
final class Elements {
    /** Nodes searched for the main content in a part that is hidden from screen readers. */
    private static final int LOOK_FAR = 20_000;
    /** Most inline elements around a button in a sentence. */
    private static final int UP = 4;
    /** Most characters of the name of an icon. */
    private static final int LIGATURE = 40;
    /** Signs that only mark anchors; "" stands for any sign. */
    private static final String ANCHORS = "#¶", SIGN = "";

    /** Beginnings of values that leave nothing of an element, without blanks. */
    private static final List<String> CLIPPED = List.of("rect(0000", "rect(0,0,0,0", "rect(0px0px0px0", "rect(0px,0px,0px,0", "rect(1px");
    private static final List<String> INSET = List.of("inset(50%", "inset(100%"), OUTSIDE = List.of("-999", "-1000");

    /** Whether a class means words for screen readers, remembered for the page. */
    private final Map<String, Boolean> forScreenReaders = new HashMap<>();
    private final AttributeReader attributes = new AttributeReader();
    private final OwnElements own = new OwnElements();
    private final HiddenNames hidden;
    private final Set<String> lines;
    private Element element;
    private String tag;
    private int traits;
    private String classes;
    private boolean invisible;
    private boolean shownAsBlock;
    private boolean typed;
    private boolean untold;
    /** Whether its words are only read out, by screen readers; null before that is asked. */
    private Boolean readOut;
    private String href;
    private boolean target;
    /** Whether the page shows a story outside of templates; null before that is asked. */
    private Boolean shows;

    /**
     * @param hidden classes and ids that the page's own styles hide, see {@link clipping.page.Page#hidden}
     * @param lines  classes of which they make lines, see {@link clipping.page.Page#lines}
     */
    Elements(Set<String> hidden, Set<String> lines) {
        this.hidden = new HiddenNames(hidden);
        this.lines = lines;
    }

    /** Turns to another element. */
    void of(Element e, String tag, int traits) {
        element = e;
        this.tag = tag;
        this.traits = traits;
        attributes.of(e);
        classes = attributes.get("class");
        href = (traits & Traits.LINK) != 0 ? attributes.get("href") : "";
        target = (traits & Traits.LINK) != 0 && (!href.isEmpty() || attributes.has("href"));
        invisible = shownAsBlock = typed = false;
        readOut = null;
        style(attributes.get("style"));
        invisible |= !shownAsBlock && hidden.hide(element, classes, (traits & Traits.INLINE) != 0);
        untold = attributes.get("aria-hidden").equals("true");
    }

    /** The element as later rooms see it. */
    Container container(Container parent, int order) {
        int depth = parent == null ? 0 : parent.depth() + 1;
        return new Container(parent, order, depth, tag, classes.trim(), attributes.get("id"),
            attributes.get("role").toLowerCase(Locale.ROOT),
            attributes.get("itemprop"));
    }

    /** Whether it is a link that leads somewhere. */
    boolean isTarget() {
        return target;
    }

    /** Whether it is a link to a place on the same page. In a heading that is the heading itself. */
    boolean isWithinPage() {
        return target && href.startsWith("#");
    }

    /** Whether it is a link to the place where it stands: one in a heading, or all of a paragraph with a name of its own. */
    boolean isToItself(boolean inHeading) {
        return inHeading && isWithinPage() || Look.isPlacedParagraph(element, href);
    }

    /**
     * Whether nothing in it is page text. A template counts as text only when it is a shadow tree that its host shows, or holds the one
     * story of the page, which a script puts in its place.
     */
    boolean isSkipped() {
        return (traits & Traits.TEMPLATE) != 0 && !attributes.has("shadowrootmode") && !attributes.has("shadowroot") && !holdsTheStory()
            || untold && isSign(element, SIGN) || isTwin() || isIcon() || tag.equals("math") && Twins.draw(element);
    }

    /**
     * Whether it marks an anchor: a link within the page that shows only a sign. In a heading any sign counts, and an anchor sign at its
     * end needs no link.
     */
    boolean isAnchor(boolean inHeading) {
        if (isWithinPage() && isSign(element, inHeading ? SIGN : ANCHORS)) return true;
        return inHeading && (element.nextSibling() == null || target) && isSign(element, ANCHORS);
    }

    /** Whether it repeats for screen readers what its neighbours show. */
    private boolean isTwin() {
        return (traits & Traits.SPAN) != 0 && isForScreenReaders() && Twins.show(element);
    }

    /** Whether its word is drawn as a picture, by a font made for that. */
    private boolean isIcon() {
        if ((traits & Traits.INLINE) == 0 || classes.isEmpty() || element.childNodeSize() != 1) return false;
        if (!(element.childNode(0) instanceof TextNode t) || t.getWholeText().length() > LIGATURE) return false;
        String word = t.getWholeText().strip();
        for (int i = 0; i < word.length(); i++) if (!isOfLigature(word.charAt(i))) return false;
        return !word.isEmpty() && (ChromeNames.isIcon(classes) || word.indexOf('_') > 0 && classes.contains("icon"));
    }

    private static boolean isOfLigature(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_';
    }

    private boolean holdsTheStory() {
        if (!Look.findsStory(element)) return false;
        if (shows == null) shows = Look.findsStoryOutsideTemplates(element.ownerDocument().body());
        return !shows;
    }

    /** Whether it shows only a sign: an arrow, the hash or pilcrow of an anchor. */
    private static boolean isSign(Element e, String signs) {
        if (e.childNodeSize() != 1 || !(e.childNode(0) instanceof TextNode t)) return false;
        String text = t.getWholeText().strip();
        if (text.length() > 3) return false;
        for (int i = 0; i < text.length(); i++)
            if (signs.isEmpty() ? Character.isLetterOrDigit(text.charAt(i)) : signs.indexOf(text.charAt(i)) < 0) return false;
        return true;
    }

    /** Whether a line ends before it and after it. */
    boolean isBlock() {
        if ((traits & Traits.BLOCK) != 0) return (traits & Traits.RUNS_ON) == 0 || !runsOn(element, tag);
        if ((traits & Traits.OWN) != 0) return own.isBlock(element); // what is in and beside it tells
        return (traits & Traits.INLINE) != 0 && (shownAsBlock || isLine() && OwnElements.isParagraph(element));
    }

    /** Whether the page's own styles make a line of it. */
    private boolean isLine() {
        if (lines.isEmpty() || classes.isEmpty() || (traits & Traits.SPAN) == 0) return false;
        for (String name : classes.split(" ")) if (lines.contains("." + name)) return true;
        return false;
    }

    /** Whether it is part of a line: a button within a sentence, or pictures for readers without scripts. */
    private static boolean runsOn(Element e, String tag) {
        boolean button = tag.equals("button");
        if (!button && (!tag.equals("noscript") || !Look.isBlank(e))) return false;
        boolean apart = !button && e.parent() != null && e.parent().normalName().equals("p");
        return apart || (isBeside(e, false) || button && begins(e)) && isBeside(e, true);
    }

    /** Whether it begins a paragraph, and a small letter goes on with the sentence. */
    private static boolean begins(Element button) {
        Node before = button.previousSibling();
        if (before instanceof TextNode t && t.isBlank()) before = before.previousSibling();
        if (before != null || !inParagraph(button.parent()) || !(button.nextSibling() instanceof TextNode t)) return false;
        String text = t.getWholeText().stripLeading();
        return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0)) && !Look.isBlank(button);
    }

    /**
     * Whether text of the same line stands beside it, ignoring inline elements around it. In a paragraph that text may be in an inline
     * element.
     */
    private static boolean isBeside(Element e, boolean behind) {
        Node at = e;
        for (int up = 0; up < UP; up++) {
            Node next = behind ? at.nextSibling() : at.previousSibling();
            if (next instanceof TextNode t && t.isBlank()) next = behind ? next.nextSibling() : next.previousSibling();
            Element around = (Element) at.parent();
            if (next instanceof TextNode t) return inParagraph(around) || t.getWholeText().chars().anyMatch(Character::isLetterOrDigit);
            boolean inline = around != null && isInline(around);
            if (next == null && inline) at = around;
            else return next instanceof Element n && isInline(n) && (inline || inParagraph(around)) && !Look.isBlank(n);
        }
        return false;
    }

    private static boolean isInline(Element e) {
        return (Traits.of(e.normalName()) & Traits.INLINE) != 0;
    }

    private static boolean inParagraph(Element around) {
        return around != null && around.normalName().equals("p");
    }

    /** Whether its own style shows line ends of the source; code is no text. */
    boolean isTyped() {
        return typed && !EscapedTwice.isCode(tag);
    }

    /** Whether its own attributes hide it. */
    boolean isUnseen() {
        if ((traits & Traits.ROOT) != 0) return false; // shown by a script, or there is no page
        if (attributes.has("hidden") || (traits & Traits.DIALOG) != 0 && !attributes.has("open")) return true;
        return invisible;
    }

    /** Whether it holds words that only screen readers tell: where a link leads, what a picture shows. */
    boolean isForScreenReaders() {
        if (readOut == null) {
            boolean isText = (traits & (Traits.SPAN | Traits.HEADING)) != 0 && !tag.equals("h1") || tag.equals("p");
            readOut = isText && !classes.isEmpty() && forScreenReaders.computeIfAbsent(classes, Elements::areForScreenReaders);
        }
        return readOut;
    }

    private static boolean areForScreenReaders(String classes) {
        ChromeNames.Match match = ChromeNames.load().find(classes.trim());
        return match != null && match.subject().equals("hidden") || ChromeNames.isUnseen(classes);
    }

    /**
     * Whether it is an element in a line whose words are none of the line's: on a button, or for screen readers in prose, in a subhead, or
     * alone. In a byline or a date line they may say what the rest is, in a headline they part it from the line above. A sign within a
     * number is a part of it.
     */
    boolean isNoWord(boolean inSubhead) {
        if ((traits & Traits.RUNS_ON) != 0) return tag.equals("button") && Beside.isLabel(element);
        if ((traits & Traits.SPAN) == 0 || !isForScreenReaders() || Beside.isWithinNumber(element)) return false;
        return inSubhead && Look.hasLetters(element) || Beside.isProseOrNothing(element);
    }

    /**
     * Whether it is hidden from screen readers, as copies and ornaments are. The main content behind a dialog does not count, nor does a
     * single paragraph, which readers see: paid stories are hidden from those who copy them so.
     */
    boolean isUntold() {
        return untold && !tag.equals("p") && !(element.parent() != null && element.parent().normalName().equals("body")
            && Look.finds(element, LOOK_FAR, "main", "h1"));
    }

    /** Reads from a style whether the element is shown, ignoring case and spaces. */
    private void style(String style) {
        for (int colon = style.indexOf(':'); colon >= 0; colon = style.indexOf(':', colon + 1)) {
            if (isBefore(style, colon, "display")) {
                invisible |= isBehind(style, colon, "none");
                shownAsBlock |= isBehind(style, colon, "block");
            } else if (isBefore(style, colon, "visibility")) {
                invisible |= isBehind(style, colon, "hidden");
            } else if (isBefore(style, colon, "white-space")) {
                typed = isBehind(style, colon, "pre") || isBehind(style, colon, "break-spaces");
            } else if (style.length() - colon > 1) {
                invisible |= isShrunk(style, colon);
            }
        }
    }

    /** Whether a part of a style leaves nothing of an element to see: cut off, far outside the page, or of no size. */
    private boolean isShrunk(String style, int colon) {
        return switch (lower(style.charAt(Math.max(0, colon - 1)))) {
            case 'p' -> isBefore(style, colon, "clip") && isAny(style, colon, CLIPPED);
            case 'h' -> isBefore(style, colon, "clip-path") && isAny(style, colon, INSET);
            case 't' -> (isBefore(style, colon, "left") || isBefore(style, colon, "indent")) && isAny(style, colon, OUTSIDE)
                || isHeight(style, colon) && isNothing(style, colon) && style.contains("overflow");
            case 'e' -> isBefore(style, colon, "font-size") && isNothing(style, colon) && element.childrenSize() == 0;
            default -> false;
        };
    }

    private static boolean isHeight(String style, int colon) {
        return isBefore(style, colon, "height") && !isBefore(style, colon, "-height");
    }

    private static boolean isAny(String style, int colon, List<String> values) {
        for (String value : values) if (isBehind(style, colon, value)) return true;
        return false;
    }

    /** Whether a length is nought. */
    private static boolean isNothing(String style, int colon) {
        if (!isBehind(style, colon, "0")) return false;
        for (int i = style.indexOf('0', colon) + 1; i < style.length() && style.charAt(i) != ';'; i++)
            if (style.charAt(i) == '.' || style.charAt(i) >= '0' && style.charAt(i) <= '9') return false;
        return true;
    }

    private static boolean isBefore(String style, int colon, String word) {
        int left = word.length();
        for (int i = colon - 1; i >= 0 && left > 0; i--) {
            char c = style.charAt(i);
            if (c == ' ') continue;
            if (lower(c) != word.charAt(--left)) return false;
        }
        return left == 0;
    }

    private static boolean isBehind(String style, int colon, String word) {
        int found = 0;
        for (int i = colon + 1; i < style.length() && found < word.length(); i++) {
            char c = style.charAt(i);
            if (c == ' ') continue;
            if (lower(c) != word.charAt(found++)) return false;
        }
        return found == word.length();
    }

    private static int lower(char c) {
        return c >= 'A' && c <= 'Z' ? c + 32 : c;
    }
}
