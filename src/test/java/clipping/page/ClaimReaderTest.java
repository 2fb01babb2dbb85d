package clipping.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clipping.page.Claim.Field;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class ClaimReaderTest {
    private static List<String> read(Field field, String html) {
        return ClaimReader.read(Jsoup.parse(html)).of(field).stream().map(Claim::value).toList();
    }

    private static String jsonLd(String json) {
        return "<script type=\"application/ld+json\">" + json + "</script>";
    }

    @Test
    void articleInGraphIsReadAndItsAuthorResolvedById() {
        String page =
            jsonLd("{\"@graph\":[{\"@type\":\"Organization\",\"name\":\"The Harbour "
            + "Post\"},{\"@type\":[\"NewsArticle\"],\"headline\":\"Ferry back in service\","
            + "\"author\":{\"@id\":\"#p1\"}},{\"@type\":\"Person\",\"@id\":\"#p1\",\"name\":\"Ada Lund\"}]}");
        assertEquals(List.of("Ferry back in service"), read(Field.TITLE, page));
        assertEquals(List.of("Ada Lund"), read(Field.AUTHOR, page));
        assertEquals(List.of("The Harbour Post"), read(Field.SITE_NAME, page));
    }

    @Test
    void listThatHoldsItselfIsReadOnce() {
        String page = jsonLd("{\"@type\":\"NewsArticle\",\"headline\":\"Ferry back in service\",\"author\":{\"@id\":\"#l\","
            + "\"@list\":[{\"@id\":\"#l\"},{\"name\":\"Ada Lund\"},{\"@list\":[\"Ben Moe\"]},{\"name\":\"Cy Vale\"}]}}");
        assertEquals(List.of("Ada Lund", "Ben Moe", "Cy Vale"), read(Field.AUTHOR, page));
    }

    @Test
    void brokenJsonIsReadAsFarAsItGoes() {
        assertEquals(List.of("A \"bold\" plan"), read(Field.TITLE, jsonLd("{\"@type\":\"Article\",\"headline\":\"A \"bold\" plan\",}")));
        assertEquals(List.of("Two lines"),
            read(Field.TITLE, jsonLd("\n//<![CDATA[\n{\"@type\":\"Article\",\"headline\":\"Two\nlines\"}\n//]]>\n")));
        assertEquals(List.of("Kept"), read(Field.TITLE, jsonLd("{\"@type\":\"Article\",\"headline\":\"Kept\",\"author\":{\"name\"")));
        assertEquals(List.of("Second"),
            read(Field.TITLE, jsonLd("{\"@type\":\"Thing\"},{\"@type\":\"Article\",\"headline\":\"Second\"};")));
        assertEquals(List.of("Noted"),
            read(Field.TITLE, jsonLd("<!-- -->/* data */{\"@type\":\"Article\", // what it is\n\"headline\":\"Noted\"}")));
        assertEquals(List.of("Salt & pepper \"war\""),
            read(Field.TITLE, jsonLd("{\"@type\":\"Article\",\"headline\":\"Salt &amp; pepper &amp;quot;war&amp;quot;\"}")));
        assertEquals(List.of("No comma"), read(Field.TITLE, jsonLd("{\"@type\":\"Article\"\n\"headline\":\"No comma\"}")));
    }

    @Test
    void stateIsAskedForItsHeadlineBeforeItsTitle() {
        String story = "{\"title\":\"Ferries | Harbour Post\",\"headline\":\"Ferry back in service\",\"body\":\""
            + "The ferry runs again. ".repeat(30) + "\"}";
        String page = "<title>Ferries | Harbour Post</title><h1>Ferry back in service</h1><script id=state type=application/json>" + story
            + "</script>";
        assertEquals(List.of("Ferries | Harbour Post", "Ferry back in service"), read(Field.TITLE, page));
    }

    @Test
    void endlessDepthEnds() {
        assertEquals(List.of(), read(Field.TITLE, jsonLd("[".repeat(100_000))));
        assertEquals(List.of("Top"), read(Field.TITLE, jsonLd("{\"@type\":\"Article\",\"headline\":\"Top\",\"a\":"
            + "{\"a\":".repeat(100_000))));
    }

    @Test
    void onlyTheArticleOfThePageCountsAmongSeveral() {
        String page = "<title>Rain at last | Post</title>"
            + jsonLd("[{\"@type\":\"NewsArticle\",\"headline\":\"Old storm\",\"datePublished\":\"2020-01-01\"},"
            + "{\"@type\":\"NewsArticle\",\"headline\":\"Rain at last\",\"datePublished\":\"2024-05-05\"}]");
        assertEquals(List.of("2024-05-05"), read(Field.PUBLISHED, page));
    }

    @Test
    void listEntriesCommentsAndPeopleAreNotTheArticle() {
        String page = jsonLd("{\"@type\":\"ItemList\",\"itemListElement\":[{\"@type\":\"NewsArticle\",\"headline\":\"Elsewhere\"}]}")
            + jsonLd("{\"@type\":\"Article\",\"headline\":\"Here\",\"comment\":[{\"@type\":\"Comment\",\"author\":{\"name\":\"A "
            + "Reader\"},\"datePublished\":\"2024-01-01\"}]}");
        assertEquals(List.of("Here"), read(Field.TITLE, page));
        assertEquals(List.of(), read(Field.AUTHOR, page));
    }

    @Test
    void metaAndLinkAndCommentGiveTheirFields() {
        String page = "<!-- saved from url=(0027)https://post.example/a/b.html -->"
            + "<meta property='og:title' content='One'><meta name='DC.date.issued' content='2024-01-02'><link rel='canonical' "
                + "href='https://post.example/a'>"
            + "<meta name='twitter:label1' content='Written by'><meta name='twitter:data1' content='Ada Lund'>";
        assertEquals(List.of("One"), read(Field.TITLE, page));
        assertEquals(List.of("2024-01-02"), read(Field.PUBLISHED, page));
        assertEquals(List.of("https://post.example/a/b.html", "https://post.example/a"), read(Field.URL, page));
        assertEquals(List.of("Ada Lund"), read(Field.AUTHOR, page));
    }

    @Test
    void microdataAndMicroformatsAreRead() {
        String page = "<div itemscope itemtype='https://schema.org/NewsArticle'><h1 itemprop=headline>Bridge opens</h1>"
            + "<span itemprop=author itemscope itemtype='https://schema.org/Person'><span itemprop=name>Ida Falk</span></span>"
            + "<time itemprop=datePublished datetime='2024-02-03'>yesterday</time></div>";
        assertEquals(List.of("Bridge opens"), read(Field.TITLE, page));
        assertEquals(List.of("Ida Falk"), read(Field.AUTHOR, page));
        assertTrue(read(Field.PUBLISHED, page).contains("2024-02-03"));
        assertEquals(List.of("2015-06-09"), read(Field.PUBLISHED, "<meta itemprop='datepublished' content='2015-06-09'>"));
        String entry =
            "<article class='post hentry'><h2 class='entry-title'>Bridge opens</h2><span class='author vcard'>By <a class='fn'>Ida "
            + "Falk</a></span></article>";
        assertEquals(List.of("Ida Falk"), read(Field.AUTHOR, entry));
    }

    @Test
    void stateOfThePagesScriptsGivesTheStory() {
        String body = "The bridge over the sound opened to traffic today. ".repeat(8).trim();
        String page =
            "<title>Bridge opens</title><script id='__NEXT_DATA__' type='application/json'>{\"props\":{\"story\":{\"title\":\"Bridge "
            + "opens\",\"body\":\"" + body
            + "\",\"publishedAt\":\"2024-02-03T10:00:00Z\"}},\"padding\":\"" + "x".repeat(300) + "\"}</script>";
        assertEquals(List.of(body), read(Field.BODY, page));
        assertEquals(List.of("2024-02-03T10:00:00Z"), read(Field.PUBLISHED, page));
    }
}
