package clipping.block;

import clipping.page.Claim;
import clipping.page.Claims;
import clipping.source.Deadline;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** A story that stands only in the page's data: given as the article's body, but mostly missing from the page's text. */
final class ClaimedStory {
    private static final int MIN_WORDS = 60;
    private static final int RUN = 4;
    private static final int SAMPLES = 40;
    private static final int MAX_CHARS = 400_000;
    private static final Pattern MARKUP = Pattern.compile("</(?:p|div|h[1-6]|li|figure)>|<br\\s*/?>", Pattern.CASE_INSENSITIVE);

    private ClaimedStory() {
    }

    /** Adds a block, and its shape, for each paragraph of the claimed body when at most a third of it is on the page. */
    static void add(Claims claims, List<Block> blocks, List<TextShape> shapes, Container root, Deadline deadline) {
        String longest = "";
        for (Claim c : claims.of(Claim.Field.BODY)) if (c.value().length() > longest.length() && !isData(c.value())) longest = c.value();
        if (longest.length() < MIN_WORDS || longest.length() > MAX_CHARS) return;
        int shown = 0;
        for (Block b : blocks) if (b.text().length() > 60) shown += b.text().length() - b.linked();
        if (shown > longest.length() * 3 / 2) return;
        TextShape claimed = TextShape.of(longest);
        if (claimed.words < MIN_WORDS || isShown(claimed, shapes)) return;
        for (String paragraph : paragraphs(longest, deadline)) {
            blocks.add(new Block(blocks.size(), paragraph, Block.Kind.DATA, 0, root, List.of(), 0, Set.of()));
            shapes.add(TextShape.of(paragraph));
        }
    }

    /** Splits a claimed body: either text with one paragraph per line, which may hold inline markup, or markup as a whole. */
    private static List<String> paragraphs(String body, Deadline deadline) {
        List<String> paragraphs = new ArrayList<>();
        boolean marked = MARKUP.matcher(body).find();
        for (String line : marked ? new String[] {body} : body.split("[\\n\\r]+")) {
            if (!marked && line.indexOf('<') < 0) paragraphs.add(Spaces.fold(line));
            else for (Block b : Splitter.split(Jsoup.parseBodyFragment(line).body(), deadline))
                if (b.kind() != Block.Kind.CAPTION && !b.is(Block.Mark.HIDDEN))
                    for (String part : b.text().split("\\n")) paragraphs.add(part.strip());
        }
        paragraphs.removeIf(String::isEmpty);
        return paragraphs;
    }

    /** Some pages claim a body that is itself JSON. */
    private static boolean isData(String value) {
        return value.startsWith("[{") || value.startsWith("{\"");
    }

    private static boolean isShown(TextShape claimed, List<TextShape> shapes) {
        int size = claimed.hashes.length - RUN + 1, found = 0, step = Math.max(1, size / SAMPLES), tried = 0;
        Set<Integer> wanted = new HashSet<>();
        for (int i = 0; i < size; i += step) wanted.add(run(claimed.hashes, i));
        Set<Integer> runs = new HashSet<>();
        for (TextShape shape : shapes) {
            for (int i = 0; i + RUN <= shape.hashes.length; i++) {
                Integer run = run(shape.hashes, i);
                if (wanted.contains(run)) runs.add(run);
            }
        }
        for (int i = 0; i < size; i += step) {
            tried++;
            if (runs.contains(run(claimed.hashes, i))) found++;
        }
        return found * 3 > tried;
    }

    private static int run(int[] hashes, int from) {
        int h = 0;
        for (int k = from; k < from + RUN; k++) h = h * 0x01000193 + hashes[k];
        return h;
    }
}
