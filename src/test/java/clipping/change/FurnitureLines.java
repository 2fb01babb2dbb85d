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
 * Lines of boilerplate as pages print them: the lexicon's phrases that are whole blocks, whole sentences of a file of {@code
 * testdata/changes}, and what comments print. Training and tests have sentences and readers' remarks of their own, so that no test asks for
 * a line learned.
 */
public final class FurnitureLines {
    /** With the sentences that copies of training pages get. */
    public static final FurnitureLines TRAINING = new FurnitureLines("lines.txt", "remarks.txt", "notices.txt", "bios.txt");
    /** With the sentences that tests put in. */
    public static final FurnitureLines HELD_BACK = new FurnitureLines("lines-held-back.txt", "remarks-held-back.txt",
        "notices-held-back.txt", "bios-held-back.txt");

    private static final List<String> BETWEEN = List.of("share", "subscribe", "follow", "related", "advertisement", "comments", "tools",
        "donation", "widget", "tags");

    private final Map<String, List<String>> lines = new ConcurrentHashMap<>();
    private final String file;
    private final String remarks;
    private final HouseNotices notices;
    private final String bios;

    private FurnitureLines(String file, String remarks, String notices, String bios) {
        this.file = file;
        this.remarks = remarks;
        this.notices = HouseNotices.of(notices);
        this.bios = bios;
    }

    /** What the house tells its readers in whole sentences. */
    HouseNotices notices() {
        return notices;
    }

    /** A line of any kind that stands between paragraphs. */
    String any(String language, Random random) {
        List<String> own = random.nextBoolean() ? sentences(language) : List.of();
        return own.isEmpty() ? of(language, BETWEEN.get(random.nextInt(BETWEEN.size())), random) : pick(own, random);
    }

    /** A phrase of a section in a language, else in English. */
    String of(String language, String section, Random random) {
        List<String> found = phrases(language, section);
        String phrase = pick(found.isEmpty() ? phrases("en", section) : found, random);
        int first = phrase.offsetByCodePoints(0, 1);
        return phrase.substring(0, first).toUpperCase(Locale.ROOT) + phrase.substring(first);
    }

    /** A reader's name in a language, else in English, or a name that a reader may have made up. */
    String reader(String language, Random random) {
        if (random.nextBoolean()) return madeUp(random);
        List<String> names = readers(language, "name");
        return pick(names.isEmpty() ? readers("en", "name") : names, random);
    }

    /**
     * A line about an author in a language, else in English.
     *
     * @param name the author's, null for any
     */
    String bio(String language, String name, Random random) {
        List<String> own = lines.computeIfAbsent(language + " bios", k -> behind(bios, language + "\t"));
        String line = pick(own.isEmpty() ? behind(bios, "en\t") : own, random);
        List<String> names = readers(language, "name");
        String author = name != null ? name : pick(names.isEmpty() ? readers("en", "name") : names, random);
        String last = author.substring(author.lastIndexOf(' ') + 1);
        return line.replace("{name}", author).replace("{last}", last).replace("{mail}", "news" + random.nextInt(90) + "@example.org");
    }

    private static String madeUp(Random random) {
        StringBuilder name = new StringBuilder();
        for (int i = 2 + random.nextInt(2); i > 0; i--) {
            name.append("bdfghklmnprstvz".charAt(random.nextInt(15))).append("aeiou".charAt(random.nextInt(5)));
            if (random.nextInt(3) == 0) name.append("lnrst".charAt(random.nextInt(5)));
        }
        if (random.nextBoolean()) name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        return switch (random.nextInt(4)) {
            case 0 -> name.append(random.nextInt(100)).toString();
            case 1 -> name + "_" + "abcdefgh".charAt(random.nextInt(8));
            case 2 -> name + " " + "ABCDEFGHJKLM".charAt(random.nextInt(12)) + ".";
            default -> name.toString();
        };
    }

    /** What readers write in a language; none where it is not known. */
    List<String> comments(String language) {
        return lines.computeIfAbsent(language + " remarks", k -> behind(remarks, language + "\t"));
    }

    String dayAndTime(String language, Random random) {
        List<String> own = readers(language, "date");
        String date = own.isEmpty() ? random.nextBoolean() ? "14.05.2024 10:15" : "2024-05-14 10:15" : own.get(0);
        int day = 10 + random.nextInt(18), hour = 10 + random.nextInt(13);
        return date.replace("14", Integer.toString(day)).replace("10:", hour + ":").replace("10h", hour + "h");
    }

    /** Some time ago, in a language, else in English. */
    String ago(String language, Random random) {
        List<String> own = readers(language, "ago");
        return (own.isEmpty() ? readers("en", "ago") : own).get(0).replaceFirst("[3৩۳]", Integer.toString(2 + random.nextInt(20)));
    }

    /** The sentences in a language. */
    List<String> sentences(String language) {
        return lines.computeIfAbsent(language + " sentences", k -> behind(file, language + "\t"));
    }

    private List<String> readers(String language, String kind) {
        return lines.computeIfAbsent(language + " reader's " + kind, k -> behind("readers.txt", language + "\t" + kind + "\t"));
    }

    private static String pick(List<String> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    /** What stands behind a prefix in the lines of a file that begin with it. */
    private static List<String> behind(String file, String prefix) {
        try (Stream<String> all = Files.lines(Path.of("testdata/changes", file))) {
            return all.filter(l -> l.startsWith(prefix)).map(l -> l.substring(prefix.length())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> phrases(String language, String section) {
        return lines.computeIfAbsent(language + " " + section, k -> {
            List<String> found = new ArrayList<>();
            try (InputStream in = FurnitureLines.class.getResourceAsStream("/clipping/lexicon/chrome/" + language + ".txt")) {
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
