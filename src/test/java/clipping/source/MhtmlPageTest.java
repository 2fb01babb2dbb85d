package clipping.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MhtmlPageTest {
    @Test
    void whateverStandsBeforeOrInItsHeadItIsMhtml() {
        String page = Saved.mhtml();
        String head = "X-Snapshot-Title: =?utf-8?Q?This is on multiple\r\nlines\r\nDate:";
        for (String changed : new String[] {"\ufeff" + page, "\r\n\r\n" + page, "From someone Mon Mar  4 09:05:06 2024\n" + page,
            "<!-- saved -->\r\n" + page,
            "\ufeff\n# note\n" + page, page.replace("Date:", head), page.replace("Date:", "<!-- a note: here -->\r\nDate:"),
            page.replace("\ttype=", "type="), "\r\n\ufeff" + page, " " + page, ">From someone\n" + page, "// note\n" + page,
            "<!-- saved\nfrom: there\n-->\n" + page, "Saved by hand\non Monday\n\n" + page, page.replace("MIME-", "\r\nMIME-"),
            page.replace("Content-Type: multi", "\r\n\r\nContent-Type: multi"), page.replace("\tboundary", "\r\n\tboundary"),
            page.replace("\r\n", "\r\r\n"), page.replace("\r\n", "\r"), page.replace("\r\n", "\n"),
            "X-Long: " + "x".repeat(20_000) + "\r\n" + page, page.replace("MIME-", "X-Long: " + "x".repeat(3_000_000) + "\r\nMIME-"),
            page.replace("MIME-", "X: y\r\n".repeat(30_000) + "MIME-")}) {
            Saved.Read read = Saved.read(Saved.utf8(changed));
            assertEquals(1, read.pages().size(), changed.substring(0, 200) + read.failures());
            assertEquals(Saved.HTML, Saved.text(read.pages().get(0)).replace("\r", ""), changed.substring(0, 200));
            assertEquals("https://example.org/pier", read.pages().get(0).url());
        }
        for (String text : new String[] {"Note: a page\nof text\nMIME-Version is a header", "<p>a\nMIME-Version: 1.0\n\nb",
            "\n\nA word: and\n\nMIME-Version: 1.0",
            "How mail is made\n\nMIME-Version: 1.0\nContent-Type: text/html", "Pier: an old one\n\nMIME-Version: 1.0"}) {
            assertEquals(text, Saved.text(Saved.read(Saved.utf8(text)).pages().get(0)));
        }
    }

    @Test
    void partsAreToldByTheLineThatStandsBetweenThem() {
        String page = Saved.mhtml();
        String declared = "boundary=\"----Bound--ary----\"";
        for (String head : new String[] {"boundary=----Bound--ary----",
            "Boundary = \"----Bound--ary----\"", "boundary='----Bound--ary----'",
            "boundary=\"----Bound--ary----  \"", "boundary=\"----BOUND--ary----\"", "boundary*0=\"----Bound\"; boundary*1=\"--ary----\"",
            "boundary=\"\"", "x=y", "boundary=\"" + "x".repeat(70_000) + "\"", "boundary=other; boundary=\"----Bound--ary----\""}) {
            assertEquals(Saved.HTML, Saved.text(only(page.replace(declared, head))), head);
            String other = page.replace(declared, head).replace("\r\n\r\n\r\n--",
                "\r\n\r\nA message of -- parts.\r\n-- \r\n\r\n--");
            assertEquals(Saved.HTML, Saved.text(only(other)), head);
        }
        String odd = "a;b\\\"c=?";
        assertEquals(Saved.HTML, Saved.text(only(page.replace("----Bound--ary----", odd)
            .replace("\"" + odd + "\"", "\"a;b\\\\\\\"c=?\""))));
    }

    @Test
    void encodingsAreNamedInMoreThanOneWay() {
        for (String name : new String[] {"\"quoted-printable\"", "Quoted-Printable;", " quoted-printable (as is)", "QUOTED-PRINTABLE\t"}) {
            assertEquals(Saved.HTML, Saved.text(only(Saved.mhtml().replace("quoted-printable", name))), name);
        }
    }

    @Test
    void ofAPageOfFramesTheLongestIsThePage() {
        String frames = Saved.mhtml().replace("<!doctype html><title>Pier</title><p>The council voted on Tuesday to repai=\r\nr the "
            + "old pier =E2=80=93 at last.</p>",
            "<title>Paper</title><frameset cols=3D*><frame src=3Dnav><frame src=3Dstory></frameset>")
            .replace("<p>Buy!", "<p>Home\r\n------Bound--ary----\r\nContent-Type: text/html\r\nContent-Location: "
                + "https://example.org/story\r\n\r\n"
                + "<p>The council voted on Tuesday to repair the old pier.\r\n------Bound--ary----\r\nContent-Type: "
                    + "text/html\r\n\r\n<p>Foot");
        Saved.Read read = Saved.read(Saved.utf8(frames));
        assertEquals("<p>The council voted on Tuesday to repair the old pier.", Saved.text(read.pages().get(0)).strip());
    }

    @Test
    void ofAPageThatOnlyHoldsAFrameTheFrameIsThePage() {
        String story = "<p>" + "The council voted on Tuesday to repair the old pier.\r\n".repeat(25).strip();
        String page = Saved.mhtml().replace("<!doctype html><title>Pier</title><p>The council voted on Tuesday to repai=\r\nr the "
            + "old pier =E2=80=93 at last.</p>", "<title>Paper</title><iframe src=3Dstory></iframe>").replace("<p>Buy!", story);
        assertEquals(story, Saved.text(only(page)).strip());
        for (String little : new String[] {"<p>Buy!", "<p>" + "Buy this and that. ".repeat(30)}) {
            String shorter = page.replace(story, little);
            assertEquals("<title>Paper</title><iframe src=story></iframe>", Saved.text(only(shorter)).strip());
        }
    }

    @Test
    void pageOfChromeIsTheOneFromTheSavedAddress() {
        SavedPage page = only(Saved.mhtml());
        assertEquals(Saved.HTML, Saved.text(page));
        assertEquals("https://example.org/pier", page.url());
        assertEquals("2024-03-04T09:05:06+01:00", page.captured());
        assertEquals(SavedPage.Content.HTML, page.content());
    }

    @Test
    void compressedAndWithPlainLineEndsToo() throws IOException {
        assertEquals(Saved.HTML, Saved.text(Saved.read(Saved.gzip(Saved.utf8(Saved.mhtml()))).pages().get(0)));
        assertEquals(Saved.HTML, Saved.text(only(Saved.mhtml().replace("\r\n", "\n"))));
    }

    @Test
    void startNamesTheRootInsideANestedPart() {
        SavedPage page = only(lines("MIME-Version: 1.0", "Content-Type: multipart/related; boundary=a; start=\"<root@x>\"", "", "--a",
            "Content-Type: text/html", "Content-ID: <other@x>", "", "<p>not this", "--a", "Content-Type: multipart/alternative; boundary=b",
            "Content-ID: <root@x>", "", "--b", "Content-Type: text/plain", "", "nor this", "--b",
            "Content-Type: text/html; charset=\"iso-8859-2\"",
            "Content-Transfer-Encoding: base64", "Content-Location: https://example.org/", "", "PHA+", "Yg==", "--b--", "--a--", ""));
        assertEquals("<p>b", Saved.text(page));
        assertEquals("iso-8859-2", page.charset());
        assertEquals("https://example.org/", page.url());
    }

    @Test
    void plainTextIsThePageWhereThereIsNoOther() {
        SavedPage page = only(lines("MIME-Version: 1.0", "Content-Type: multipart/mixed; boundary=a", "", "--a",
            "Content-Type: text/plain; charset=utf-8",
            "", "The whole story.", "--a--", ""));
        assertEquals(SavedPage.Content.TEXT, page.content());
        assertEquals("The whole story.", Saved.text(page));
    }

    @Test
    void messageOfOnePartIsThePage() {
        assertEquals("<p>x</p>\r\n", Saved.text(only(lines("Subject: a", "MIME-Version: 1.0", "Content-Type: text/html; charset=utf-8", "",
            "<p>x</p>", ""))));
    }

    @Test
    void withoutAPageItSaysSo() {
        Saved.Read read = Saved.read(Saved.utf8(lines("MIME-Version: 1.0", "Content-Type: multipart/related; boundary=a", "", "--a",
            "Content-Type: image/png",
            "Content-Transfer-Encoding: base64", "", "iVBORw0KGgo=", "--a--", "")));
        assertEquals(PageException.Trouble.NO_PAGES, read.failures().get(0).trouble());
    }

    @Test
    void textThatBeginsWithAColonIsNoMail() {
        assertEquals(SavedPage.Content.TEXT,
            Saved.read(Saved.utf8("Council: pier to be repaired\n\nThe council voted.")).pages().get(0).content());
        assertEquals(SavedPage.Content.TEXT,
            Saved.read(Saved.utf8("MIME-Version is a header\n\nThe council voted.")).pages().get(0).content());
    }

    @Test
    void cutAnywhereGivesTheWholePageOrNone() {
        byte[] whole = Saved.utf8(Saved.mhtml());
        for (int length = 0; length < whole.length; length++) {
            Saved.Read read = Saved.read(Arrays.copyOf(whole, length));
            boolean header = length < Saved.mhtml().indexOf("MIME-Version") + 13; // no mail yet by its content
            if (!header) {
                assertEquals(1, read.pages().size() + read.failures().size(), "cut at " + length);
                for (SavedPage page : read.pages()) assertEquals(Saved.HTML, Saved.text(page), "cut at " + length);
                for (PageException e : read.failures()) {
                    assertTrue(e.trouble() == PageException.Trouble.DAMAGED || e.trouble() == PageException.Trouble.NO_PAGES, e.toString());
                }
            }
        }
    }

    @Test
    void pageBehindThousandsOfPartsIsFound() {
        String part = lines("--b", "Content-Type: text/html", "Content-Location: https://example.org/frame", "", "<p>Buy!", "");
        String mail = lines("MIME-Version: 1.0", "Snapshot-Content-Location: https://example.org/pier",
            "Content-Type: multipart/related; boundary=b", "", "") + part.repeat(5_000)
            + lines("--b", "Content-Type: text/html", "Content-Location: https://example.org/pier", "", "<p>Pier", "--b--", "");
        assertEquals("<p>Pier", Saved.text(only(mail)));
    }

    @Test
    void deepNestingIsRefused() {
        StringBuilder mail = new StringBuilder("MIME-Version: 1.0\r\n");
        for (int i = 0; i < 5000; i++) mail.append("Content-Type: multipart/mixed; boundary=b" + i + "\r\n\r\n--b" + i + "\r\n");
        assertEquals(PageException.Trouble.DAMAGED, Saved.read(Saved.utf8(mail.toString())).failures().get(0).trouble());
    }

    @Test
    void pageLargerThanTheLimitIsTooLarge() {
        Saved.Read read = Saved.read(Saved.utf8(Saved.mhtml()), new PageSource.Settings(20, null, null));
        assertEquals(PageException.Trouble.TOO_LARGE, read.failures().get(0).trouble());
    }

    @Test
    void eightBitBytesStayAsTheyAre() {
        byte[] mail = lines("MIME-Version: 1.0", "Content-Type: text/html; charset=windows-1252", "", "<p>caf\u00e9", "")
            .getBytes(StandardCharsets.ISO_8859_1);
        assertArrayEquals("<p>caf\u00e9\r\n".getBytes(StandardCharsets.ISO_8859_1), Saved.read(mail).pages().get(0).bytes());
    }

    private static String lines(String... lines) {
        return String.join("\r\n", lines);
    }

    private static SavedPage only(String mail) {
        Saved.Read read = Saved.read(Saved.utf8(mail));
        assertEquals(0, read.failures().size(), () -> read.failures().toString());
        assertEquals(1, read.pages().size());
        return read.pages().get(0);
    }
}
