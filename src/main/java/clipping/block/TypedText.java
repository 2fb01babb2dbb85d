package clipping.block;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Text whose line ends show as they were typed. In {@code pre} it is prose, and no code or verse, where lines end only since the next word
 * had no room, and most of it are sentences; empty lines part its paragraphs.
 */
final class TypedText {
    /** Most characters of prose. */
    private static final int MOST = 200_000;
    /** Characters of a paragraph, letters of the East for three. */
    private static final int PARAGRAPH = 60;
    /** Fewest characters of the longest line, where lines are full. */
    private static final int NARROW = 40;
    private static final String STOPS = ".!?…:。！？।؟", CLOSING = "\"'”’»)]“」』";

    private TypedText() {
    }

    /** Whether a {@code pre} holds prose. */
    static boolean isProse(Element pre) {
        if (pre.selectFirst("code, kbd, samp, table, ul, ol, li") != null) return false;
        String text = pre.wholeText();
        if (text.length() > MOST) return false;
        List<List<String>> pieces = pieces(text);
        long all = 0, prose = 0;
        for (List<String> piece : pieces) {
            int size = 0;
            for (String line : piece) size += Look.size(line);
            all += size;
            if (size >= PARAGRAPH && isSentence(String.join(" ", piece))) prose += size;
        }
        return prose * 4 >= all * 3 && prose > 0 && areFilled(pieces);
    }

    /** Whether nearly every line but the last of a piece is full: the next word has no room in it. None but a first one is moved in. */
    private static boolean areFilled(List<List<String>> pieces) {
        int width = 0, indent = indent(pieces), full = 0, all = 0;
        for (List<String> piece : pieces) for (String line : piece) width = Math.max(width, line.length());
        for (List<String> piece : pieces) {
            for (int i = 1; i < piece.size(); i++) {
                String line = piece.get(i);
                if (indent(line) > indent) return false;
                all++;
                String word = line.strip().split("\\s", 2)[0];
                int room = width - piece.get(i - 1).length();
                if (room < word.length() + 1) full++;
            }
        }
        return all == 0 || width >= NARROW && full * 10 >= all * 8;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** The lines between empty ones. */
    private static List<List<String>> pieces(String text) {
        List<List<String>> pieces = new ArrayList<>();
        List<String> piece = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (!line.isBlank()) {
                piece.add(line.stripTrailing());
            } else if (!piece.isEmpty()) {
                pieces.add(piece);
                piece = new ArrayList<>();
            }
        }
        if (!piece.isEmpty()) pieces.add(piece);
        return pieces;
    }

    /** Blanks before all lines. */
    private static int indent(List<List<String>> pieces) {
        int indent = Integer.MAX_VALUE;
        for (List<String> piece : pieces) for (String line : piece) indent = Math.min(indent, indent(line));
        return indent;
    }

    /** Whether a text ends in a stop, in or before its closing marks, and is letters for the most part. */
    private static boolean isSentence(String text) {
        int letters = 0, end = text.length();
        for (int i = 0; i < text.length(); i++) if (Character.isLetter(text.charAt(i))) letters++;
        while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) end--;
        return end > 0 && STOPS.indexOf(text.charAt(end - 1)) >= 0 && letters * 10 >= text.length() * 7;
    }
}
