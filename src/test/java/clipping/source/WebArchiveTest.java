package clipping.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.dd.plist.BinaryPropertyListWriter;
import com.dd.plist.NSArray;
import com.dd.plist.NSData;
import com.dd.plist.NSDictionary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WebArchiveTest {
    @Test
    void mainResourceIsThePage() throws IOException {
        SavedPage page = Saved.read(archive(Saved.HTML, "text/html")).pages().get(0);
        assertEquals(Saved.HTML, Saved.text(page));
        assertEquals("https://example.org/pier\u00e9", page.url());
        assertEquals("UTF-8", page.charset());
    }

    @Test
    void longPageIsWhole() throws IOException {
        String html = "<p>" + "word ".repeat(50_000);
        assertEquals(html, Saved.text(Saved.read(archive(html, "text/html")).pages().get(0)));
    }

    @Test
    void pictureIsNoPage() throws IOException {
        PageException e = Saved.read(archive("x", "image/png")).failures().get(0);
        assertEquals(PageException.Trouble.NO_PAGES, e.trouble());
        assertEquals("holds no page but image/png", e.getMessage());
    }

    @Test
    void otherListIsNoPage() throws IOException {
        NSDictionary other = new NSDictionary();
        other.put("Name", "x");
        assertEquals(PageException.Trouble.NOT_A_PAGE,
            Saved.read(BinaryPropertyListWriter.writeToArray(other)).failures().get(0).trouble());
    }

    @Test
    void xmlArchiveIsReadAsTheBinaryOne() throws IOException {
        SavedPage page = Saved.read(xml(all(resource(Saved.HTML, "text/html")))).pages().get(0);
        assertEquals(Saved.HTML, Saved.text(page));
        assertEquals("https://example.org/pier\u00e9", page.url());
        assertEquals("UTF-8", page.charset());
    }

    @Test
    void xmlIsReadHoweverItIsWritten() throws IOException {
        String xml = all(resource(Saved.HTML, "text/html")).toXMLPropertyList();
        for (String[] change : new String[][] {{">WebMainResource<", ">\n  WebMainResource\n<"},
            {">WebMainResource<", ">Web<!-- it -->MainResource<"},
            {">WebMainResource<", ">Web<![CDATA[Main]]>Resource<"}, {">WebMainResource<", ">Web&#77;ain&#x52;esource<"},
            {">text/html<", ">text&#47;html<"}, {">text/html<", "><!-- <b> --><![CDATA[text/html]]><"}, {"<data>", "<data><![CDATA["},
            {"<dict>", "<!-- <dict><key>WebMainResource</key> --><dict>"}, {"\n", "\r\n"}, {"\n", "\r"}, {"<?xml", "\ufeff<?xml"}}) {
            String changed = xml.replace(change[0], change[1]);
            if (change[1].endsWith("CDATA[")) changed = changed.replace("</data>", "]]></data>");
            assertTrue(!changed.equals(xml), change[0]);
            assertEquals(Saved.HTML, Saved.text(Saved.read(Saved.utf8(changed)).pages().get(0)), change[1]);
        }
        String ascii = xml.replace("\u00e9", "&#233;");
        SavedPage wide = Saved.read(("\ufeff" + ascii).getBytes(StandardCharsets.UTF_16LE)).pages().get(0);
        assertEquals(Saved.HTML, Saved.text(wide));
        assertEquals("https://example.org/pier\u00e9", wide.url());
        for (String no : new String[] {"&", "&;", "&#;", "&#x;", "&#99999999;", "&#-1;", "&lol;"}) {
            assertEquals(1, Saved.read(Saved.utf8(xml.replace("text/html", "text/html;" + no))).pages().size(), no);
        }
    }

    @Test
    void whatIsCalledHtmlAndIsNoneIsNoPage() throws IOException {
        String picture = "\u0089PNG\r\n\u001a\n" + "Advert. ".repeat(500);
        assertEquals(PageException.Trouble.NOT_A_PAGE, Saved.read(archive("%PDF-1.7\n\0\1", "text/html")).failures().get(0).trouble());
        NSDictionary all = all(resource("", "text/html"));
        NSDictionary story = all(resource("<p>" + "Story. ".repeat(200), "text/html"));
        NSDictionary main = new NSDictionary();
        main.put("WebResourceData", new NSData(picture.getBytes(StandardCharsets.ISO_8859_1)));
        all.put("WebSubframeArchives", new NSArray(all(main), story));
        for (byte[] list : new byte[][] {BinaryPropertyListWriter.writeToArray(all), xml(all)}) {
            assertTrue(Saved.text(Saved.read(list).pages().get(0)).startsWith("<p>Story."));
        }
    }

    @Test
    void countsBeyondTheListAreDamage() throws IOException {
        byte[] whole = archive(Saved.HTML, "text/html");
        for (int at = 8; at < whole.length - 32; at++) {
            if ((whole[at] & 0xf0) != 0x40 && (whole[at] & 0xf0) != 0xd0 && (whole[at] & 0xf0) != 0x50) continue;
            for (int first : new int[] {0x7f, 0xff, 0}) {
                byte[] changed = whole.clone();
                changed[at] |= 15;
                changed[at + 1] = 0x13;
                for (int i = 0; i < 8 && at + 2 + i < whole.length - 32; i++) changed[at + 2 + i] = (byte) (i == 0 ? first : 255);
                Saved.Read read = Saved.read(changed);
                assertEquals(1, read.failures().size() + read.pages().size());
            }
        }
    }

    @Test
    void xmlListWithoutAPageIsNone() throws IOException {
        NSDictionary other = new NSDictionary();
        other.put("Name", "x");
        PageException e = Saved.read(xml(other)).failures().get(0);
        assertEquals(PageException.Trouble.NOT_A_PAGE, e.trouble());
        assertEquals("is an XML property list, not a saved page", e.getMessage());
    }

    @Test
    void ofAPageOfFramesTheFrameWithMostTextIsThePage() throws IOException {
        String frames = "<html><frameset cols='20%,*'><frame src=a><frame src=b></frameset></html>";
        String made = "<html><body><object data=b type=text/html></object><script>" + "show(1); ".repeat(100) + "</script></body></html>";
        String embedding = "<html><body><script>" + "let a = 1; ".repeat(100) + "</script><iframe src=b></iframe></body></html>";
        for (String page : new String[] {frames, embedding, made, ""}) {
            NSDictionary inner = all(resource("<p>Inner. " + "Story. ".repeat(200), "text/html"));
            NSDictionary menu = all(resource("<ul><li>Menu</ul>", "text/html"));
            menu.put("WebSubframeArchives", new NSArray(inner));
            NSDictionary all = all(resource(page, "text/html"));
            all.put("WebSubframeArchives", new NSArray(menu, all(resource("x", "image/png"))));
            assertTrue(Saved.text(Saved.read(BinaryPropertyListWriter.writeToArray(all)).pages().get(0)).startsWith("<p>Inner."));
            assertTrue(Saved.text(Saved.read(xml(all)).pages().get(0)).startsWith("<p>Inner."));
        }
    }

    @Test
    void pageWithTextOfItsOwnIsNotItsFrame() throws IOException {
        String page = "<p>" + "Story. ".repeat(100) + "<iframe src=b></iframe>";
        NSDictionary all = all(resource(page, "text/html"));
        all.put("WebSubframeArchives", new NSArray(all(resource("<p>" + "Advert. ".repeat(500), "text/html"))));
        assertEquals(page, Saved.text(Saved.read(xml(all)).pages().get(0)));
    }

    @Test
    void pageWithDataOfItsOwnIsNotItsFrame() throws IOException {
        String story = "{\"articleBody\":\"" + "Story. ".repeat(200) + "\"}";
        for (String script : new String[] {"<script type=application/ld+json>" + story, "<script>window.s = " + story,
            "<script>self.__next_f.push([1," + story + "])"}) {
            String page = script + "</script><iframe src=b></iframe>";
            NSDictionary all = all(resource(page, "text/html"));
            all.put("WebSubframeArchives", new NSArray(all(resource("<p>" + "Advert. ".repeat(500), "text/html"))));
            assertEquals(page, Saved.text(Saved.read(xml(all)).pages().get(0)));
        }
    }

    @Test
    void frameWithLittleTextIsNotThePage() throws IOException {
        String page = "<p>Listen to it<iframe src=b></iframe>";
        NSDictionary all = all(resource(page, "text/html"));
        all.put("WebSubframeArchives", new NSArray(all(resource("<p>" + "Advert. ".repeat(50), "text/html"))));
        assertEquals(page, Saved.text(Saved.read(xml(all)).pages().get(0)));
    }

    @Test
    void xmlCutOrChangedAnywhereFailsInOneLineAtMost() throws IOException {
        byte[] whole = xml(all(resource(Saved.HTML, "text/html")));
        Random random = new Random(1);
        for (int i = 0; i < 5_000; i++) {
            byte[] changed = Arrays.copyOf(whole, i < whole.length ? i : whole.length);
            for (int n = random.nextInt(3); n > 0 && i > 300; n--) {
                changed[200 + random.nextInt(changed.length - 200)] = (byte) "<>/&! \0\u00ff".charAt(random.nextInt(8));
            }
            Saved.Read read = Saved.read(changed);
            assertEquals(1, read.failures().size() + read.pages().size());
        }
    }

    @Test
    void cutOrChangedAnywhereItFailsInOneLineAtMost() throws IOException {
        byte[] whole = archive(Saved.HTML, "text/html");
        for (int length = 6; length < whole.length; length++) {
            Saved.Read read = Saved.read(Arrays.copyOf(whole, length));
            assertEquals(1, read.failures().size(), "cut at " + length);
        }
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            byte[] changed = whole.clone();
            for (int n = random.nextInt(3); n >= 0; n--) {
                changed[6 + random.nextInt(changed.length - 6)] = (byte) (random.nextBoolean() ? 255 : random.nextInt());
            }
            Saved.Read read = Saved.read(changed);
            assertTrue(read.failures().size() + read.pages().size() == 1);
        }
    }

    private static byte[] archive(String html, String type) throws IOException {
        return BinaryPropertyListWriter.writeToArray(all(resource(html, type)));
    }

    private static byte[] xml(NSDictionary list) {
        return Saved.utf8(list.toXMLPropertyList());
    }

    private static NSDictionary all(NSDictionary main) {
        NSDictionary picture = new NSDictionary();
        picture.put("WebResourceData", new NSData(new byte[300]));
        NSDictionary all = new NSDictionary();
        all.put("WebSubresources", new NSArray(picture));
        all.put("WebMainResource", main);
        return all;
    }

    private static NSDictionary resource(String html, String type) {
        NSDictionary main = new NSDictionary();
        main.put("WebResourceData", new NSData(Saved.utf8(html)));
        main.put("WebResourceMIMEType", type);
        main.put("WebResourceTextEncodingName", "UTF-8");
        main.put("WebResourceURL", "https://example.org/pier\u00e9");
        main.put("WebResourceFrameName", "");
        return main;
    }
}
