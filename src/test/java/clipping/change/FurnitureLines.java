package clipping.change;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Lines of boilerplate as pages print them: the lexicon's phrases that are whole blocks, and whole sentences of {@code
 * testdata/changes/lines.txt}.
 */
final class FurnitureLines {
    private static final List<String> BETWEEN = List.of("share", "subscribe", "follow", "related", "advertisement", "comments", "tools",
        "donation", "widget", "tags");
    private static final List<String> READERS = List.of("deckhand77", "M. Weaver", "Hanne", "old_salt", "Pieter V.", "Ruth Aldous",
        "nightowl", "J. P.", "Marisol", "КолдунЪ", "T. Okafor");
    private static final Map<String, List<String>> PHRASES = new ConcurrentHashMap<>();
    private static final Map<String, String> DATES = Map.of("en", "14 May 2024, 10:15", "de", "14.05.2024 - 10:15", "fr",
        "14 mai 2024 à 10h15", "es", "14 de mayo de 2024 - 08:15", "ru", "14 мая 2024, 10:15",
        "ja", "2024年5月14日(火) 10:15", "ko", "2024.05.14. 오전 10:15", "zh", "2024-05-14 10:15", "it", "14 maggio 2024, ore 10:15", "pl",
        "14 maja 2024, 10:15");

    private FurnitureLines() {
    }

    /** A line of any kind that stands between paragraphs. */
    static String any(String language, Random random) {
        List<String> own = random.nextBoolean() ? sentences(language) : List.of();
        if (!own.isEmpty()) return own.get(random.nextInt(own.size()));
        return of(language, BETWEEN.get(random.nextInt(BETWEEN.size())), random);
    }

    /** A phrase of a section in a language, else in English. */
    static String of(String language, String section, Random random) {
        List<String> found = phrases(language, section);
        if (found.isEmpty()) found = phrases("en", section);
        String phrase = found.get(random.nextInt(found.size()));
        return phrase.substring(0, phrase.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
            + phrase.substring(phrase.offsetByCodePoints(0, 1));
    }

    static String reader(Random random) {
        return READERS.get(random.nextInt(READERS.size()));
    }

    static String dayAndTime(String language, Random random) {
        String date = DATES.getOrDefault(language, random.nextBoolean() ? "14.05.2024 10:15" : "2024-05-14 10:15");
        int day = 10 + random.nextInt(18), hour = 10 + random.nextInt(13);
        return date.replace("14", Integer.toString(day)).replace("10:", hour + ":").replace("10h", hour + "h");
    }

    private static List<String> sentences(String language) {
        return PHRASES.computeIfAbsent(language + " sentences", k -> {
            try (Stream<String> lines = Files.lines(Path.of("testdata/changes/lines.txt"))) {
                return lines.filter(l -> l.startsWith(language + "\t")).map(l -> l.substring(l.indexOf('\t') + 1)).toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static List<String> phrases(String language, String section) {
        return PHRASES.computeIfAbsent(language + " " + section, k -> {
            List<String> found = new ArrayList<>();
            try (InputStream in = FurnitureLines.class.getResourceAsStream("/clipping/lexicon/chrome/"
                + (language.equals("nb") ? "no" : language) + ".txt")) {
                if (in == null) return found;
                boolean inside = false;
                for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                    if (line.startsWith("[")) inside = line.equals("[" + section + "]");
                    else if (inside && line.startsWith("=") && line.length() > 4 && line.indexOf('*') < 0)
                        found.add(line.substring(1).replace("@", "Facebook").replace("#", "3"));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return found;
        });
    }
}
