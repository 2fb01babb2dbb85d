package clipping.output;

import clipping.article.Paragraph;
import clipping.block.Inline;
import java.net.URI;
import java.util.Locale;

/** Writes text of a page as Markdown: none of it becomes markup, and links are kept. */
final class MarkdownText {
    private final String base;

    /** @param base the page's address, to resolve its links, or null */
    MarkdownText(String base) {
        this.base = base;
    }

    /** A paragraph's text with its links. */
    String of(Paragraph p) {
        String s = p.text();
        StringBuilder out = new StringBuilder(s.length() + 32);
        int done = 0;
        for (Inline in : p.inlines()) {
            if (!in.isLink() || in.start() < done) continue;
            int start = in.start();
            int end = Math.min(in.end(), s.length());
            while (start < end && s.charAt(start) <= ' ') start++;
            while (end > start && s.charAt(end - 1) <= ' ') end--;
            String target = target(in.value());
            if (start >= end || target == null || s.substring(start, end).indexOf('\t') >= 0) continue;
            escape(s, done, start, out);
            out.append('[');
            escape(s, start, end, out);
            out.append("](").append(target).append(')');
            done = end;
        }
        escape(s, done, s.length(), out);
        return out.toString();
    }

    /** The target of a link, fit to be in parentheses; null if it is no address to follow. */
    private String target(String href) {
        String target = resolved(Clean.line(href).strip());
        if (target.isEmpty() || !isFollowed(scheme(target))) return null;
        StringBuilder out = new StringBuilder(target.length() + 8);
        for (int i = 0; i < target.length(); i++) {
            char c = target.charAt(i);
            switch (c) {
                case ' ' -> out.append("%20");
                case '<' -> out.append("%3C");
                case '>' -> out.append("%3E");
                case '\\' -> out.append("%5C");
                case '(', ')' -> out.append('\\').append(c);
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    /** The address as it is from everywhere, or as printed where that cannot be told. */
    private String resolved(String target) {
        if (base == null || target.isEmpty() || target.length() >= 2000) return target;
        try {
            return new URI(base).resolve(new URI(target)).toString();
        } catch (java.net.URISyntaxException | IllegalArgumentException e) {
            return target;
        }
    }

    private static boolean isFollowed(String scheme) {
        return switch (scheme) {
            case "", "http", "https", "mailto", "ftp", "tel" -> true;
            default -> false;
        };
    }

    private static String scheme(String target) {
        int colon = target.indexOf(':');
        for (int i = 0; i < colon; i++) {
            char c = target.charAt(i);
            if (c == '/' || c == '?' || c == '#') return "";
        }
        return colon < 0 ? "" : target.substring(0, colon).toLowerCase(Locale.ROOT);
    }

    /** The text escaped so that nothing in it is markup; {@link #opening} does the rest for its beginning. */
    static String escaped(String s) {
        StringBuilder out = new StringBuilder(s.length() + 16);
        escape(s, 0, s.length(), out);
        return out.toString();
    }

    private static void escape(String s, int start, int end, StringBuilder out) {
        for (int i = start; i < end; i++) {
            char c = s.charAt(i);
            boolean escape = switch (c) {
                case '\\', '`', '*', '[', ']', '~' -> true;
                case '_' -> !within(s, i);
                case '<' -> i + 1 < s.length() && (isLetter(s.charAt(i + 1)) || "/!?".indexOf(s.charAt(i + 1)) >= 0);
                case '&' -> i + 1 < s.length() && (isLetter(s.charAt(i + 1)) || s.charAt(i + 1) == '#') && entityAt(s, i);
                default -> false;
            };
            if (escape) out.append('\\');
            out.append(c);
        }
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Whether the character is between two letters or digits, where an underscore is no markup. */
    private static boolean within(String s, int i) {
        return i > 0 && i + 1 < s.length() && Character.isLetterOrDigit(s.charAt(i - 1)) && Character.isLetterOrDigit(s.charAt(i + 1));
    }

    private static boolean entityAt(String s, int i) {
        for (int j = i + 1; j < s.length() && j < i + 40; j++) {
            char c = s.charAt(j);
            if (c == ';') return j > i + 1;
            if (!isLetter(c) && !(c >= '0' && c <= '9') && c != '#') return false;
        }
        return false;
    }

    /** The escaped text, fit to begin a paragraph: it makes no heading, quote, list, rule or underline. */
    static String opening(String s) {
        if (s.isEmpty()) return s;
        if (opensBlock(s)) return "\\" + s;
        int digits = 0;
        while (digits < s.length() && digits < 10 && s.charAt(digits) >= '0' && s.charAt(digits) <= '9') digits++;
        return opensList(s, digits) ? s.substring(0, digits) + "\\" + s.substring(digits) : s;
    }

    /** Whether it would begin a heading, a quote, a table, an underline or a list with signs. */
    private static boolean opensBlock(String s) {
        char c = s.charAt(0);
        if (c == '#' || c == '>' || c == '=' || c == '|') return true;
        return (c == '-' || c == '+') && (s.length() == 1 || s.charAt(1) == ' ' || s.charAt(1) == c);
    }

    /** Whether it would begin a numbered list. */
    private static boolean opensList(String s, int digits) {
        if (digits == 0 || digits == s.length() || s.charAt(digits) != '.' && s.charAt(digits) != ')') return false;
        return digits + 1 == s.length() || s.charAt(digits + 1) == ' ';
    }

    /** The escaped text, fit to be a heading: number signs at its end stay. */
    static String heading(String s) {
        return s.endsWith("#") ? s.substring(0, s.length() - 1) + "\\#" : s;
    }
}
