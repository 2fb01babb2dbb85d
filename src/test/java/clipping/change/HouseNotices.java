package clipping.change;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What a house tells its readers around its stories in whole sentences: rules for comments, rights, imprints, offers, consent. A file of
 * {@code testdata/changes} has them, parted by empty lines: {@code ## LANGUAGE KIND}, then a line per block, {@code = } before a heading
 * and {@code - } before an item of a list.
 */
final class HouseNotices {
    private static final String HEADING = "= ";
    private static final String ITEM = "- ";

    /** Kinds of notices that ask readers for something or tell them what they must accept. */
    private static final Set<String> ASKING = Set.of("offer", "consent", "service", "login");

    private final Map<String, List<List<String>>> byLanguage = new HashMap<>();
    private final Map<String, List<List<String>>> asking = new HashMap<>();

    private HouseNotices() {
    }

    /** The notices of a file. */
    static HouseNotices of(String file) {
        HouseNotices all = new HouseNotices();
        List<String> blocks = List.of();
        try {
            for (String line : Files.readAllLines(Path.of("testdata/changes", file))) {
                if (line.startsWith("## ")) {
                    blocks = new ArrayList<>();
                    String[] head = line.split(" ");
                    all.byLanguage.computeIfAbsent(head[1], k -> new ArrayList<>()).add(blocks);
                    if (ASKING.contains(head[2])) all.asking.computeIfAbsent(head[1], k -> new ArrayList<>()).add(blocks);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    blocks.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    /** The blocks of a notice in a language, else in English. */
    List<String> any(String language, Random random) {
        return pick(byLanguage, language, random);
    }

    /** The same of the notices that ask readers for something. */
    List<String> asking(String language, Random random) {
        return pick(asking, language, random);
    }

    private static List<String> pick(Map<String, List<List<String>>> all, String language, Random random) {
        List<List<String>> own = all.getOrDefault(language, all.get("en"));
        return own.get(random.nextInt(own.size()));
    }

    /** A notice as an element of a page, in one of the makes that pages have. */
    static Element element(ChangedPage page, List<String> blocks, Random random) {
        Element box = new Element(page.pick("div", "div", "section", "aside", "td"));
        int make = random.nextInt(6);
        if (make == 0) lines(page, box, blocks);
        else for (String block : blocks) box.appendChild(make < 3 ? plain(page, block, make == 1) : marked(page, block, box));
        return box.normalName().equals("td") ? new Element("table").appendChild(new Element("tr").appendChild(box)) : box;
    }

    /** A block without its sign. */
    static String text(String block) {
        return block.startsWith(HEADING) || block.startsWith(ITEM) ? block.substring(2) : block;
    }

    /** All of it as lines of one element. */
    private static void lines(ChangedPage page, Element box, List<String> blocks) {
        Element lines = box.appendElement(page.pick("p", "div"));
        for (String block : blocks) {
            if (lines.childNodeSize() > 0) lines.appendElement("br").parent().appendElement("br");
            String line = block.startsWith(ITEM) ? block : text(block);
            page.noteCut(line);
            lines.appendText(line);
        }
    }

    /** As a paragraph, or as one like the story's own. */
    private static Element plain(ChangedPage page, String block, boolean isOwn) {
        String line = block.startsWith(ITEM) ? block : text(block);
        return isOwn ? page.ownLine(line) : page.cutLine(page.pick("p", "p", "div"), line);
    }

    /** As headings, items of lists and paragraphs. */
    private static Element marked(ChangedPage page, String block, Element box) {
        if (block.startsWith(HEADING)) return page.cutLine(page.pick("h2", "h3", "h4", "strong", "p"), text(block));
        if (!block.startsWith(ITEM)) return page.cutLine("p", text(block));
        Element list = box.lastElementChild();
        if (list == null || !list.normalName().equals("ul")) list = new Element("ul");
        return list.appendChild(page.cutLine("li", text(block)));
    }
}
