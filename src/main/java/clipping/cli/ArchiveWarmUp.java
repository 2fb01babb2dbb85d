package clipping.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Runs the command line over a few pages like users do; the classes it loads go into the class-data archive. */
public final class ArchiveWarmUp {
    private ArchiveWarmUp() {
    }

    /** @param args the folder of the pages, a folder for output */
    public static void main(String[] args) throws IOException {
        String pages = args[0];
        String page = Path.of(pages, "wire-story-dateline-in-lead.html").toString();
        run(InputStream.nullInputStream(), "--version");
        run(InputStream.nullInputStream(), "--help");
        run(InputStream.nullInputStream(), args[0] + "/none.html");
        run(InputStream.nullInputStream(), page);
        try (InputStream in = Files.newInputStream(Path.of(page))) {
            run(in);
        }
        run(InputStream.nullInputStream(), "--json", page);
        run(InputStream.nullInputStream(), "--why", page);
        run(InputStream.nullInputStream(), "-f", "markdown", page);
        run(InputStream.nullInputStream(), "--field", "title,dateline.place", page);
        run(InputStream.nullInputStream(), "--jsonl", pages);
        run(InputStream.nullInputStream(), "--quiet", "-o", args[1], pages);
        run(InputStream.nullInputStream(), "--quiet", "--report", Path.of(args[1], "report.html").toString(), page);
    }

    private static void run(InputStream in, String... line) {
        Main.run(line, new Streams(in, OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), Map.of(), ""));
    }
}
