package clipping.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PageAddressTest {
    private static PageAddress address(String path) {
        return PageAddress.of("https://www.example.org" + path);
    }

    @Test
    void aSitesOwnAddressIsTold() {
        for (String path : new String[] {"", "/", "/en", "/en/", "/index.html", "/home"}) assertTrue(address(path).isHome(), path);
        for (String path : new String[] {"/?p=7", "/index/", "/news", "/a/b"}) assertFalse(address(path).isHome(), path);
    }

    @Test
    void aListsNameIsTheLastPartOrStandsBeforeAFewWords() {
        for (String path : new String[] {"/tag/ferries", "/category/long-distance-trains/", "/topics", "/news/archive.html"})
            assertTrue(address(path).isList(), path);
        for (String path : new String[] {"/topics/ferries-return-to-the-island", "/category/town/ferry", "/ferries"})
            assertFalse(address(path).isList(), path);
    }

    @Test
    void theLastPartMayBeASection() {
        assertTrue(address("/en/sport").endsAsList());
        assertTrue(address("/tag").endsAsList());
        assertFalse(address("/sport/ferry").endsAsList());
    }

    @Test
    void offersAreToldByAPart() {
        assertTrue(address("/products/blue-ferry").isOffer());
        assertFalse(address("/p/blue-ferry").isOffer());
        assertFalse(address("/features/blue-ferry").isOffer());
    }

    @Test
    void aSearchIsToldByANameInTheQuery() {
        assertTrue(address("/?q=ferry").isSearch());
        assertTrue(address("/find?page=2&query=ferry").isSearch());
        assertFalse(address("/?page=q&id=7").isSearch());
        assertFalse(address("/q=ferry").isSearch());
    }

    @Test
    void wordsOfTheLongestPartAreCounted() {
        assertEquals(5, address("/2024/ferry-returns_to+the%20island.html").words());
        assertEquals(2, address("/2024/ferry-returns_to+the%20island.html").parts());
        assertEquals(-1, PageAddress.of(null).words());
        assertEquals(0, address("/").words());
    }
}
