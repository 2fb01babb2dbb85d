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

class ReaderWordsTest {
    private static int inviting(String language, String text) {
        return ReaderWords.of(language).in(TextShape.of(text)).inviting();
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
        "bs-BA, 3, 'Pretplatite se na naš kanal'",
        "sr-Latn, 3, 'Pretplatite se na naš kanal'",
        "prs-AF, 3, 'عضو خبرنامه شوید'",
        "kmr, 3, 'Bibin aboneyê kanala me'",
        "my, 4, 'အခမဲ့'",
        "km, 4, 'ចុះឈ្មោះ'",
        "lo, 0, 'ເຮືອ'",
        "xx, 1, 'Hamma newsletter hallit'",
        ", 1, 'Hamma newsletter hallit'"})
    void wordsOfThePagesLanguageAndOfEnglishAreCounted(String language, int count, String text) {
        assertEquals(count, inviting(language, text), text);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {
        "en, 2, 0, `“We moved you,” she said.`",
        "en, 2, 2, We moved you.",
        "en, 3, 1, `“We moved you,” she said to me.`",
        "de, 2, 1, `„Wir gehen“, sagte er zu mir.`",
        "fr, 2, 1, `« Nous partons », me dit-il.`",
        "zh, 2, 1, `「我走」他对我说`"})
    void wordsOfPersonsOutsideOfQuotationsAreCountedApart(String language, int all, int outside, String text) {
        ReaderWords.Count count = ReaderWords.of(language).in(TextShape.of(text));
        assertEquals(all + " " + outside, count.persons() + " " + count.outside(), text);
    }

    @Test
    void whereWordsAreNotPartedPiecesCountTheirCharacters() {
        assertEquals(0, inviting("zh", "港口的船"));
        assertEquals(2, inviting("zh", "港口的船订阅"));
        assertEquals(0, inviting("zh", "订港阅"));
    }

    @ParameterizedTest
    @CsvSource({
        "en, 0, 'The ferry left the quay at noon and the crew went home.'",
        "en, 3, 'I took the ferry myself, and you should, too.'",
        "de, 2, 'Meine Fähre fiel aus, und was macht ihr bei euch?'",
        "fr, 2, 'Écrivez-nous, votre avis compte.'",
        "ru, 2, 'Я думаю, что вы правы.'",
        "zh, 2, '我觉得你说得对'",
        "zh, 0, '港口的船'",
        "ja, 2, '私たちの港'",
        "en, 0, 'Ich weiß nicht'"})
    void wordsOfTheFirstAndTheSecondPersonAreCounted(String language, int least, String text) {
        int persons = ReaderWords.of(language).in(TextShape.of(text)).persons();
        assertTrue(least == 0 ? persons == 0 : persons >= least, language + ": " + text + ": " + persons);
    }

    private static Stream<String> languages() {
        return WordLists.inviting().sections().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void eachWordOfALanguageIsFound(String language) {
        ReaderWords words = ReaderWords.of(language);
        Set<String> inviting = WordLists.inviting().words(language), persons = WordLists.persons().words(language);
        Set<String> house = WordLists.house().words(language);
        assertTrue(inviting.size() >= 50, language + " has " + inviting.size() + " inviting words");
        assertTrue(persons.size() >= 5, language + " has " + persons.size() + " words for persons");
        assertTrue(house.size() >= 25, language + " has " + house.size() + " words of the house");
        for (String word : inviting) assertTrue(words.in(TextShape.of(word)).inviting() > 0, language + ": " + word);
        for (String word : persons) assertTrue(words.in(TextShape.of(word)).persons() > 0, language + ": " + word);
        for (String word : house) assertTrue(words.in(TextShape.of(word)).house() > 0, language + ": " + word);
    }
}
