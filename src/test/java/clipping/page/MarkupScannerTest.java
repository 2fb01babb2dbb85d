package clipping.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clipping.Cases;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MarkupScannerTest {
    private static final String[] BEFORE = {"", "x", "<p>", "<p a=", "<p a='", "<p a=\"", "<p ", "<!--", "<script>", "<script><!--",
        "<script><!--<script>", "<style>", "<title>", "<textarea>", "<svg>", "<math>", "<table>", "<select>", "<template>", "<noscript>",
        "<plaintext>", "<frameset>", "<pre>", "<!doctype html>"};
    private static final String[] BEHIND = {"", ">", "'>", "\">", "-->", "</script>", "</title><p b=c>y", "</textarea></style></svg>z",
        "<i class=d>e"};
    private static final Set<String> READ = Set.of(MarkupNames.READ);

    @TestFactory
    Stream<DynamicTest> whatNobodyReadsIsLeftOut() throws IOException {
        return Cases.of(Path.of("testdata/cases/markup/left-out.case")).stream().map(c -> DynamicTest.dynamicTest(c.at(), () -> {
            byte[] page = c.input().getBytes(StandardCharsets.UTF_8);
            c.check(markup(MarkupTrees.scan(page)));
            assertSameTree(page, c.at());
        }));
    }

    /**
     * One page in a hundred thousand may differ in white space, which the parser moves in front of a table or behind the end of the page.
     */
    @Test
    void whateverIsLeftOutTheTreeStaysTheSame() {
        Random random = new Random(11);
        for (int n = 0; n < 30_000; n++) {
            String page = MarkupMixture.of(random);
            assertSameTree(page.getBytes(StandardCharsets.UTF_8), page);
        }
    }

    @Test
    void pagesKeepTheirTreesWhereverTheyBreakOff() throws IOException {
        Random random = new Random(12);
        List<Path> pages = pages();
        assertTrue(pages.size() > 40);
        for (Path path : pages) {
            byte[] page = Files.readAllBytes(path);
            assertSameTree(page, path.toString());
            for (int i = 0; i < 6; i++) assertSameTree(Arrays.copyOf(page, random.nextInt(page.length + 1)), path + " cut short");
            for (int i = 0; i < 6; i++) assertSameTree(spliced(page, random), path + " with pieces put in");
        }
    }

    @Test
    void scriptsAreKeptBesideTheMarkup() {
        Markup markup =
            MarkupTrees.scan(utf8("<script>first</script><p><script> </script><script type=x>s\u00e9cond<b></script>"));
        assertEquals("<script>0</script><p><script type=x>1</script>", markup(markup));
        assertEquals("first", markup.script("0"));
        assertEquals("s\u00e9cond<b>", markup.script("1"));
        for (String other : List.of("", "2", "-1", "1 ", "99999999999", "x")) assertEquals(other, markup.script(other));
    }

    @Test
    void longDataInScriptsIsLeftOut() {
        String data = "data:image/png;base64,";
        Markup markup = MarkupTrees.scan(utf8("<script>{\"a\":\"" + data + "A".repeat(5000) + "\",\"b\":\"é\"}</script>"));
        assertEquals("{\"a\":\"" + data + "\",\"b\":\"é\"}", markup.script("0"));
    }

    @Test
    void tagsOfVeryManyAttributesAreLeftAsTheyAre() {
        StringBuilder tag = new StringBuilder("<p");
        for (int i = 0; i < 600; i++) tag.append(" a").append(i);
        byte[] page = tag.append(" class=late>x<i>").toString().getBytes(StandardCharsets.UTF_8);
        assertSameTree(page, "600 attributes");
        assertEquals(page.length, MarkupTrees.scan(page).length());
    }

    /** Each string alone, cut short anywhere, and behind and before what changes how markup is read. */
    @Test
    void stringsThatProvokeTheTokenizerGiveTheSameTree() throws IOException {
        int strings = 0;
        for (String line : Files.readAllLines(Path.of("testdata/cases/markup/tokenizer.case"))) {
            if (line.isBlank() || line.startsWith("//")) continue;
            String string = unescaped(line);
            strings++;
            for (int cut = 0; cut <= string.length(); cut++) assertSameTree(utf8(string.substring(0, cut)), line + " up to " + cut);
            for (String before : BEFORE) {
                for (String after : BEHIND) assertSameTree(utf8(before + string + after), before + line + after);
            }
        }
        assertTrue(strings > 200, "strings: " + strings);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String unescaped(String line) {
        Matcher escapes = Pattern.compile("\\\\u([0-9a-f]{4})").matcher(line);
        return escapes.replaceAll(m -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(m.group(1), 16))));
    }

    /** A room that read another attribute would find it nowhere. */
    @Test
    void everyAttributeThatARoomReadsIsKept() throws IOException {
        Pattern literal =
            Pattern.compile("(?:attr|hasAttr|attributes\\(\\)\\.get|attributes\\.get|hasKey|\\ba\\.get|value|has)\\((?:e, "
            + ")?\"([a-z:-]+)\"\\)");
        List<String> missing = new ArrayList<>();
        int found = 0;
        for (String room : List.of("page", "block")) {
            try (Stream<Path> files = Files.walk(Path.of("src/main/java/clipping").resolve(room))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    if (file.endsWith("ClaimArticles.java")) continue; // asks its own items
                    Matcher names = literal.matcher(Files.readString(file));
                    while (names.find()) {
                        found++;
                        if (!READ.contains(names.group(1))) missing.add(file + ": " + names.group(1));
                    }
                }
            }
        }
        assertEquals(List.of(), missing);
        assertTrue(found > 40);
    }

    private static byte[] spliced(byte[] page, Random random) {
        StringBuilder out = new StringBuilder(new String(page, StandardCharsets.ISO_8859_1));
        for (int i = 0; i < 4; i++) {
            out.insert(random.nextInt(out.length() + 1),
                new String(MarkupMixture.piece(random).getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        }
        return out.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("testdata"))) {
            return files.filter(f -> f.toString().endsWith(".html") || f.startsWith("testdata/fuzz/page")).filter(Files::isRegularFile)
                .sorted().toList();
        }
    }

    private static String markup(Markup markup) {
        return new String(markup.bytes(), 0, markup.length(), StandardCharsets.UTF_8);
    }

    private static void assertSameTree(byte[] page, String what) {
        MarkupTrees.Both trees = MarkupTrees.of(page);
        if (trees != null) assertEquals(trees.plain(), trees.scanned(), what);
    }
}
