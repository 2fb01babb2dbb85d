package clipping.output;

import clipping.article.Article;
import clipping.article.Paragraph;
import clipping.article.Piece;
import clipping.block.Inline;
import clipping.facts.Dateline;
import clipping.facts.Fact;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes text of pages fit to print: without C0 controls except line feed and tab, DEL, C1 controls, bidirectional controls (U+202A–202E,
 * U+2066–2069) and halves of surrogate pairs. All that is printed of a page goes through here, once.
 */
public final class Clean {
    private Clean() {
    }

    /**
     * The article with all strings fit to print, and on one line where they must be.
     *
     * @param a the article from a {@code Clipper}
     * @return the clean article
     */
    public static Article article(Article a) {
        Dateline d = a.dateline();
        List<Paragraph> paragraphs = new ArrayList<>(a.paragraphs().size());
        for (Paragraph p : a.paragraphs()) paragraphs.add(paragraph(p));
        List<Piece> pieces = new ArrayList<>(a.pieces().size());
        for (Piece p : a.pieces()) pieces.add(new Piece(p.block(), text(p.text()), p.part(), p.reason(), text(p.evidence())));
        List<Fact> facts = new ArrayList<>(a.facts().size());
        for (Fact f : a.facts()) facts.add(fact(f));
        return new Article(a.isArticle(), line(a.url()), line(a.title()),
            d == null ? null : new Dateline(line(d.text()), line(d.place()), line(d.date()), line(d.agency())), a.datelineParagraph(),
            paragraphs, line(a.published()), line(a.modified()), lines(a.authors()), line(a.publisher()), line(a.section()),
            lines(a.tags()), line(a.language()), text(a.description()), line(a.image()), line(a.captured()), a.warnings(), a.reason(),
            pieces, facts);
    }

    private static Fact fact(Fact f) {
        List<Fact.Candidate> weighed = new ArrayList<>(f.weighed().size());
        for (Fact.Candidate c : f.weighed()) weighed.add(new Fact.Candidate(text(c.value()), text(c.where())));
        return new Fact(text(f.name()), text(f.value()), text(f.because()), weighed);
    }

    private static Paragraph paragraph(Paragraph p) {
        String clean = text(p.text());
        if (clean.length() == p.text().length()) return clean.equals(p.text()) ? p : new Paragraph(clean, p.kind(), p.level(), p.inlines());
        int[] lost = new int[p.text().length() + 1]; // characters dropped before each index
        for (int i = 0; i < p.text().length(); i++) lost[i + 1] = lost[i] + (isControl(p.text().charAt(i)) ? 1 : 0);
        List<Inline> inlines = new ArrayList<>();
        for (Inline in : p.inlines()) {
            int start = in.start() - lost[in.start()];
            int end = in.end() - lost[in.end()];
            if (start < end) inlines.add(new Inline(start, end, in.tag(), in.classes(), in.itemprop(), in.rel(), in.value()));
        }
        return new Paragraph(clean, p.kind(), p.level(), inlines);
    }

    /**
     * The text fit to print.
     *
     * @param s or null
     * @return the clean text; null stays null
     */
    public static String text(String s) {
        if (s == null) return null;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c >= ' ' && c < 0x7f || c == '\n' || c == '\t' || c > 0x9f && c < 0x202a) continue;
            if (isControl(c) || Character.isSurrogate(c)) return cleaned(s, i);
        }
        return s;
    }

    private static String cleaned(String s, int from) {
        StringBuilder out = new StringBuilder(s.length()).append(s, 0, from);
        for (int i = from; i < s.length(); i++) {
            char c = s.charAt(i);
            if (isControl(c)) continue;
            if (!Character.isSurrogate(c)) out.append(c);
            else if (Character.isHighSurrogate(c) && i + 1 < s.length() && Character.isLowSurrogate(s.charAt(i + 1)))
                out.append(c).append(s.charAt(++i));
            else out.append('\ufffd');
        }
        return out.toString();
    }

    /**
     * The text fit to print on one line: line breaks and tabs become spaces.
     *
     * @param s or null
     * @return the clean line; null stays null
     */
    public static String line(String s) {
        if (s == null) return null;
        String clean = text(s);
        return clean.indexOf('\n') < 0 && clean.indexOf('\t') < 0 ? clean : clean.replace('\n', ' ').replace('\t', ' ');
    }

    private static List<String> lines(List<String> all) {
        List<String> out = new ArrayList<>(all.size());
        for (String s : all) out.add(line(s));
        return out;
    }

    /** Whether the character is dropped from text of pages. */
    static boolean isControl(char c) {
        return c < ' ' && c != '\n' && c != '\t' || c >= 0x7f && c <= 0x9f || c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
    }
}
