package clipping.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import clipping.ObjectSchema;
import clipping.source.Saved;
import com.dd.plist.BinaryPropertyListWriter;
import com.dd.plist.NSData;
import com.dd.plist.NSDictionary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The contract's tables of options, kinds, files and exit codes, line by line: the transcripts of {@code testdata/commands}, each command
 * run by a shell with the built program, in a folder of pages made here. Needs a POSIX shell.
 */
class ContractIT {
    private static final Path PROGRAM = Path.of("target/clipping/bin/clipping").toAbsolutePath();
    private static final String SHELL = "PROGRAM='" + PROGRAM + "'\nclipping() { \"$PROGRAM\" \"$@\"; }\n"
        + "tree() { find \"$1\" -type f | LC_ALL=C sort; }\n";

    @TempDir
    static Path folder;

    /** A command and what it must give. */
    private record Command(String script, String out, String err, int code) {
    }

    @TestFactory
    Stream<DynamicTest> commands() throws IOException {
        assumeTrue(Files.isExecutable(PROGRAM), "built by mvn package");
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("testdata/commands"))) {
            for (Path file : files.sorted().toList()) {
                Path place = Files.createDirectory(folder.resolve(file.getFileName().toString()));
                make(new Shell(place));
                for (Command command : read(file)) tests.add(DynamicTest.dynamicTest(command.script, () -> run(place, command)));
            }
        }
        assertTrue(tests.size() > 90, "commands: " + tests.size());
        return tests.stream();
    }

    private static List<Command> read(Path file) throws IOException {
        List<Command> commands = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.isEmpty() || line.startsWith("#")) continue;
            String rest = line.length() > 2 ? line.substring(2) : "";
            if (line.charAt(0) == '$') {
                commands.add(new Command(rest, "", "", 0));
                continue;
            }
            Command last = commands.remove(commands.size() - 1);
            commands.add(switch (line.charAt(0)) {
                case '>' -> new Command(last.script, last.out + rest + "\n", last.err, last.code);
                case '!' -> new Command(last.script, last.out, last.err + rest + "\n", last.code);
                case '?' -> new Command(last.script, last.out, last.err, Integer.parseInt(rest));
                default -> throw new IOException("no such line: " + line);
            });
        }
        return commands;
    }

    private static void run(Path place, Command command) throws IOException, InterruptedException {
        Path out = folder.resolve("stdout");
        Path err = folder.resolve("stderr");
        Process process = new ProcessBuilder("sh", "-c", SHELL + "rm -rf out\n" + command.script).directory(place.toFile())
            .redirectInput(Path.of("/dev/null").toFile()).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("no end");
        }
        String complaints = Files.readString(err)
            .replaceAll("(?m)[0-9.]+ seconds$", command.err.contains("N seconds") ? "N seconds" : "$0");
        assertEquals(command.out + "!" + command.err + "?" + command.code,
            Files.readString(out) + "!" + complaints + "?" + process.exitValue());
        boolean whole = command.script.lastIndexOf('|') < command.script.lastIndexOf("clipping "); // no other program has cut the objects
        if (whole && command.out.startsWith("{")) ObjectSchema.check(command.out);
    }

    private static void make(Shell files) throws IOException {
        byte[] pier = Saved.utf8(Shell.page("Pier"));
        for (String name : List.of("a.html", "page.bak")) files.put(name, pier);
        files.article("b.htm", "Harbour");
        files.article("@x.html", "At");
        files.article("-x", "Dash");
        files.article("a\nb.html", "Line");
        files.article("esc\u001b[31m.html", "Escape");
        files.put("controls.html", Shell.page("P&#x1b;&#x202e;i&#7;\u2066er\u0085"));
        files.put("empty.html", "");
        Files.createSymbolicLink(files.folder.resolve("link"), Path.of("page.bak"));
        files.article("in/B.html", "Upper");
        files.article("in/a/z.htm", "Deep");
        files.article("in/b.HTML", "Lower");
        files.put("in/c.html.gz", Saved.gzip(Saved.utf8(Shell.page("Zipped"))));
        files.article("in/d.shtml", "Shtml");
        files.article("in/é.xhtml", "Accent");
        files.article("in/noext", "None");
        files.article("in/.hidden.html", "Hidden");
        files.article("in/.hidden/a.html", "Hidden");
        files.article("in/b_files/frame.html", "Beside the page");
        Files.createSymbolicLink(files.folder.resolve("in/loop"), Path.of("."));
        Files.createSymbolicLink(files.folder.resolve("to-in"), Path.of("in"));
        files.article("in/x.txt", "Text");
        files.article("more/b.html", "More");
        files.article("more/b.htm", "Others");
        Files.createDirectory(files.folder.resolve("hollow"));
        files.put("wire.html", Shell.page("Ferry deal reached").replace("<p>" + Shell.PROSE,
            "<p>By Jane Doe and John Roe</p><p>March 4, 2024</p><p>ORLEN, Valmark, March 4 (AP) — Two companies that"
            + " run the ferries agreed on pay and rosters on Monday, ending a strike that had closed the lake crossing for nine days."));
        files.put("latin2.html", Shell.page("Łódź").replace("<head>", "<head><meta charset=utf-8>")
            .getBytes(java.nio.charset.Charset.forName("ISO-8859-2")));
        kinds(files, pier);
    }

    private static void kinds(Shell files, byte[] pier) throws IOException {
        files.put("page.mhtml",
            Saved.join(Saved.utf8("From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/pier\r\nDate: Mon, 4 Mar "
            + "2024 09:05:06 +0100\r\n"
            + "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: "
                + "text/html\r\nContent-Transfer-Encoding: base64\r\n"
            + "Content-Location: https://example.org/pier\r\n\r\n"), java.util.Base64.getMimeEncoder().encode(pier),
            Saved.utf8("\r\n--b--\r\n")));
        NSDictionary main = new NSDictionary();
        main.put("WebResourceData", new NSData(pier));
        main.put("WebResourceMIMEType", "text/html");
        main.put("WebResourceURL", "https://example.org/pier");
        NSDictionary archive = new NSDictionary();
        archive.put("WebMainResource", main);
        files.put("page.webarchive", BinaryPropertyListWriter.writeToArray(archive));
        files.put("twice.html.gz", Saved.join(Saved.gzip(Arrays.copyOf(pier, 300)),
            Saved.gzip(Arrays.copyOfRange(pier, 300, pier.length))));
        files.put("single.html", new String(pier, StandardCharsets.UTF_8)
            .replace("<h1>", "<img src=\"data:image/png;base64," + "A".repeat(3_000_000) + "\"><h1>"));
        files.put("frames.html",
            "<html><head><title>Frames</title></head><frameset cols='20%,*'><frame src=nav.html><frame src=story.html></frameset></html>");
        String ok = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n";
        byte[] one = Saved.gzip(Saved.response("https://example.org/1", ok, Saved.utf8(Shell.page("One"))));
        byte[] two = Saved.gzip(Saved.response("https://example.org/2", ok + "Content-Encoding: gzip\r\n",
            Saved.gzip(Saved.utf8(Shell.page("Two")))));
        files.put("crawl.warc.gz", Saved.join(one,
            Saved.gzip(Saved.response("https://example.org/m", "HTTP/1.1 301 Moved\r\nContent-Type: text/html\r\n", pier)),
            Saved.gzip(Saved.response("https://example.org/e", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n", pier)),
            Saved.gzip(Saved.response("https://example.org/p", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n", new byte[] {1, 2})),
            Saved.gzip(Saved.record("resource", "text/html", "https://example.org/r", pier)),
            Saved.gzip(Saved.record("revisit", "application/http; msgtype=response", "https://example.org/1", Saved.utf8(ok + "\r\n"))),
                two));
        files.put("cut.warc.gz", Saved.join(one, Arrays.copyOf(two, two.length - 30)));
        files.put("flat.txt",
            "Harbour town votes to mend its old pier - The Bay Courier\n\nHome\nNews\n\nHarbour town votes to mend its old "
            + "pier\n\nORLEN, Valmark (AP) — " + Shell.PROSE
            + "\n\nEngineers had warned in spring that the wooden piles were rotten below the water line. The repair will cost about two "
            + "million crowns.\n\n"
            + "Fishermen who land their catch there welcomed the decision. \"We have waited nine years for this,\" said the head of "
            + "their guild.\n\n"
            + "Related Articles\n\nLeave a comment\n\nCopyright © 2024 The Bay Courier. All rights reserved.\n");
        files.put("bad/page.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13});
        files.put("bad/page.pdf", "%PDF-1.7\n%\u00e2\u00e3");
        files.put("bad/page.zip", new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0});
        files.put("bad/no.mhtml", "MIME-Version: 1.0\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n");
        files.put("bad/no.warc", Saved.record("warcinfo", "application/warc-fields", "", Saved.utf8("software: x\r\n")));
        files.put("bad/cut.html.gz", Arrays.copyOf(Saved.gzip(pier), 200));
        byte[] random = new byte[4000];
        new java.util.Random(1).nextBytes(random);
        files.put("bad/random", random);
    }
}
