package clipping.page;

import clipping.lexicon.Resource;
import clipping.source.Saved;
import clipping.source.SavedPage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Pages in many languages and charsets, sound and with one fault. As a program it prints, for each charset, how many of them are read as
 * they were written: of those that declare nothing, by fault, and of those that declare it, by each label that browsers know.
 */
final class CharsetPages {
    private static final Path TEXTS = Path.of("testdata/cases/charset/texts.case");
    private static final Path PAGES = Path.of("testdata/cases/page-verdict");
    private static final Map<String, String> VENDOR = Map.of("Shift_JIS", "\u9ad9\ufa11\u2460", "EUC-JP", "\u9ad9\u2460", "EUC-KR",
        "\ub620", "Big5", "\u2460",
        "gb18030", "\u9555", "windows-1252", "\u20ac", "windows-1251", "\u2116");

    /** What may have happened to a page's second paragraph. */
    enum Fault { NONE, STRAY_BYTE, CUT_CHARACTER, VENDOR }

    /**
     * A page.
     *
     * @param language   of its text
     * @param charset    in which it is written, by one of its labels
     * @param fault      what happened to it
     * @param page       as saved
     * @param paragraphs its three
     */
    record Made(String language, String charset, Fault fault, SavedPage page, List<String> paragraphs) {

        /** Whether its sound paragraphs are read as they were written. */
        boolean isRight() {
            String text = PageText.of(page).text();
            return text.contains("<p>" + paragraphs.get(0) + "</p>") && text.contains("<p>" + paragraphs.get(2) + "</p>");
        }

        /** The charset in which it is read. */
        String readAs() {
            return PageText.of(page).charset();
        }

        @Override
        public String toString() {
            return language + " " + charset + " " + fault;
        }
    }

    private record Text(String language, List<String> charsets, List<String> paragraphs) {
    }

    private CharsetPages() {
    }

    /** Pages that declare nothing, each text in all charsets in which such pages were written, with all faults. */
    static List<Made> undeclared() throws IOException {
        List<Made> pages = new ArrayList<>();
        for (Text text : texts()) {
            for (String charset : text.charsets()) {
                for (Fault fault : Fault.values()) {
                    byte[] page = page("", text.paragraphs(), CharsetLabels.find(charset), fault);
                    if (page == null) continue;
                    pages.add(new Made(text.language(), charset, fault, SavedPage.html("x", page), text.paragraphs()));
                }
            }
        }
        return pages;
    }

