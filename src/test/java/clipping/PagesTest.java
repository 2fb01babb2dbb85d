package clipping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clipping.article.Article;
import clipping.article.Paragraph;
import clipping.article.Piece;
import clipping.block.Block;
import clipping.block.Splitter;
import clipping.output.Clean;
import clipping.output.Format;
import clipping.output.Report;
import clipping.output.Style;
import clipping.page.PageParser;
import clipping.source.Deadline;
import clipping.source.SavedPage;
import clipping.verdict.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What holds on every page: those of testdata, and a sample of the corpus where it is there. */
class PagesTest {
    private static final int CORPUS_STEP = 60;
    private static final Pattern UNWANTED = Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\u202A-\\u202E\\u2066-\\u2069]");

    private final Clipper clipper = Clipper.explaining();

    @Test
    void theSamePageGivesTheSameBytes() throws Exception {
        forEveryPage((path, page) -> assertEquals(everything(page), everything(page), path));
    }

    @Test
    void whatIsExplainedIsTheSameArticle() throws Exception {
        forEveryPage((path, page) -> {
            Style json = new Style(Format.JSON, null, false, false, false);
            assertEquals(json.print("-", clipper.clip(page, Deadline.NONE)), json.print("-", new Clipper().clip(page, Deadline.NONE)),
                path);
        });
    }

    @Test
    void lineEndsMakeNoDifference() throws Exception {
        forEveryPage((path, page) -> {
            String text = new String(page.bytes(), StandardCharsets.ISO_8859_1);
            if (text.indexOf('\r') >= 0 || text.indexOf('\0') >= 0) return;
            assertEquals(everything(page), everything(with(page, text.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1))), path);
        });
    }

    @Test
    void aPageCutShortNeverThrows() throws Exception {
        for (Path path : Testdata.all()) {
            SavedPage page = Testdata.page(path);
            for (int length = 0; length < page.bytes().length; length += 1024) {
                clipper.clip(with(page, Arrays.copyOf(page.bytes(), length)), Deadline.NONE);
            }
        }
        for (Path path : Testdata.corpusPages(CORPUS_STEP)) {
            SavedPage page = Testdata.page(path);
            for (int part = 1; part < 6; part++) {
                clipper.clip(with(page, Arrays.copyOf(page.bytes(), page.bytes().length / 6 * part + part)), Deadline.NONE);
            }
        }
    }

    @Test
    void everyCharacterOfEveryBlockIsInExactlyOnePart() throws Exception {
        forEveryPage((path, page) -> {
            List<Block> blocks = Splitter.split(PageParser.parse(page, Deadline.NONE), Deadline.NONE).all();
            Article article = clipper.clip(page, Deadline.NONE);
            List<StringBuilder> texts = new ArrayList<>();
            int before = 0;
            for (Piece piece : article.pieces()) {
                assertTrue(piece.block() >= before, path + ": pieces stand in the page's order");
                before = piece.block();
                while (texts.size() <= piece.block()) texts.add(new StringBuilder());
                texts.get(piece.block()).append(piece.text());
            }
            assertEquals(blocks.stream().map(Block::text).toList(), texts.stream().map(StringBuilder::toString).toList(), path);
        });
    }

    @Test
    void datelineAndBodyAreTheStoryAsPrinted() throws Exception {
        forEveryPage((path, page) -> {
            Article article = clipper.clip(page, Deadline.NONE);
            if (!article.isArticle()) return;
            List<Piece> story = article.pieces().stream().filter(p -> p.part() == Piece.Part.BODY && !p.text().isBlank()).toList();
            assertEquals(story.stream().map(p -> squeezed(p.text())).collect(Collectors.joining()),
                article.paragraphs().stream().map(Paragraph::text).map(PagesTest::squeezed).collect(Collectors.joining()), path);
            String dateline = article.pieces().stream().filter(p -> p.part() == Piece.Part.DATELINE).map(Piece::text)
                .collect(Collectors.joining());
            assertEquals(squeezed(dateline), article.dateline() == null ? "" : squeezed(article.dateline().text()), path);
            assertEquals(article.dateline() == null, article.datelineParagraph() < 0, path);
            assertTrue(article.datelineParagraph() < article.paragraphs().size(), path);
        });
    }

    /** A reason that no page of testdata has would go untested. */
    @Test
    void everyReasonIsGivenOnAPageOfTestdata() throws Exception {
        Set<Reason> missing = EnumSet.allOf(Reason.class);
        for (Path path : Testdata.all())
            for (Piece piece : clipper.clip(Testdata.page(path), Deadline.NONE).pieces()) missing.remove(piece.reason());
        assertEquals(Set.of(), missing);
    }

    @Test
    void noOutputHoldsControls() throws Exception {
        forEveryPage((path, page) -> {
            if (page.content() == SavedPage.Content.TEXT) return;
            String hostile = new String(page.bytes(), StandardCharsets.ISO_8859_1)
                .replace("<p>", "<p>&#27;[31m&#x202E;&#7;&#x85;&#x2066;\u0001").replace("<title>", "<title>&#27;]0;x&#7;");
            Article article = Clean.article(clipper.clip(with(page, hostile.getBytes(StandardCharsets.ISO_8859_1)), Deadline.NONE));
            for (Format format : Format.values()) {
                assertClean(path, new Style(format, null, false, false, false).print("-", article));
                if (format != Format.MARKDOWN) assertClean(path, new Style(format, null, true, true, false).print("-", article));
            }
            assertClean(path, Report.page("-", article));
        });
    }

    private interface Check {
        void on(String path, SavedPage page) throws Exception;
    }

    private static void forEveryPage(Check check) throws Exception {
        List<Path> paths = new ArrayList<>(Testdata.all());
        paths.addAll(Testdata.corpusPages(CORPUS_STEP));
        for (Path path : paths) check.on(path.getFileName().toString(), Testdata.page(path));
    }

    private static void assertClean(String path, String output) {
        assertFalse(UNWANTED.matcher(output).find(), path);
    }

    /** Without white space: joining paragraphs and taking a dateline off may change that alone. */
    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    private String everything(SavedPage page) throws IOException {
        return new Style(Format.JSON, null, true, false, false).print("-", Clean.article(clipper.clip(page, Deadline.NONE)));
    }

    private static SavedPage with(SavedPage page, byte[] bytes) {
        return new SavedPage(page.name(), bytes, page.content(), page.charset(), page.forcedCharset(), page.url(), page.captured(),
            page.cut());
    }
}
