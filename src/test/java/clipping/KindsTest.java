package clipping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clipping.article.Article;
import clipping.source.Deadline;
import clipping.source.PageException;
import clipping.source.PageSource;
import clipping.source.Saved;
import clipping.source.SavedPage;
import com.dd.plist.BinaryPropertyListWriter;
import com.dd.plist.NSData;
import com.dd.plist.NSDictionary;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** However a page was saved, and in whatever charset, it gives the same title and body. */
class KindsTest {
    private static final Pattern CANONICAL = Pattern.compile("<link rel=\"canonical\" href=\"([^\"]+)\"");
    private static final List<String> CHARSETS = List.of("windows-1252", "windows-1250", "windows-1251", "KOI8-R", "windows-1256",
        "Shift_JIS", "EUC-JP", "GBK", "EUC-KR");
    private static final String META = "<meta charset=\"utf-8\">";

    private final Clipper clipper = new Clipper();

    @Test
    void containersMakeNoDifference() throws Exception {
        for (Path folder : Testdata.folders()) {
            SavedPage plain = Testdata.page(folder);
            if (plain.content() != SavedPage.Content.HTML) continue;
            String expected = story(clipper.clip(plain, Deadline.NONE));
            byte[] html = plain.bytes();
            Matcher canonical = CANONICAL.matcher(new String(html, StandardCharsets.UTF_8));
            String url = canonical.find() ? canonical.group(1) : "https://container.example/page";
            byte[] warc = Saved.response(url, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n", Saved.gzip(html));
            for (byte[] saved : List.of(Saved.gzip(html), mhtml(url, "base64", Base64.getMimeEncoder().encode(html)),
                mhtml(url, "quoted-printable", quoted(html)),
                webarchive(url, html), warc, Saved.gzip(warc))) {
                SavedPage page = only(saved);
                assertEquals(expected, story(clipper.clip(page, Deadline.NONE)), folder.toString());
                if (page.url() != null) assertEquals(url, page.url());
            }
        }
    }

    @Test
    void charsetsMakeNoDifference() throws Exception {
        int guesses = 0;
        for (Path folder : Testdata.folders()) {
            SavedPage plain = Testdata.page(folder);
            String html = new String(plain.bytes(), StandardCharsets.UTF_8);
            if (plain.content() != SavedPage.Content.HTML || !html.contains(META)) continue;
            for (String name : CHARSETS) {
                Charset charset = Charset.forName(name);
                if (!charset.newEncoder().canEncode(html)) continue;
                String expected = story(clipper.clip(plain, Deadline.NONE));
                byte[] declared = html.replace(META, "<meta charset=\"" + name + "\">").getBytes(charset);
                Article article = clipper.clip(SavedPage.html("-", declared), Deadline.NONE);
                assertEquals(expected, story(article), folder + " in " + name);
                assertTrue(!article.warnings().contains(Article.Warning.GUESSED_CHARSET), folder + " in " + name);
                if (Arrays.equals(declared, html.replace(META, "<meta charset=\"" + name + "\">").getBytes(StandardCharsets.UTF_8))) {
                    continue;
                }
                if (!isOfItsLanguage(name, html)) continue;
                Article guessed = clipper.clip(SavedPage.html("-", html.replace(META, "").getBytes(charset)), Deadline.NONE);
                assertEquals(expected, story(guessed), folder + " in undeclared " + name);
                assertTrue(guessed.warnings().contains(Article.Warning.GUESSED_CHARSET), folder + " in undeclared " + name);
                guesses++;
            }
        }
        assertTrue(guesses > 5, "guesses: " + guesses);
    }

    /** Whether such pages were written in that charset: charsets for Japanese have Cyrillic letters too, but no such page used them. */
    private static boolean isOfItsLanguage(String charset, String html) {
        String marks = switch (charset) {
            case "windows-1251", "KOI8-R" -> "\u043e";
            case "windows-1256" -> "\u0627";
            case "Shift_JIS", "EUC-JP" -> "\u306e";
            case "GBK" -> "\u7684";
            case "EUC-KR" -> "\uc758";
            default -> "";
        };
        boolean eastern = html.contains("\u3002") || html.contains("\u043e\u0432");
        return marks.isEmpty() ? !eastern : html.contains(marks) && (!charset.equals("GBK") || !html.contains("\u306e"));
    }

    private static String story(Article article) {
        return article.title() + "\n" + article.body() + "\n" + article.reason() + "\n"
            + (article.dateline() == null ? null : article.dateline().text());
    }

    private static SavedPage only(byte[] bytes) throws PageException {
        try (PageSource source = PageSource.open("-", new ByteArrayInputStream(bytes), PageSource.Settings.DEFAULT)) {
            return source.next(Deadline.NONE);
        }
    }

    private static byte[] mhtml(String url, String encoding, byte[] content) throws IOException {
        return Saved.join(Saved.utf8("From: <Saved by test>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; "
            + "boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/html\r\n"
            + "Content-Transfer-Encoding: " + encoding + "\r\nContent-Location: " + url + "\r\n\r\n"), content,
            Saved.utf8("\r\n--b--\r\n"));
    }

    private static byte[] quoted(byte[] bytes) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (byte b : bytes) {
            boolean plain = b > ' ' && b != '=' && b != '.' && b != 127;
            String each = plain ? String.valueOf((char) b) : String.format(Locale.ROOT, "=%02X", b & 255);
            if (column + each.length() > 75) {
                out.append("=\r\n");
                column = 0;
            }
            out.append(each);
            column += each.length();
        }
        return out.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] webarchive(String url, byte[] html) throws IOException {
        NSDictionary main = new NSDictionary();
        main.put("WebResourceData", new NSData(html));
        main.put("WebResourceMIMEType", "text/html");
        main.put("WebResourceURL", url);
        NSDictionary all = new NSDictionary();
        all.put("WebMainResource", main);
        return BinaryPropertyListWriter.writeToArray(all);
    }
}
