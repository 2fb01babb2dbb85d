package clipping.lexicon;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clipping.Cases;
import clipping.lexicon.Chrome.Section;
import clipping.lexicon.Chrome.Where;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ChromeTest {
    private final Chrome chrome = Chrome.load();

    @TestFactory
    Stream<DynamicTest> everyCaseGetsItsSection() throws IOException {
        return Cases.of(Path.of("testdata/cases/chrome")).stream().map(c -> DynamicTest.dynamicTest(c.at(), () -> {
            List<String> got = names(chrome.match(c.input()));
            boolean right = c.expected().equals("none") ? got.isEmpty() : got.contains(c.expected());
            c.check(right ? c.expected() : got.toString());
        }));
    }

    private static List<String> names(Chrome.Hits hits) {
        List<String> names = new ArrayList<>();
        for (Chrome.Hit hit : hits.all()) names.add((hit.section() + " " + hit.where()).toLowerCase(Locale.ROOT).replace('_', '-'));
        return names;
    }

    @Test
    void proseHitsNothing() {
        assertSame(Chrome.Hits.NONE,
            chrome.match("By the time the storm had passed, the council had voted to share the cost of the pier with the villages along "
            + "the coast."));
        assertSame(Chrome.Hits.NONE, chrome.match(""));
        assertSame(Chrome.Hits.NONE, chrome.match("\u2022 \u2014 ..."));
    }

    @Test
    void caseAccentsAndQuotesMakeNoDifference() {
        assertTrue(has("A LIRE AUSSI : LE PORT", Section.RELATED, Where.START));
        assertTrue(has("Don\u2019t have an account?", Section.LOGIN, Where.WHOLE));
        assertTrue(has("\u00bb ALL RIGHTS RESERVED.", Section.COPYRIGHT, Where.WHOLE));
    }

    @Test
    void placeholdersStandForNumbersWordsAndNetworks() {
        assertTrue(has("Comments (1,204)", Section.COMMENTS, Where.WHOLE));
        assertTrue(has("Follow Anna Lind on Instagram", Section.FOLLOW));
        assertFalse(has("Follow the river on foot", Section.FOLLOW));
    }

    @Test
    void rowOfWholePhrasesIsWhole() {
        assertTrue(has("Facebook Twitter 12 WhatsApp", Section.SHARE, Where.WHOLE));
        assertFalse(has("Facebook Twitter Harbour", Section.SHARE, Where.WHOLE));
    }

    @Test
    void asksForWholePhrasesOfOneSection() {
        ChromeMatcher matcher = chrome.matcher();
        for (String line : List.of("3 hours ago", "Paqui hace 3 horas", "hace 3 horas", "(3 hours ago", "Share | 3 hours ago", "14 min",
            "John -", ": 3 hours ago", "vor 5 Minuten", "3\u5c0f\u65f6\u524d", "Facebook", "")) {
            Chrome.Hit hit = chrome.match(line).of(Section.DATE_LINE);
            assertEquals(hit != null && hit.where() == Where.WHOLE, matcher.isWhole(line, Section.DATE_LINE), line);
        }
        assertTrue(matcher.isWhole("(3 hours ago", Section.DATE_LINE) && !matcher.isWhole("3 hours ago he left", Section.DATE_LINE));
    }

    @Test
    void rowOfToolsIsWholeAndNamedByItsFirstLabel() {
        assertTrue(has("Print \u00b7 Share \u00b7 12 comments", Section.TOOLS, Where.WHOLE));
        assertTrue(has("Reply Report 3 likes Print", Section.COMMENTS, Where.WHOLE));
        assertTrue(has("\u56de\u590d \u6253\u5370 [3]", Section.COMMENTS, Where.WHOLE));
        assertFalse(has("\u56de\u590d\u6253\u5370", Section.COMMENTS), "run of letters, not of labels");
        assertFalse(has("Print. Share. Reply.", Section.TOOLS), "ends as a sentence");
        assertFalse(has("Print the share", Section.TOOLS), "has a word that is no label");
        assertFalse(has("3. Print the map", Section.TOOLS));
        assertFalse(has("Share Sport", Section.SHARE), "sections of a site are no tools");
    }

    @Test
    void blanksBetweenThousandsAreInsideANumber() {
        assertTrue(has("20 000 comments", Section.COMMENTS, Where.WHOLE));
        assertTrue(has("Rejoignez nos 20\u202f000 abonn\u00e9s", Section.SUBSCRIBE, Where.WHOLE));
        assertFalse(has("2012 300 comments", Section.COMMENTS, Where.WHOLE));
    }

    @Test
    void longRowOfToolsTakesNoLongerThanItsLabels() {
        String row = "Share Reply Print ".repeat(20_000);
        assertTimeout(Duration.ofSeconds(2), () -> chrome.match(row));
        assertTrue(has("Share Reply Print ".repeat(17).strip(), Section.SHARE, Where.WHOLE));
    }

    @Test
    void phraseDoesNotRunAcrossSentences() {
        assertFalse(has("He had nothing more to share. This article of faith stood.", Section.SHARE));
    }

    @Test
    void onlyHeadAndTailOfLongBlocksCount() {
        String filler = "the harbour wall was mended with stone from the hills ".repeat(12);
        assertSame(Chrome.Hits.NONE, chrome.match(filler + "sign up for our newsletter " + filler));
        assertTrue(has(filler + "Sign up for our newsletter.", Section.SUBSCRIBE, Where.END));
        assertTrue(has("Sign up for our newsletter. " + filler, Section.SUBSCRIBE, Where.START));
    }

    @Test
    void bracketsOfAPhraseCount() {
        assertTrue(has("The mayor on the old pier (handout)", Section.PHOTO_CREDIT));
        assertFalse(has("The mayor on the old pier with a handout", Section.PHOTO_CREDIT));
        assertTrue(has("[Share this article]", Section.SHARE, Where.WHOLE));
    }

    @Test
    void everyPhraseIsFoundInItsOwnText() {
        List<String> lost = new ArrayList<>();
        int phrases = 0;
        for (String language : ChromeReader.languages()) {
            Sections list = Sections.read(ChromeReader.FOLDER + language + ".txt");
            for (String section : list.names()) {
                if (section.equals("networks")) continue;
                for (String line : list.lines(section)) {
                    String text = line.replaceAll("^[=^~]|\\$$", "").replace("#", "17").replace("*", "harbour").replace("@", "Facebook");
                    if (!has(text, Section.valueOf(section.toUpperCase(Locale.ROOT).replace('-', '_')))) {
                        lost.add(language + " " + section + " " + line);
                    }
                    phrases++;
                }
            }
        }
        assertEquals(List.of(), lost);
        assertTrue(phrases > 20_000);
    }

    @Test
    void compiledTableIsTheText() throws IOException {
        try (InputStream compiled = ChromeTable.class.getResourceAsStream("chrome.table")) {
            assertNotNull(compiled, "the build has not compiled the lexicon");
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            new ChromeReader().read().write(text);
            assertArrayEquals(text.toByteArray(), compiled.readAllBytes());
        }
    }

    private boolean has(String text, Section section) {
        return chrome.match(text).of(section) != null;
    }

    private boolean has(String text, Section section, Where where) {
        Chrome.Hit hit = chrome.match(text).of(section);
        return hit != null && hit.where() == where;
    }

    @Test
    void hitTellsThePhraseThatMatched() {
        assertEquals("All rights reserved", chrome.match("Harbour Press. All rights reserved").of(Section.COPYRIGHT).phrase());
    }
}
