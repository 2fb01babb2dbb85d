package clipping.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clipping.source.Saved;
import clipping.source.SavedPage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Undeclared pages in many languages and charsets, sound and with one fault: how many are read as they were written. */
class CharsetTableTest {
    private static final Map<String, String> VENDOR = Map.of("Shift_JIS", "\u9ad9\ufa11\u2460", "EUC-JP", "\u9ad9\u2460", "EUC-KR",
        "\ub620", "Big5", "\u2460",
        "gb18030", "\u9555", "windows-1252", "\u20ac", "windows-1251", "\u2116");

    /** What may have happened to a page's second paragraph. */
    private enum Fault { NONE, STRAY_BYTE, CUT_CHARACTER, VENDOR }

    @Test
    void pagesInManyLanguagesAreReadAsTheyWereWritten() throws IOException {
        Map<String, int[]> shares = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("testdata/cases/charset/texts.case"))) {
            if (line.startsWith("//")) continue;
            String[] cells = line.split(" \\| ");
            for (String charset : cells[1].split(" ")) {
                for (Fault fault : Fault.values()) {
                    byte[] page = page(cells[2].split(" / "), CharsetLabels.find(charset), fault);
                    if (page == null) continue;
                    boolean right = isRight(page, cells[2].split(" / "));
                    int[] share = shares.computeIfAbsent(charset, c -> new int[2]);
                    share[1]++;
                    if (right) share[0]++;
                    else wrong.add(cells[0] + " " + charset + " " + fault + " as " + PageText.of(SavedPage.html("x", page)).charset());
                }
            }
        }
        StringBuilder table = new StringBuilder();
        shares.forEach((charset, share) -> table.append(charset).append(' ').append(share[0]).append(" of ").append(share[1]).append('\n'));
        List<String> known = new ArrayList<>(Files.readAllLines(Path.of("testdata/cases/charset/unread.txt")));
        known.removeIf(line -> line.startsWith("//"));
        assertEquals(String.join("\n", new TreeSet<>(known)), String.join("\n", new TreeSet<>(wrong)), table::toString);
        assertTrue(shares.size() >= 28, table::toString);
    }

    private static boolean isRight(byte[] page, String[] paragraphs) {
        String text = PageText.of(SavedPage.html("x", page)).text();
        return text.contains("<p>" + paragraphs[0] + "</p>") && text.contains("<p>" + paragraphs[2] + "</p>");
    }

    /** The page's bytes with the fault; null where the charset has no such fault or cannot write the text. */
    private static byte[] page(String[] paragraphs, PageCharset charset, Fault fault) throws IOException {
        String vendor = VENDOR.get(charset.name());
        if (fault == Fault.CUT_CHARACTER && charset.isSingleByte() || fault == Fault.VENDOR && vendor == null) return null;
        if (charset.name().startsWith("ISO-2022") && fault != Fault.NONE) return null; // one lost escape is beyond mending
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(Saved.utf8("<!doctype html><html><head><title>News</title></head><body>"));
        for (int i = 0; i < 3; i++) {
            byte[] text = encoded(paragraphs[i], charset);
            if (text == null) return null;
            out.write(Saved.utf8("<p>"));
            if (i == 1) out.write(faulty(text, charset, fault, vendor));
            else out.write(text);
            out.write(Saved.utf8("</p>"));
        }
        return out.toByteArray();
    }

    private static byte[] faulty(byte[] text, PageCharset charset, Fault fault, String vendor) throws IOException {
        return switch (fault) {
            case NONE -> text;
            case STRAY_BYTE -> Saved.join(text, new byte[] {(byte) 0xff}, Saved.utf8(" x"));
            case CUT_CHARACTER -> Saved.join(java.util.Arrays.copyOf(text, 1), java.util.Arrays.copyOfRange(text, 2, text.length));
            case VENDOR -> Saved.join(text, encoded(vendor, charset));
        };
    }

    private static byte[] encoded(String text, PageCharset charset) {
        if (!charset.isSingleByte()) return text.getBytes(charset.java());
        char[] table = charset.table();
        byte[] out = new byte[text.length()];
        for (int i = 0; i < out.length; i++) {
            int at = 255; // where ISO charsets have a sign of their own, not where Windows has it
            while (at >= 0 && table[at] != text.charAt(i)) at--;
            if (at < 0) return null;
            out[i] = (byte) at;
        }
        return out;
    }
}
