package clipping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clipping.article.Article;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A story that stands only in the state of a page's scripts is found, whatever the framework, the editor and the language. */
class StatePageTest {

    @TestFactory
    Stream<DynamicTest> storyIsFoundInTheState() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String language : VerdictPage.languages()) {
            StatePage page = new StatePage(language);
            for (StatePage.Frame frame : StatePage.Frame.values()) tests.add(test(language, page, frame, StatePage.Body.HTML));
            for (StatePage.Body body : StatePage.Body.values()) tests.add(test(language, page, StatePage.Frame.NEXT, body));
        }
        StatePage page = new StatePage("en");
        for (StatePage.Frame frame : StatePage.Frame.values()) {
            for (StatePage.Body body : StatePage.Body.values()) tests.add(test("en all", page, frame, body));
        }
        return tests.stream();
    }

    private static DynamicTest test(String language, StatePage page, StatePage.Frame frame, StatePage.Body body) {
        return DynamicTest.dynamicTest(language + " " + frame + " " + body, () -> {
            for (boolean called : new boolean[] {true, false}) {
                Article article = new Clipper().clip(page.of(frame, body, called));
                assertTrue(article.isArticle(), () -> "told as " + article.reason());
                String got = String.join("\n", article.paragraphs().stream().map(p -> p.text()).filter(t -> !t.equals("II")).toList());
                assertEquals(String.join("\n", page.paragraphs), got);
                assertEquals(page.title, article.title());
            }
        });
    }

    @Test
    void pageWithScriptsAndNoTextLacksItsScripts() {
        assertEquals(Article.NoArticle.SCRIPT, reason("<title>A</title><div id=app></div><script src=a.js></script>"));
        assertEquals(Article.NoArticle.SCRIPT, reason("<title>A</title><math></math><script>let a = 1</script>"));
        assertEquals(Article.NoArticle.EMPTY, reason("<title>A</title><div id=app></div>"));
    }

    private static Article.NoArticle reason(String page) {
        return new Clipper().clip(page.getBytes(StandardCharsets.UTF_8)).reason();
    }
}
