package clipping.output;

import clipping.article.Article;
import clipping.article.Piece;
import clipping.verdict.Reason;

/**
 * Every block of a page, one per line: kept, with the part it went to, or cut, with the reason's name; then the reason, the evidence, the
 * beginning of its text.
 */
final class Why {
    private static final int WIDTH = "advertisement".length();
    private static final int SHOWN = 100; // characters of a block's text that are shown

    private Why() {
    }

    static String of(Article a, boolean coloured) {
        StringBuilder out = new StringBuilder();
        for (Piece p : a.pieces()) {
            boolean cut = p.part() == Piece.Part.CUT;
            String what = cut ? name(p.reason()) : Field.word(p.part());
            if (coloured) out.append(cut ? "\033[31m" : p.part() == Piece.Part.BODY ? "\033[32m" : "\033[1;32m");
            out.append(cut ? "cut   " : "kept  ").append(what).append(" ".repeat(Math.max(0, WIDTH - what.length())));
            if (coloured) out.append("\033[0m");
            out.append("  ").append(p.reason().sentence());
            if (coloured) out.append("\033[2m");
            if (!p.evidence().isEmpty()) out.append(" [").append(Clean.line(p.evidence())).append(']');
            if (coloured) out.append("\033[0m");
            out.append(": ").append(beginning(Clean.line(p.text()))).append('\n');
        }
        return out.toString();
    }

    /** The name of a reason for people. As in JSON, except {@code date-line}, which looks like the dateline. */
    static String name(Reason reason) {
        return reason == Reason.DATE_LINE ? "timestamp" : Field.word(reason);
    }

    private static String beginning(String text) {
        if (text.length() <= SHOWN) return text;
        int end = text.lastIndexOf(' ', SHOWN);
        if (end < SHOWN / 2) end = Character.isHighSurrogate(text.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
        return text.substring(0, end) + " …";
    }
}
