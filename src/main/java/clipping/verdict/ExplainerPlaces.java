package clipping.verdict;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Container;
import clipping.block.Inline;
import clipping.lexicon.ChromeNames;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the elements around a block tell of it: only those that hold nothing of the story, as all others are the story's too. */
final class ExplainerPlaces {
    /** Share of the story's characters that its element must hold. */
    private static final double MOST = 0.9;
    /** Elements of a single text: no place for a story. */
    private static final Set<String> TEXTS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "blockquote", "td", "tr",
        "tbody", "table", "pre", "dd", "span");
    private static final Map<String, Reason> TAGS =
        Map.of("nav", Reason.NAVIGATION, "menu", Reason.NAVIGATION, "search", Reason.NAVIGATION, "aside", Reason.BOX,
            "figcaption", Reason.CAPTION, "figure", Reason.CAPTION, "footer", Reason.OUTSIDE, "dialog", Reason.OUTSIDE,
            "noscript", Reason.SCRIPT, "time", Reason.DATE_LINE);
    private static final Map<String, Reason> CONTROLS =
        Map.of("button", Reason.CONTROL, "form", Reason.CONTROL, "fieldset", Reason.CONTROL, "legend", Reason.CONTROL,
            "label", Reason.CONTROL);
    private static final Map<String, Reason> ROLES =
        Map.of("navigation", Reason.NAVIGATION, "search", Reason.NAVIGATION, "menu", Reason.NAVIGATION, "complementary", Reason.BOX,
            "contentinfo", Reason.OUTSIDE, "banner", Reason.OUTSIDE, "dialog", Reason.OUTSIDE, "alertdialog", Reason.OUTSIDE);
    private static final Map<String, Reason> PROPERTIES =
        Map.of("author", Reason.BYLINE, "datepublished", Reason.DATE_LINE, "datemodified", Reason.DATE_LINE,
            "datecreated", Reason.DATE_LINE, "caption", Reason.CAPTION, "keywords", Reason.TAGS, "copyrightholder", Reason.COPYRIGHT,
            "credittext", Reason.PHOTO_CREDIT);

    private final ChromeNames names = ChromeNames.load();
    /** For each element the characters of the story in it. */
    private final int[] story;
    private Container holder;

    ExplainerPlaces(Blocks blocks, List<Verdict> verdicts) {
        List<Container> containers = blocks.containers();
        story = new int[containers.size()];
        for (Block b : blocks.all()) if (verdicts.get(b.index()).kept()) story[b.container().order()] += b.text().length();
        for (int i = story.length - 1; i > 0; i--) story[containers.get(i).parent().order()] += story[i];
        for (Container c : containers)
            if (story[0] > 0 && story[c.order()] >= MOST * story[0] && (holder == null || c.depth() > holder.depth())) holder = c;
        while (holder != null && holder.parent() != null && TEXTS.contains(holder.tag())) holder = holder.parent();
    }

    /** What the names of the block's element, of those around it, or of an inline element that fills it, tell; null for nothing. */
    Explanation named(Block block) {
        for (Inline i : block.inlines()) {
            if (i.start() > 0 || i.end() < block.text().length()) continue;
            Explanation found = property(i.itemprop(), i.tag());
            if (found == null && i.tag().equals("time")) found = new Explanation(Reason.DATE_LINE, "a <time> element");
            if (found == null) found = called(i.classes(), i.tag(), '.');
            if (found != null) return found;
        }
        Explanation control = null;
        for (Container c = block.container(); c != null && story[c.order()] == 0; c = c.parent()) {
            Explanation found = property(c.itemprop(), c.tag());
            if (found == null) found = called(c.classes(), c.tag(), '.');
            if (found == null) found = called(c.id(), c.tag(), '#');
            if (found == null) found = of(TAGS, c.tag(), "in <" + c.tag() + ">");
            if (found == null) found = of(ROLES, c.role(), "in <" + c.tag() + " role=" + c.role() + ">");
            if (found != null) return found;
            if (control == null) control = of(CONTROLS, c.tag(), "in <" + c.tag() + ">");
        }
        return control;
    }

    /** The article element of another story around the block, or null. */
    Container otherArticle(Block block) {
        Container found = null;
        for (Container c = block.container(); c != null && story[c.order()] == 0; c = c.parent()) if (c.tag().equals("article")) found = c;
        return found;
    }

    /** Why the block is not where the story is; null when it is there. */
    String outside(Block block) {
        if (holder == null || holder.parent() == null || block.container().within(holder)) return null;
        return "outside of " + name(holder) + ", which holds " + 100 * story[holder.order()] / story[0] + " % of the story";
    }

    private static Explanation property(String itemprop, String tag) {
        return of(PROPERTIES, itemprop.toLowerCase(Locale.ROOT), "itemprop " + itemprop + " of <" + tag + ">");
    }

    private static Explanation of(Map<String, Reason> reasons, String key, String evidence) {
        Reason reason = key.isEmpty() ? null : reasons.get(key);
        return reason == null ? null : new Explanation(reason, evidence);
    }

    private Explanation called(String attribute, String tag, char mark) {
        ChromeNames.Match match = names.find(attribute);
        if (match == null) return null;
        return new Explanation(Reason.valueOf(match.subject().toUpperCase(Locale.ROOT).replace('-', '_')),
            "in " + tag + mark + match.name());
    }

    private static String name(Container c) {
        int space = c.classes().strip().indexOf(' ');
        String first = space < 0 ? c.classes().strip() : c.classes().strip().substring(0, space);
        return !c.id().isEmpty() ? c.tag() + "#" + c.id() : first.isEmpty() ? "<" + c.tag() + ">" : c.tag() + "." + first;
    }
}
