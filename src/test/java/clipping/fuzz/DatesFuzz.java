package clipping.fuzz;

import clipping.facts.date.Dates;
import java.nio.charset.StandardCharsets;

/**
 * Whatever a page says where dates stand, what is read from it is a day of the calendar, where it is said to stand; the first byte chooses
 * the language.
 */
public final class DatesFuzz {
    private static final String[] LANGUAGES = {null, "en", "de", "fr", "es", "fa", "ru", "tr", "ar", "zh", "ja", "ko", "th", "he", "hu",
        "xx"};

    private DatesFuzz() {
    }

    public static void fuzzerTestOneInput(byte[] data) {
        if (data.length == 0) return;
        Dates.check(new String(data, 1, data.length - 1, StandardCharsets.UTF_8), LANGUAGES[(data[0] & 255) % LANGUAGES.length]);
    }
}
