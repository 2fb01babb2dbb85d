package clipping.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import clipping.Cases;
import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Splitter;
import clipping.facts.Facts;
import clipping.facts.finder.FactFinder;
import clipping.page.Page;
import clipping.page.PageParser;
import clipping.source.Deadline;
import clipping.source.SavedPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs {@code testdata/cases/verdict/*.case}: what becomes of a page's blocks, given what the model says of each. */
class JudgeCasesTest {
    private static final Path CASES = Path.of("testdata/cases/verdict");
    private static final String ODDS = " @ ";
    private static final String HEADLINE = "Storm shuts the quay of Nordsund";
    private static final String HEAD = "<title>" + HEADLINE + "</title>";
    private static final String HEADING = "<h1>" + HEADLINE + "</h1>";
    private static final Map<String, String> PARTS = Map.of("{title}", HEAD + HEADING, "{head}", HEAD, "{h1}", HEADING,
        "{news}", "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\"}</script>");
    private static final Pattern TEXT = Pattern.compile("\\{(\\d+)([wc])(?::(\\w))?}");
    /** Thirty-two of them, so that five bits choose one. */
    private static final String[] WORDS = ("stone river bridge garden window silver paper harvest lantern meadow timber copper barley "
        + "anchor basket candle feather granite hollow island kettle ladder marble needle orchard pebble quarry ribbon saddle thunder "
        + "valley willow").split(" ");

    @TestFactory
    List<DynamicTest> blocksAreKeptAndCut() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Cases.Case c : Cases.of(CASES)) tests.add(DynamicTest.dynamicTest(c.at(), () -> check(c)));
        return tests;
    }

    private static void check(Cases.Case c) {
        int at = c.input().lastIndexOf(ODDS);
        String html = filled(c.input().substring(0, at));
        html = "<meta charset=utf-8>" + (html.contains("<title>") ? "" : "<title>What stands nowhere below</title>") + html;
        String[] numbers = c.input().substring(at + ODDS.length()).strip().split(" +");
        double[] odds = Arrays.stream(numbers).mapToDouble(Double::parseDouble).toArray();
        Page page = PageParser.parse(SavedPage.html("-", html.getBytes(StandardCharsets.UTF_8)), Deadline.NONE);
        Blocks blocks = Splitter.split(page, Deadline.NONE);
        StringBuilder shown = new StringBuilder();
        for (Block b : blocks.all()) shown.append("block " + b.index() + ":  " + b.kind() + " " + b.text() + "\n");
        assertEquals(blocks.all().size(), odds.length, () -> c.at() + " has not one number for each block:\n" + shown);
        Facts facts = FactFinder.find(page, blocks);
        List<Verdict> verdicts = Judge.judge(page.claims(), blocks, facts, Features.of(blocks, page.claims(), facts), odds, false);
        c.check(String.join(" ", verdicts.stream().map(JudgeCasesTest::word).toList()), shown.toString());
    }

    private static String word(Verdict v) {
        if (v.kept()) return "kept";
        return v.reason() == Reason.LOW_SCORE ? "low" : v.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String filled(String page) {
        String html = page;
        for (Map.Entry<String, String> part : PARTS.entrySet()) html = html.replace(part.getKey(), part.getValue());
        int[] number = {0};
        return TEXT.matcher(html).replaceAll(m -> {
            int seed = m.group(3) == null ? 1 + number[0]++ : 1000 + m.group(3).charAt(0);
            int size = Integer.parseInt(m.group(1));
            return Matcher.quoteReplacement(m.group(2).equals("w") ? sentence(words(size, seed)) : sentence(characters(size - 1, seed)));
        });
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }

    /** That many words; each seed gives others. */
    private static String words(int count, int seed) {
        StringBuilder words = new StringBuilder();
        int state = seed * 7919;
        for (int i = 0; i < count; i++) {
            state = state * 1103515245 + 12345;
            words.append(i == 0 ? "" : " ").append(WORDS[state >>> 16 & WORDS.length - 1]);
        }
        return words.toString();
    }

    private static String characters(int count, int seed) {
        String cut = words(count / 5 + 2, seed).substring(0, count);
        return cut.endsWith(" ") ? cut.substring(0, count - 1) + "s" : cut;
    }
}
