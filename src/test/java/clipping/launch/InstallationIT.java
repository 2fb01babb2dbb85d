package clipping.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What lies in the folder that users install. */
class InstallationIT {
    private static final Path INSTALLED = Path.of("target/clipping");
    private static final Pattern ENTRY = Pattern.compile("(?m)^lib/(\\S+\\.jar): (.+)$");

    @Test
    void everyLibraryHasItsNotice() throws IOException {
        Set<String> jars;
        try (Stream<Path> files = Files.list(INSTALLED.resolve("lib"))) {
            jars = files.map(f -> f.getFileName().toString()).filter(n -> n.endsWith(".jar"))
                .collect(Collectors.toCollection(TreeSet::new));
        }
        Set<String> named = new TreeSet<>();
        Matcher entry = ENTRY.matcher(Files.readString(INSTALLED.resolve("NOTICES.txt")));
        while (entry.find()) named.add(entry.group(1));
        assertEquals(jars, named);
    }

    @Test
    void everyLicenceIsThereInFull() throws IOException {
        String notices = Files.readString(INSTALLED.resolve("NOTICES.txt"));
        String licence = Files.readString(INSTALLED.resolve("LICENSE"));
        assertEquals(Files.readString(Path.of("LICENSE")), licence);
        assertTrue(licence.contains("Apache License"));
        Matcher entry = ENTRY.matcher(notices);
        while (entry.find()) {
            String name = entry.group(2);
            assertTrue(name.equals("Apache License, version 2.0") || notices.contains("=\n" + name + "\n="), entry.group());
        }
        for (String words : List.of("Permission is hereby granted", "Redistribution and use in source and binary forms",
            "MOZILLA PUBLIC LICENSE")) {
            assertTrue(notices.contains(words), words);
        }
    }
}
