package clipping.cli;

import clipping.ObjectSchema;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs commands in this process, as a shell would, in a folder of its own. In arguments {@code @/} stands for that folder. */
final class Shell {
    static final String PROSE =
        "The council of the harbour town voted on Tuesday to repair the old pier before the storms of autumn set in, its speaker said.";

    final Path folder;
    final Map<String, String> environment = new HashMap<>();
    InputStream in = InputStream.nullInputStream();
    OutputStream stdout;
    String terminals = "";
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code;

    Shell(Path folder) {
        this.folder = folder;
    }

    /** Runs it; its output replaces that of the run before. */
    Shell run(String... args) {
        out.reset();
        err.reset();
        String[] placed = new String[args.length];
        for (int i = 0; i < args.length; i++) placed[i] = args[i].replace("@/", folder + "/");
        code = Main.run(placed, new Streams(in, stdout == null ? out : stdout, err, environment, terminals));
        in = InputStream.nullInputStream();
        String printed = out.toString(StandardCharsets.UTF_8);
        if (printed.startsWith("{")) ObjectSchema.check(printed);
        return this;
    }

    Shell stdin(String text) {
        in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Standard output, the folder's path as {@code @}. */
    String out() {
        return out.toString(StandardCharsets.UTF_8).replace(folder.toString(), "@");
    }

    /** Standard error, the folder's path as {@code @}. */
    String err() {
        return err.toString(StandardCharsets.UTF_8).replace(folder.toString(), "@");
    }

    /** The lines of standard error but the summary. */
    List<String> complaints() {
        List<String> lines = new ArrayList<>(err().lines().toList());
        lines.removeIf(line -> line.endsWith(" seconds") && line.contains(" passed over, "));
        return lines;
    }

    /** The last line of standard error without the seconds, "" when it is no summary. */
    String summary() {
        List<String> lines = err().lines().toList();
        String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
        return last.endsWith(" seconds") && last.contains(" passed over, ") ? last.substring("clipping: ".length(), last.lastIndexOf(", "))
            : "";
    }

    /** Writes a file, its folders too. */
    Path put(String name, byte[] content) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path put(String name, String content) {
        return put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a page that holds an article of that title. */
    Path article(String name, String title) {
        return put(name, page(title));
    }

    static String page(String title) {
        return "<!DOCTYPE html><html lang=en><head><title>" + title
            + "</title></head><body><nav><ul><li><a href=/>Home</a></li><li><a href=/s>Sport</a></li></ul></nav>"
            + "<main><article><h1>" + title + "</h1><p>" + PROSE + "</p>"
            + "<p>Engineers had warned in spring that the wooden piles were rotten below the water line. The repair will cost about two "
            + "million crowns, half of which"
            + " the county pays, and is to be finished before the first ferries of the new season arrive.</p>"
            + "<p>Fishermen who land their catch there welcomed the decision. \"We have waited nine years for this,\" said the head of "
            + "their guild, who had threatened"
            + " to move her boats to the next port along the coast.</p>"
            + "<p>Opponents on the council would have preferred a new breakwater, which engineers think would last longer. They lost by "
            + "eleven votes to eight, and"
            + " will not go to court, one of them said.</p></article></main><footer><p>About us | Contact</p></footer></body></html>";
    }

    String read(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file under a folder, hidden ones too, sorted, relative to it. */
    List<String> files(String under) {
        Path base = folder.resolve(under);
        if (!Files.exists(base)) return List.of();
        List<String> files = new ArrayList<>();
        try {
            Files.walkFileTree(base, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes about) {
                    if (about.isRegularFile()) files.add(base.relativize(file).toString());
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE; // moved away meanwhile
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.sort(null);
        return files;
    }
}
