package clipping.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clipping.lexicon.ElementWords.Sign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElementWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"author", "post-author", "PostAuthor name", "x_AUTHOR-2", "postAuthor", "byline", "författare", "FÖRFATTARE"})
    void wordsBetweenMarksAndHumpsTell(String names) {
        assertTrue(Sign.AUTHOR.in(ElementWords.told(names)), names);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "authorship", "coauthor", "xAUTHORx", "auth-or"})
    void partsOfWordsTellNothing(String names) {
        assertFalse(Sign.AUTHOR.in(ElementWords.told(names)), names);
    }

    @Test
    void oneLookTellsEverySign() {
        int told = ElementWords.told("entry-title related");
        assertTrue(Sign.HEADLINE.in(told) && Sign.NOT_HEADLINE.in(told) && Sign.STORY.in(told) && Sign.OTHER.in(told));
    }

    @Test
    void endlessNamesTellNothing() {
        assertEquals(0, ElementWords.told("author ".repeat(60)));
    }
}
