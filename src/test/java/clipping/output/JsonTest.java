package clipping.output;

import static clipping.output.Articles.p;
import static org.junit.jupiter.api.Assertions.assertEquals;

import clipping.ObjectSchema;
import clipping.article.Article;
import clipping.facts.Dateline;
import org.junit.jupiter.api.Test;

class JsonTest {
    private static final Article ARTICLE = Articles.of("A \"pier\" & <more>", new Dateline("OSLO —", "OSLO", null, null), "2024-03-04",
        p("One."), p("Two\u2028é"));

    private static String printed(String source, Article article, boolean why, boolean indented) {
        String json = Json.of(source, article, why, indented);
        ObjectSchema.check(json);
        return json;
    }

    @Test
    void aLineHoldsTheWholeObject() {
        assertEquals("{\"source\":\"in/a.html\",\"article\":true,\"url\":\"https://example.org/news/a\","
            + "\"title\":\"A \\\"pier\\\" & <more>\","
            + "\"dateline\":{\"text\":\"OSLO —\",\"place\":\"OSLO\",\"date\":null,\"agency\":null,\"paragraph\":0},"
            + "\"body\":\"One.\\n\\nTwo\\u2028é\",\"published\":\"2024-03-04\",\"modified\":null,"
            + "\"authors\":[\"Ann Lee\",\"Bo Ek\"],\"publisher\":null,\"section\":\"World\",\"tags\":[],"
            + "\"language\":\"en\",\"description\":null,\"image\":null,\"captured\":null,"
            + "\"warnings\":[\"several-articles\",\"guessed-charset\"],\"reason\":null}\n",
            printed("in/a.html", ARTICLE, false, false));
    }

    @Test
    void withoutAnArticleTheReasonIsAWord() {
        assertEquals("{\"source\":\"-\",\"article\":false,\"url\":null,\"title\":\"Front page\","
            + "\"dateline\":null,\"body\":null,\"published\":null,\"modified\":null,"
            + "\"authors\":[],\"publisher\":null,\"section\":null,\"tags\":[],\"language\":null,\"description\":null,\"image\":null,"
            + "\"captured\":null,\"warnings\":[],\"reason\":\"consent\"}\n",
            printed("-", Articles.none(Article.NoArticle.CONSENT), false, false));
    }

    @Test
    void indentedItStandsOverManyLines() {
        String json = printed("-", ARTICLE, false, true);
        assertEquals(0, json.indexOf("{\n  \"source\": \"-\",\n  \"article\": true,\n"));
        assertEquals(true, json.contains("  \"authors\": [\n    \"Ann Lee\",\n    \"Bo Ek\"\n  ],\n"));
        assertEquals(true, json.endsWith("  \"reason\": null\n}\n"));
    }

    @Test
    void reasonsStandBehindTheRest() {
        String json = printed("-", ARTICLE, true, false);
        assertEquals("\"blocks\":[{\"text\":\"Menu\",\"part\":\"cut\",\"reason\":\"outside\",\"evidence\":\"links 1.0\"},"
            + "{\"text\":\"A sentence.\",\"part\":\"body\",\"reason\":\"prose\",\"evidence\":\"\"}],"
            + "\"facts\":[{\"name\":\"title\",\"value\":\"A \\\"pier\\\" & <more>\",\"because\":\"the heading says it\","
            + "\"weighed\":[{\"value\":\"Pier\",\"where\":\"h1\"}]}]}\n", json.substring(json.indexOf("\"blocks\"")));
    }

    @Test
    void halvesOfPairsInNamesDoNotBreakTheOutput() {
        assertEquals(0, printed("a\ud800b", ARTICLE, false, false).indexOf("{\"source\":\"a\ufffdb\""));
    }
}