    /** Texts that are hard to tell, and those of the pages in twenty languages. */
    private static List<Text> texts() throws IOException {
        List<Text> texts = new ArrayList<>();
        for (String line : Files.readAllLines(TEXTS)) {
            if (line.startsWith("//")) continue;
            String[] cells = line.split(" \\| ");
            texts.add(new Text(cells[0], List.of(cells[1].split(" ")), List.of(cells[2].split(" / "))));
        }
        Map<String, Set<String>> charsets = new TreeMap<>();
        for (Text text : texts) charsets.computeIfAbsent(text.language(), l -> new LinkedHashSet<>()).addAll(text.charsets());
        for (Path file : pages()) {
            String language = file.getFileName().toString().replace(".txt", "");
            List<String> own = List.copyOf(charsets.getOrDefault(language, Set.of("windows-1252")));
            List<String> prose = Files.readAllLines(file).stream().filter(l -> l.startsWith("p: ")).map(l -> l.substring(3)).toList();
            for (int i = 0; i + 3 <= prose.size(); i += 3) texts.add(new Text(language, own, prose.subList(i, i + 3)));
        }
        return texts;
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.sorted().toList();
        }
    }

    /** The page's bytes with the fault; null where the charset has no such fault or cannot write the text. */
    private static byte[] page(String head, List<String> paragraphs, PageCharset charset, Fault fault) throws IOException {
        String vendor = VENDOR.get(charset.name());
        if (fault == Fault.CUT_CHARACTER && charset.isSingleByte() || fault == Fault.VENDOR && vendor == null) return null;
        if (charset.name().startsWith("ISO-2022") && fault != Fault.NONE) return null; // one lost escape is beyond mending
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(encoded("<!doctype html><html><head>" + head + "<title>News</title></head><body>", charset));
        for (int i = 0; i < 3; i++) {
            byte[] text = encoded(paragraphs.get(i), charset);
            if (text == null) return null;
            out.write(encoded("<p>", charset));
            out.write(i == 1 ? faulty(text, charset, fault, vendor) : text);
            out.write(encoded("</p>", charset));
        }
        return out.toByteArray();
    }

    private static byte[] faulty(byte[] text, PageCharset charset, Fault fault, String vendor) throws IOException {
        return switch (fault) {
            case NONE -> text;
            case STRAY_BYTE -> Saved.join(text, new byte[] {(byte) 0xff}, Saved.utf8(" x"));
            case CUT_CHARACTER -> Saved.join(Arrays.copyOf(text, 1), Arrays.copyOfRange(text, 2, text.length));
            case VENDOR -> Saved.join(text, encoded(vendor, charset));
        };
    }

    /** A text's bytes; null where the charset cannot write it. */
    private static byte[] encoded(String text, PageCharset charset) {
        if (!charset.isSingleByte()) {
            Charset java = charset.java();
            CharsetEncoder encoder = java.canEncode() ? java.newEncoder() : null;
            return encoder == null || !encoder.canEncode(text) ? null : text.getBytes(java);
        }
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

    /** Pages that declare their charset, one for each label of browsers and each text that it can write. */
    static List<Made> declared() throws IOException {
        List<Made> pages = new ArrayList<>();
        for (String line : Resource.lines("/clipping/page/charsets.txt")) {
            String[] names = line.split(" ");
            if (names[0].startsWith("=")) continue;
            for (String label : List.of(names).subList(2, names.length)) {
                for (Text text : texts()) {
                    PageCharset charset = CharsetLabels.find(label);
                    // no element declares what is wide: the container does
                    String head = charset.isWide() ? "" : "<meta charset=\"" + label + "\">";
                    byte[] bytes = page(head, text.paragraphs(), charset, Fault.NONE);
                    if (bytes == null) continue;
                    SavedPage page = new SavedPage("x", bytes, SavedPage.Content.HTML, charset.isWide() ? label : null, null, null, null);
                    pages.add(new Made(text.language(), label, Fault.NONE, page, text.paragraphs()));
                }
            }
        }
        return pages;
    }

    /** Prints the table, in Markdown, then each page that is read wrongly; ends with 1 where one declares its charset. */
    public static void main(String[] args) throws IOException {
        Map<String, int[][]> shares = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        for (Made page : undeclared()) {
            count(shares, page.charset(), page.fault().ordinal(), page.isRight());
            if (!page.isRight()) wrong.add(page + " as " + page.readAs());
        }
        int undeclared = wrong.size();
        for (Made page : declared()) {
            count(shares, CharsetLabels.find(page.charset()).name(), Fault.values().length, page.isRight());
            if (!page.isRight()) wrong.add(page + " as " + page.readAs() + ", though declared");
        }
        System.out.println("| charset | sound | stray byte | cut character | vendor's character | declared, by all labels |");
        System.out.println("|---|---|---|---|---|---|");
        shares.forEach((charset, share) -> {
            StringBuilder row = new StringBuilder("| " + charset);
            for (int[] s : share) row.append(" | ").append(s[1] == 0 ? "" : s[0] + " of " + s[1]);
            System.out.println(row + " |");
        });
        System.out.println();
        wrong.forEach(System.out::println);
        if (wrong.size() > undeclared) System.exit(1);
    }

    private static void count(Map<String, int[][]> shares, String charset, int column, boolean right) {
        int[] share = shares.computeIfAbsent(charset, c -> new int[Fault.values().length + 1][2])[column];
        share[1]++;
        if (right) share[0]++;
    }
}
