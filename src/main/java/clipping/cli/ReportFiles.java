package clipping.cli;

import clipping.output.Report;
import clipping.output.Shown;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files of {@code --report}: of one page a page, of several an index and a folder of pages beside it. */
final class ReportFiles {
    private final Path file;
    private final Path pages;
    private final List<Report.Row> rows = new ArrayList<>();

    /** @throws StopRun when there is no place for it */
    ReportFiles(String name) {
        try {
            file = Path.of(name);
            pages = file.resolveSibling(file.getFileName() + "_pages");
        } catch (InvalidPathException e) {
            throw new StopRun(Exit.FAILED, Shown.name(name) + ": " + Problems.of(e));
        }
        Path parent = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file)) throw unmade("a folder is in its place");
        if (parent == null || !Files.isDirectory(parent)) throw unmade("no such folder");
        if (!Files.isWritable(parent)) throw unmade("permission denied");
    }

    /** What it writes. */
    List<Path> own() {
        return List.of(file, pages);
    }

    private StopRun unmade(String why) {
        return new StopRun(Exit.FAILED, Shown.name(file.toString()) + ": the report cannot be written: " + why);
    }

    /** Makes the folder for the pages of an index. */
    void makeFolder() {
        try {
            if (!Files.isDirectory(pages)) Files.createDirectory(pages);
        } catch (IOException e) {
            throw unmade(Problems.of(e));
        }
    }

    /** Where the report of the page with that number lies, as a link from the index. */
    String link(long number) {
        return pages.getFileName() + "/" + numbered(Long.toString(number)) + ".html";
    }

    /** A number with zeros before it, at least six digits. */
    static String numbered(String digits) {
        return digits.length() >= 6 ? digits : "000000".substring(digits.length()) + digits;
    }

    /** Writes the report of one of several pages; thread-safe. */
    void writePage(long number, String html) {
        write(pages.resolve(numbered(Long.toString(number)) + ".html"), html);
    }

    void add(Report.Row row) {
        rows.add(row);
    }

    /** Writes the only page's report. */
    void writeOnly(String html) {
        write(file, html);
    }

    void writeIndex() {
        StringBuilder out = new StringBuilder();
        Report.index(rows, out);
        write(file, out.toString());
    }

    private void write(Path target, String html) {
        try (WholeFile whole = new WholeFile(target)) {
            whole.write(html.getBytes(StandardCharsets.UTF_8));
            whole.finish();
        } catch (IOException e) {
            throw unmade(Problems.of(e));
        }
    }
}
