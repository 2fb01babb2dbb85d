package clipping.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clipping.block.TextShape;
import clipping.lexicon.WordLists;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class InvitingWordsTest {
    private static int in(String language, String text) {
        return InvitingWords.of(language).in(TextShape.of(text));
    }

    @ParameterizedTest
    @CsvSource({
        "en, 4, 'Sign up to our daily newsletter, on the quay.'",
        "de-AT, 3, 'Jetzt den Newsletter abonnieren!'",
        "de, 1, 'Der Kutter liegt seit Montag am Kai, meldet die Redaktion.'",
        "fr, 2, 'Abonnez-vous à la lettre du port'",
        "ru, 3, 'Подпишитесь на наш канал, чтобы знать о порте.'",
        "ko, 2, '등대 뉴스레터를 이메일로 받는 법'",
        "zh, 4, '扫码订阅港口'",
        "ja, 5, '港のメールを登録'",
        "th, 0, 'เรือ'",
        "xx, 1, 'Hamma newsletter hallit'",
        ", 1, 'Hamma newsletter hallit'"})
    void wordsOfThePagesLanguageAndOfEnglishAreCounted(String language, int count, String text) {
        assertEquals(count, in(language, text), text);
    }

    @Test
    void whereWordsAreNotPartedPiecesCountTheirCharacters() {
        assertEquals(0, in("zh", "港口的船"));
        assertEquals(2, in("zh", "港口的船订阅"));
        assertEquals(0, in("zh", "订港阅"));
    }

    private static Stream<String> languages() {
        return WordLists.inviting().sections().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void eachWordOfALanguageIsFound(String language) {
        InvitingWords words = InvitingWords.of(language);
        Set<String> all = WordLists.inviting().words(language);
        assertTrue(all.size() >= 50, language + " has " + all.size() + " words");
        for (String word : all) assertTrue(words.in(TextShape.of(word)) > 0, language + ": " + word);
    }
}
