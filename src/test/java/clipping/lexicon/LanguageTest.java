package clipping.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LanguageTest {
    @Test
    void languageAndRegionAreReadFromATag() {
        assertEquals(new Language("th", "TH"), Language.of("th-TH"));
        assertEquals(new Language("th", "TH"), Language.of("th_th"));
        assertEquals(new Language("zh", "HK"), Language.of("zh-Hant-HK"));
        assertEquals(new Language("es", "419"), Language.of("es-419"));
        assertEquals(new Language("pt", ""), Language.of("pt"));
    }

    @Test
    void withdrawnCodesAreTodays() {
        assertEquals("he", Language.of("iw-IL").primary());
        assertEquals("id", Language.of("in").primary());
        assertEquals("nb", Language.of("no-NO").primary());
        assertEquals("fil", Language.of("tl").primary());
        assertEquals("jv", Language.of("jw").primary());
        assertEquals("ro", Language.of("mo-MD").primary());
        assertEquals("ku", Language.of("kmr").primary());
    }

    @Test
    void noTagIsNoLanguage() {
        assertFalse(Language.of(null).isKnown());
        assertFalse(Language.of("").isKnown());
        assertFalse(Language.of("-").isKnown());
        assertTrue(Language.of("en").is("en"));
    }
}
