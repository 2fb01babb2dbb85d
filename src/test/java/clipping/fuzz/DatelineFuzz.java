package clipping.fuzz;

import clipping.facts.Dateline;
import clipping.facts.dateline.DatelineReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Whatever a paragraph begins with, a dateline read from it is its beginning. */
public final class DatelineFuzz {
    private static final String[] LANGUAGES = {null, "en", "de", "fr", "es", "pt", "ru", "tr", "ar", "zh", "ja", "ko", "hi", "xx"};

    private DatelineFuzz() {
    }

    public static void fuzzerTestOneInput(byte[] data) {
        if (data.length == 0) return;
        String language = LANGUAGES[(data[0] & 255) % LANGUAGES.length];
        LocalDate published = data[0] < 0 ? null : LocalDate.of(2024, 3, 4);
        String paragraph = new String(data, 1, data.length - 1, StandardCharsets.UTF_8);
        Dateline read = new DatelineReader(paragraph, published, language).opening();
        if (read != null && !paragraph.contains(read.text())) throw new AssertionError("not in the paragraph: " + read.text());
        new DatelineReader(paragraph, published, language).alone();
    }
}
