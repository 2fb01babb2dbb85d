package clipping.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/** A table of calendar names as its resource holds it: a line a language, fields in calendar order. Looked up in the text itself, so loading is reading. */
final class CalendarNames {
    private static final int LONGEST = 40;
    private static final String VARIANTS = "\u0131\u0623\u0625\u0622\u0649\u06cc\u06a9"; // dotless i, alef with hamza or madda, Persian yeh and kaf
    private static final String PLAIN = "i\u0627\u0627\u0627\u064a\u064a\u0643";
    private final String table;

    CalendarNames(String resource) {
        try (InputStream in = CalendarNames.class.getResourceAsStream("/clipping/lexicon/" + resource)) {
            table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number of the field that holds the name, from 1, in the language's line or, when that is null, in the first line that has it; else 0. */
    int number(String name, String language) {
        String folded = fold(name);
        if (folded.isEmpty()) return 0;
        int from = 0;
        int to = table.length();
        if (language != null) {
            from = table.indexOf("\n" + primary(language) + "=");
            if (from < 0) return 0;
            to = table.indexOf('\n', from + 1);
        }
        for (int at = table.indexOf(folded, from); at >= 0 && at + folded.length() <= to; at = table.indexOf(folded, at + 1)) {
            char before = table.charAt(at - 1);
            char after = table.charAt(at + folded.length());
            if (before != ',' && before != '|' && before != '=' || after != ',' && after != '|' && after != '\n') continue;
            int line = table.lastIndexOf('\n', at) + 1;
            if (table.charAt(line) == '#') continue;
            int field = 1;
            for (int i = line; i < at; i++) if (table.charAt(i) == '|') field++;
            return field;
        }
        return 0;
    }

    private static String primary(String language) {
        int end = 0;
        while (end < language.length() && Character.isLetter(language.charAt(end))) end++;
        String primary = language.substring(0, end).toLowerCase(Locale.ROOT);
        return primary.equals("tl") ? "fil" : primary.equals("in") ? "id" : primary.equals("iw") ? "he" : primary;
    }

    /** As the table prints its names; empty for what cannot be one. */
    private static String fold(String name) {
        if (name.isEmpty() || name.length() > LONGEST) return "";
        StringBuilder out = new StringBuilder(name.length());
        String lower = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c == ',' || c == '|' || c == '=' || c == '#') return "";
            if (c == '\u0307' || c >= '\u064b' && c <= '\u0652' || c == '\u0640' || c == '\u200e' || c == '\u200f' || c == '\u2019' || c == '\'') continue;
            boolean space = Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f' || c == '\u200c';
            int variant = VARIANTS.indexOf(c);
            if (!space) out.append(variant < 0 ? c : PLAIN.charAt(variant));
            else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') out.append(' ');
        }
        int end = out.length();
        while (end > 0 && " .\u0970\u05f3".indexOf(out.charAt(end - 1)) >= 0) end--;
        return out.substring(0, end);
    }
}
