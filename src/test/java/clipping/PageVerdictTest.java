package clipping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import clipping.article.Article;
import clipping.article.Article.Warning;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Pages of many kinds in twenty languages, each in four styles of markup, are told apart: those that hold an article and those that hold
 * none. Nothing was trained on them.
 */
class PageVerdictTest {
    /** Pages that are known to go wrong, by language and kind; the list is to be empty. */
    private static final Set<String> PENDING = Set.of("ja FRONT", "ja TABLE_FRONT", "tr PAYWALLED");
    private static final int STYLES = 4;
    /** What a reader is to be warned of; on pages of all other kinds, of nothing. */
    private static final Map<VerdictPage.Kind, Warning> WARNINGS = Map.of(VerdictPage.Kind.PAYWALLED, Warning.PAYWALLED,
        VerdictPage.Kind.TWO_STORIES, Warning.SEVERAL_ARTICLES, VerdictPage.Kind.CUT_OFF, Warning.TRUNCATED);

    @TestFactory
    Stream<DynamicTest> pageIsWhatAReaderSees() throws IOException {
        return pages(PageVerdictTest::check);
    }

    @TestFactory
    Stream<DynamicTest> readerIsWarnedOfWhatIsMissing() throws IOException {
        return pages(PageVerdictTest::checkWarnings);
    }

    private interface Check {
        void of(String language, VerdictPage.Kind kind) throws IOException;
    }

    private static Stream<DynamicTest> pages(Check check) throws IOException {
        List<String> languages = VerdictPage.languages();
        assertTrue(languages.size() >= 20, "languages are gone");
        return languages.stream().flatMap(language -> Stream.of(VerdictPage.Kind.values())
            .map(kind -> DynamicTest.dynamicTest(language + " " + kind, () -> check.of(language, kind))));
    }

    private static void check(String language, VerdictPage.Kind kind) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (int style = 0; style < STYLES; style++) {
            Article article = new Clipper().clip(new VerdictPage(language, style).of(kind));
            String told = article.isArticle() ? "article" : article.reason().name().toLowerCase(Locale.ROOT);
            if (!List.of(kind.expected.split("\\|")).contains(told)) wrong.add("style " + style + " is told as " + told);
        }
        assumeTrue(wrong.isEmpty() || !PENDING.contains(language + " " + kind), "pending");
        assertTrue(wrong.isEmpty(), () -> language + " " + kind + ": " + wrong);
    }

    private static void checkWarnings(String language, VerdictPage.Kind kind) throws IOException {
        for (int style = 0; style < STYLES; style++) {
            Article article = new Clipper().clip(new VerdictPage(language, style).of(kind));
            List<Warning> expected = WARNINGS.containsKey(kind) ? List.of(WARNINGS.get(kind)) : List.of();
            if (article.isArticle()) assertEquals(expected, article.warnings(), language + " " + kind + " style " + style);
        }
    }
}
