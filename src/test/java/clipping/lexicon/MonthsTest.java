package clipping.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthsTest {

    @ParameterizedTest
    @CsvSource({"en,March,3", "en,Sept.,9", "de-AT,Jänner,1", "de,März,3", "fr,AOUT,8", "pl,października,10", "cs,října,10",
        "hr,listopada,10", "hr,ožujka,3", "cs,listopadu,11",
        "ru,МАРТА,3", "uk,березня,3", "el,ΜΑΡΤΙΟΥ,3", "tr,ARALIK,12", "tr,EKİM,10", "ar,كانون الثاني,1", "ar,يَنَاير,1", "fa,ژانویه,1",
            "he,בנובמבר,0", "he,נובמבר,11",
        "hi,मार्च,3", "bn,মার্চ,3", "th,ม.ค.,1", "th,ตุลาคม,10", "hu,márc.,3", "es,setiembre,9", "it,gen.,1", "in,Agustus,8", "tl,Enero,1",
        "fi,maaliskuuta,3"})
    void monthOfALanguage(String language, String name, int month) {
        assertEquals(month, Months.in(language, name));
    }

    @ParameterizedTest
    @CsvSource({"January,1", "Mar,3", "octobre,10", "lipca,7", "Mai,5", "marts,3", "Blubber,0", "'',0", "'jan,feb',0"})
    void monthOfAnyLanguage(String name, int month) {
        assertEquals(month, Months.number(name, null));
    }

    @Test
    void aLanguageGoesBeforeTheOthers() {
        assertEquals(10, Months.number("listopad", "hr"));
        assertEquals(11, Months.number("listopad", "pl"));
        assertEquals(3, Months.number("March", "ko"));
    }

    @ParameterizedTest
    @CsvSource({"hu,hétfő,true", "en,Sunday,true", "ja,月曜日,true", "zh,星期三,true", "ru,пятница,true", "en,Funday,false", "hu,Sunday,true",
        "hu,пятница,false"})
    void weekdays(String language, String name, boolean weekday) {
        assertEquals(weekday, Weekdays.is(name, language));
    }

    @Test
    void digitsOfAllScripts() {
        assertEquals("04/12/2024 20241", Digits.ascii("০৪/۱۲/٢٠٢٤ ๒๐２४१"));
    }
}
