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
import org.junit.jupiter.api.Test;

/** What keeps the house in order: which room may use which, how long a file may grow, what nothing is called. */
class HouseTest {
    private static final Path MAIN = Path.of("src/main/java");
    /** From the ground up; "" is the package of {@link Clipper}. */
    private static final List<String> ROOMS = List.of("lexicon", "source", "page", "block", "facts", "verdict", "article", "output", "", "cli", "launch");
    private static final Map<String, Set<String>> LIBRARIES = Map.of("org.jsoup", Set.of("page", "block"), "picocli", Set.of("cli"), "me.tongfei", Set.of("cli"),
        "com.google.gson", Set.of("page", "output"));
    private static final int LONGEST = 400;
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?([\\w.]+);");
    private static final Pattern DEPENDS_ON_THE_MACHINE = Pattern.compile("\\.to(?:Lower|Upper)Case\\(\\)|\\.getBytes\\(\\)|\\bLocal(?:Date|DateTime)\\.now\\("
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
                    String rest = name.substring("clipping.".length());
                    String used = Character.isUpperCase(rest.charAt(0)) ? "" : rest.substring(0, rest.indexOf('.'));
                    if (ROOMS.indexOf(used) > ROOMS.indexOf(room)) wrong.add(file.getKey() + " imports " + name);
                }
                for (Map.Entry<String, Set<String>> library : LIBRARIES.entrySet()) {
                    if (name.startsWith(library.getKey() + ".") && !library.getValue().contains(room)) wrong.add(file.getKey() + " imports " + name);
                }
            }
        }
        assertEquals(List.of(), wrong);
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
    void nothingIsCalledAfterNothing() throws IOException {
        assertEquals(List.of(), sources().keySet().stream().map(f -> f.getFileName().toString()).filter(n -> n.matches(".*(?:Util|Utils|Helper|Manager)\\.java")).toList());
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

    private static String room(Path file) {
        Path inside = MAIN.resolve("clipping").relativize(file);
        return inside.getNameCount() == 1 ? "" : inside.getName(0).toString();
    }

    private static Map<Path, String> sources() throws IOException {
        Map<Path, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(MAIN.resolve("clipping"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) sources.put(file, Files.readString(file));
        }
        return sources;
    }
}
