package clipping.launch;

import clipping.cli.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The run whose classes go into the archive. */
final class Training {
    private Training() {
    }

    /** @param args the folder of the training pages */
    public static void main(String[] args) throws IOException {
        List<String> line = new ArrayList<>();
        try (Stream<Path> pages = Files.list(Path.of(args[0]))) {
            pages.map(Path::toString).sorted().forEach(line::add);
        }
        Main.main(line.toArray(new String[0]));
    }
}
