package clipping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What keeps the house in order: which room may use which, how long a file may grow, what nothing is called. */
class HouseTest {
    private static final List<Path> MAIN = List.of(Path.of("src/main/java/clipping"), Path.of("src/spark/src/main/java/clipping"));
    /** Packages from the ground up; "" is that of {@link Clipper}. */
    private static final List<String> ROOMS = List.of("lexicon", "source", "page.state", "page", "block", "facts", "facts.title",
        "facts.byline", "facts.date", "facts.dateline", "facts.finder", "verdict", "article", "output", "", "limits", "spark",
        "cli.options", "cli", "launch");
    /** Rooms side by side, that know nothing of one another. */
    private static final Set<String> APART = Set.of("facts.title", "facts.byline", "facts.date", "facts.dateline");
    private static final Map<String, Set<String>> LIBRARIES = Map.of(
        "org.jsoup", Set.of("page", "block"), "picocli", Set.of("cli.options", "spark"), "me.tongfei", Set.of("cli"),
        "com.google.gson", Set.of("page", "output", "spark"), "org.apache.spark", Set.of("spark"));
    private static final int LONGEST = 400;
    private static final int WIDEST = 140;
    private static final int COMPLEX = 15;
    /** How many methods of the program are more complex than that. It only falls: whoever brings one down lowers it. */
    private static final int MOST_COMPLEX_METHODS = 30;
    /** All code, tests and benchmarks too. */
    private static final List<Path> CODE = List.of(Path.of("src"), Path.of("testdata/library"));
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?([\\w.]+);");
    private static final Pattern BOOLEAN_METHOD = Pattern.compile("(?m)^    (?:\\w+ )*boolean (\\w+)\\(");
    private static final Pattern DEPENDS_ON_THE_MACHINE =
        Pattern.compile("\\.to(?:Lower|Upper)Case\\(\\)|\\.getBytes\\(\\)|\\bLocal(?:Date|DateTime)\\.now\\("
        + "|\\bZoneId\\.systemDefault|\\bLocale\\.getDefault|\\bString\\.format\\(\"|\\bCharset\\.defaultCharset");

    @Test
    void aRoomUsesOnlyRoomsBeforeIt() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<Path, String> file : sources().entrySet()) {
            String room = room(file.getKey());
            assertTrue(ROOMS.contains(room), () -> "a room that is in no list: " + file.getKey());
            Matcher imports = IMPORT.matcher(file.getValue());
            while (imports.find()) {
                String name = imports.group(1);
                if (name.startsWith("clipping.")) {
                    String used = imported(name);
                    boolean apart = APART.contains(used) && APART.contains(room) && !used.equals(room);
                    if (apart || ROOMS.indexOf(used) > ROOMS.indexOf(room)) wrong.add(file.getKey() + " imports " + name);
                }
                for (Map.Entry<String, Set<String>> library : LIBRARIES.entrySet()) {
                    if (name.startsWith(library.getKey() + ".") && !library.getValue().contains(room)) {
                        wrong.add(file.getKey() + " imports " + name);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyRoomSaysWhatFlowsInAndOut() throws IOException {
        List<String> silent = new ArrayList<>(ROOMS);
        for (Map.Entry<Path, String> file : sources().entrySet()) {
            if (file.getKey().endsWith("package-info.java") && file.getValue().contains("Out: ")) silent.remove(room(file.getKey()));
        }
        assertEquals(List.of(), silent);
    }

    @Test
    void noFileIsLongerThanAReadersPatience() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<Path, String> file : sources().entrySet()) {
            long lines = file.getValue().lines().count();
            if (lines > LONGEST) wrong.add(file.getKey() + " has " + lines + " lines");
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void noLineIsWiderThanAScreen() throws IOException {
        Map<Path, String> all = new TreeMap<>();
        for (Path folder : CODE) all.putAll(sources(folder));
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<Path, String> file : all.entrySet()) {
            List<String> lines = file.getValue().lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                int width = lines.get(i).length();
                if (width > WIDEST) wrong.add(file.getKey() + ":" + (i + 1) + " has " + width + " columns");
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void complexMethodsBecomeFewer() throws IOException {
        List<MethodComplexity.Method> complex = MethodComplexity.over(COMPLEX, sources(MAIN.get(0)).keySet());
        assertTrue(complex.size() <= MOST_COMPLEX_METHODS, () -> complex.size() + " methods are more complex than " + COMPLEX + ", at most "
            + MOST_COMPLEX_METHODS + " may; the most complex come first: " + complex);
    }

    @Test
    void oneReaderReadsWhatTheProgramBringsAlong() throws IOException {
        assertEquals(List.of(Path.of("src/main/java/clipping/lexicon/Resource.java")),
            sources().entrySet().stream().filter(f -> f.getValue().contains("getResource")).map(Map.Entry::getKey).toList());
    }

    @Test
    void nothingIsCalledAfterNothing() throws IOException {
        assertEquals(List.of(), sources().keySet().stream().map(f -> f.getFileName().toString())
            .filter(n -> n.matches(".*(?:Util|Utils|Helper|Manager)\\.java")).toList());
    }

    @Test
    void whatIsTrueOrFalseIsAskedForAsAQuestion() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<Path, String> file : sources().entrySet()) {
            if (!room(file.getKey()).startsWith("facts")) continue;
            Matcher found = BOOLEAN_METHOD.matcher(file.getValue());
            while (found.find()) if (!found.group(1).matches("(?:is|has|can)[A-Z].*")) wrong.add(file.getKey() + ": " + found.group(1));
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void nothingDependsOnTheMachinesLocaleZoneOrCharset() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<Path, String> file : sources().entrySet()) {
            Matcher found = DEPENDS_ON_THE_MACHINE.matcher(file.getValue());
            while (found.find()) wrong.add(file.getKey() + ": " + found.group());
        }
        assertEquals(List.of(), wrong);
    }

    /** The room of an imported type: what stands between {@code clipping} and its first name in capitals. */
    private static String imported(String name) {
        Matcher type = Pattern.compile("clipping\\.(?:([a-z.]+)\\.)?[A-Z].*").matcher(name);
        assertTrue(type.matches(), name);
        return type.group(1) == null ? "" : type.group(1);
    }

    private static String room(Path file) {
        Path main = MAIN.stream().filter(file::startsWith).findFirst().orElseThrow();
        Path folder = main.relativize(file).getParent();
        return folder == null ? "" : String.join(".", StreamSupport.stream(folder.spliterator(), false).map(Path::toString).toList());
    }

    private static boolean isSource(Path file) {
        return file.toString().endsWith(".java") && !file.startsWith("src/spark/target") && !file.startsWith("src/model/.venv");
    }

    private static Map<Path, String> sources() throws IOException {
        Map<Path, String> sources = new TreeMap<>();
        for (Path main : MAIN) sources.putAll(sources(main));
        return sources;
    }

    private static Map<Path, String> sources(Path folder) throws IOException {
        Map<Path, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(HouseTest::isSource).toList()) sources.put(file, Files.readString(file));
        }
        return sources;
    }
}
