package clipping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clipping.article.Article;
import clipping.block.Block;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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

    /** A story that is called like the page is its story, whatever the keys are. */
    @Test
    void keysNeedNotSayAnything() throws IOException {
        StatePage page = new StatePage("en");
        String html = "<p>" + String.join("</p><p>", page.paragraphs) + "</p>";
        Gson json = new Gson();
        Gson plain = new GsonBuilder().disableHtmlEscaping().create();
        for (String state : new String[] {"window.q={a:{zz_t:%1$s,zz_b:%2$s}}",
            "window.q=JSON.parse('{\"x\":[%1$s,{\"y\":%1$s,\"z\":%2$s}]}')",
            "q=(function(a,b){return{x:[{t:a,b:b}]}}(%1$s,%2$s))", "q={t:%1$s,p:%3$s}",
            "q={t:%1$s,b:%4$s}",
            "q={data:{title:[{type:'heading1',text:%1$s}],body:%2$s}}"}) {
            String script = "<script>" + String.format(java.util.Locale.ROOT, state, json.toJson(page.title), json.toJson(html),
                json.toJson(page.paragraphs), plain.toJson(html.replace("<", "&lt;").replace(">", "&gt;"))) + "</script>";
            String shell = "<html lang=en><title>" + page.title + "</title><div id=app></div>" + script;
            Article article = new Clipper().clip(shell.getBytes(StandardCharsets.UTF_8));
            assertEquals(page.paragraphs, article.paragraphs().stream().map(p -> p.text()).toList(), state);
        }
    }

    @Test
    void pageThatShowsItsStoryIsReadFromTheMarkup() throws IOException {
        StatePage page = new StatePage("en");
        String state = new String(page.of(StatePage.Frame.NEXT, StatePage.Body.HTML, true), StandardCharsets.UTF_8);
        String shown = "<article><h1>" + page.title + "</h1><p>" + String.join("</p><p>", page.paragraphs) + "</p></article>";
        Article article = new Clipper().clip(state.replace("<div id=app></div>", shown).getBytes(StandardCharsets.UTF_8));
        assertTrue(article.paragraphs().stream().noneMatch(p -> p.kind() == Block.Kind.DATA));
    }

    @Test
    void signInATextIsNoTag() throws IOException {
        StatePage page = new StatePage("en");
        page.paragraphs.set(0, "Where a<b then c is less & nothing of the rest is lost. " + page.paragraphs.get(0));
        for (StatePage.Body body : new StatePage.Body[] {StatePage.Body.STRINGS, StatePage.Body.LINES, StatePage.Body.SLATE}) {
            Article article = new Clipper().clip(page.of(StatePage.Frame.NEXT, body, true));
            assertEquals(page.paragraphs, article.paragraphs().stream().map(p -> p.text()).toList());
        }
    }

    @Test
    void longStoryIsCut() throws IOException {
        StatePage page = new StatePage("en");
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < 500_000; i++) text.append("On day ").append(i).append(" the ferry sailed with ").append(i * 7)
            .append(" people on board, says the captain of line ").append(i * 3).append(".\n");
        page.paragraphs.set(0, text.toString());
        Article article = new Clipper().clip(page.of(StatePage.Frame.NEXT, StatePage.Body.LINES, true));
        assertTrue(article.isArticle(), () -> "told as " + article.reason());
        int length = article.paragraphs().stream().mapToInt(p -> p.text().length()).sum();
        assertTrue(length > 200_000, () -> "has " + length + " characters");
    }

    @Test
    void listOfStoriesIsNoStory() throws IOException {
        StatePage page = new StatePage("en");
        String list = new Gson().toJson(page.related());
        assertEquals(Article.NoArticle.SCRIPT, reason("<title>App</title><div id=app></div><script>var s=" + list + "</script>"));
    }

    /** Scripts made to keep a reader busy: the time grows no faster than their length. */
    @Test
    void hostileStateTakesItsLength() {
        int n = 400_000;
        String deep = "[".repeat(n);
        String open = "{\"a\":".repeat(n);
        String twice = "{\"a\":{\"__ref\":\"b:1\"},\"b:1\":[" + "{\"__ref\":\"b:1\"},".repeat(n / 20) + "0]}";
        String slots = "[{\"a\":1},[" + "1,".repeat(n) + "1],\"x\",\"y\"]";
        String strings = "{\"a\":\"" + "\\\"[{".repeat(n) + "\"}";
        String tags = "{\"title\":\"x\",\"body\":\"" + "<p".repeat(n) + "\"}";
        String rows = "self.__next_f.push([1,\"" + "1:[\\\"$1\\\"]\\n".repeat(n / 10) + "\"])";
        String texts = "self.__next_f.push([1,\"" + "1:Tffffff,".repeat(n) + "\"])";
        String doubling = doubling();
        for (String state : List.of(deep, open, twice, slots, strings, tags, rows, texts, doubling, "/".repeat(n), "(".repeat(n))) {
            byte[] page = ("<title>x</title><script>a=" + state + "</script>").getBytes(StandardCharsets.UTF_8);
            assertTimeout(Duration.ofSeconds(10), () -> new Clipper().clip(page), () -> state.substring(0, 40));
        }
    }

    /** A cache whose objects each hold the next one twice. */
    private static String doubling() {
        StringBuilder cache = new StringBuilder("{");
        for (int i = 0; i < 60; i++) {
            cache.append("\"k:").append(i).append("\":[{\"__ref\":\"k:").append(i + 1).append("\"},{\"__ref\":\"k:").append(i + 1)
                .append("\"}],");
        }
        return cache + "\"k:60\":[\"The ferry sailed on Monday with forty people on board.\",\"It is back.\"],\"title\":\"x\"}";
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
