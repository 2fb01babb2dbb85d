package clipping.cli;

import clipping.cli.options.UsageError;
import clipping.output.Report;
import clipping.output.ReportIndex;
import clipping.output.SafeName;
import clipping.source.PageNames;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/** The files of {@code --report}: for one page a report, for several an index and a folder of reports beside it. Thread-safe. */
final class ReportFiles implements Closeable {
    private final Path file;
    private final Path pages;
    private Path realPages;
    /** Begun with the first row, so that a run of any length needs no more memory than a short one. */
    private ReportIndex index;
    private WholeFile indexFile;
    private boolean finished;

    /**
     * @param output the output folder, which will be made, or null
     * @throws StopRun when its place cannot be used
     */
    ReportFiles(String name, Path output) {
        try {
            file = Path.of(name);
            pages = file.resolveSibling(file.getFileName() + "_pages");
        } catch (InvalidPathException e) {
            throw new StopRun(Exit.FAILED, SafeName.of(name) + ": " + Problems.of(e));
        }
        Path parent = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file)) throw unmade("a folder is in its place");
        boolean there = parent != null && Files.isDirectory(parent);
        if (!there && parent != null && output != null && place(parent).equals(place(output))) return;
        if (!there) throw unmade("no such folder");
        Path written = isSpecial(file) ? file : parent;
        if (!Files.isWritable(written)) throw unmade(isOnReadOnlyDisk(written) ? "read-only file system" : "permission denied");
    }

    private static boolean isOnReadOnlyDisk(Path path) {
        try {
            return Files.getFileStore(path).isReadOnly();
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether an earlier report, or anything else, is there that a link may lead to. */
    boolean isThere() {
        return Files.exists(file) || Files.exists(pages);
    }

    /** The paths that it writes and that are no pages to read: a page of the user's in its place is to be read, and then refused. */
    List<Path> own() {
        return isPage() ? List.of(pages) : List.of(file, pages);
    }

    /** Whether a file is in its place that is no earlier report. */
    private boolean isPage() {
        if (!Files.isRegularFile(file)) return false;
        try (InputStream in = Files.newInputStream(file)) {
            return !Report.isOne(new String(in.readNBytes(1000), StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            return true;
        }
    }

    /** Whether it would be written over a page that a walk through this folder finds. */
    boolean isOverPageIn(Path folder, PageNames names) {
        Path at = place(file);
        try {
            return names.takes(at.getFileName().toString()) && at.startsWith(folder.toRealPath()) && isPage();
        } catch (IOException e) {
            return false;
        }
    }

    private StopRun unmade(String why) {
        return unmade(file, why);
    }

    private static StopRun unmade(Path what, String why) {
        return new StopRun(Exit.FAILED, SafeName.of(what.toString()) + ": the report cannot be written: " + why);
    }

    /** Creates the folder for the reports of an index. */
    void makeFolder() {
        try {
            boolean there = Files.isDirectory(pages, LinkOption.NOFOLLOW_LINKS);
            if (!there) Files.createDirectory(pages);
            realPages = pages.toRealPath();
            if (there) WholeFile.sweep(realPages);
        } catch (IOException e) {
            throw unmade(pages, Problems.of(e));
        }
    }

    /** Link from the index to the report of the page with this number. */
    String link(long number) {
        return pages.getFileName() + "/" + numbered(Long.toString(number)) + ".html";
    }

    /** The number with leading zeros, at least six digits. */
    static String numbered(String digits) {
        return digits.length() >= 6 ? digits : "000000".substring(digits.length()) + digits;
    }

    /** Writes the report of one of several pages; thread-safe. */
    void writePage(long number, String html) {
        try {
            checkFolder();
            try (WholeFile report = new WholeFile(realPages.resolve(numbered(Long.toString(number)) + ".html"))) {
                checkFolder(); // it may have been swapped for a link while the file was made
                write(report, html);
            }
        } catch (IOException e) {
            throw unmade(pages, Problems.of(e));
        }
    }

    private void checkFolder() throws IOException {
        if (!pages.toRealPath().equals(realPages)) throw unmade(pages, "its folder of pages was replaced");
    }

    /** Adds a row to the index. */
    synchronized void add(Report.Row row) {
        if (finished) return;
        try {
            begin();
            indexFile.write(index.row(row).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw unmade(Problems.of(e));
        }
    }

    private void begin() throws IOException {
        if (index != null) return;
        index = new ReportIndex();
        indexFile = WholeFile.through(file);
        indexFile.write(index.begin().getBytes(StandardCharsets.UTF_8));
    }

    /** Finishes the index, with the plots of all pages; rows added later are lost. */
    synchronized void finishIndex() {
        if (finished) return;
        finished = true;
        try {
            begin();
            indexFile.write(index.end().getBytes(StandardCharsets.UTF_8));
            indexFile.finish();
        } catch (IOException e) {
            throw unmade(Problems.of(e));
        }
    }

    /** Drops an unfinished index. */
    @Override
    public synchronized void close() {
        finished = true;
        try {
            if (indexFile != null) indexFile.close();
        } catch (IOException e) {
            // nothing to save
        }
    }

    /** Writes the report of the only page. */
    void writeOnly(String html) {
        try {
            write(WholeFile.through(file), html);
        } catch (IOException e) {
            throw unmade(Problems.of(e));
        }
    }

    private static void write(WholeFile file, String html) throws IOException {
        try (file) {
            file.write(html.getBytes(StandardCharsets.UTF_8));
            file.finish();
        }
    }

    /** Whether the report, or that of one of several pages, would be written over an input. */
    boolean isOver(Input input) {
        return !input.isStandard() && isOver(input.path());
    }

    /** Refuses to be written over one of the inputs, such as a link in a folder that leads to a page of the report. */
    void refuseOver(List<Input> inputs) throws UsageError {
        for (Input input : inputs) if (input.problem() == null && isOver(input)) throw over(input.name());
    }

    /** Whether the report, or that of one of several pages, would be written over a file. */
    boolean isOver(Path read) {
        return isSame(read) || isReportOfPage(read) || isReportOfPage(ReadFiles.real(read));
    }

    private boolean isReportOfPage(Path path) {
        Path name = path.getFileName();
        if (name == null || !name.toString().matches("[0-9]{6,}\\.html")) return false;
        return place(path).getParent().equals(place(pages));
    }

    /** Whether the report's file is that one; false for what is not there. */
    boolean isSame(Path other) {
        try {
            return Files.isRegularFile(file) && Files.isSameFile(file, other);
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether the report's file is that one, there or not. */
    boolean isAt(Path other) {
        return isSame(other) || place(file).equals(place(other));
    }

    private static Path place(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        try {
            return whole.getParent().toRealPath().resolve(whole.getFileName());
        } catch (IOException | RuntimeException e) {
            return whole;
        }
    }

    /** What is wrong where it would be written over an input. */
    static UsageError over(String input) {
        return new UsageError(input + " would be overwritten by the report");
    }

    private static boolean isSpecial(Path file) {
        return Files.exists(file) && !Files.isRegularFile(file);
    }
}
