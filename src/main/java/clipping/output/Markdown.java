package clipping.output;

import clipping.article.Article;
import clipping.article.Paragraph;
import clipping.block.Block;
import java.util.List;

/**
 * The article as Markdown: {@code #} title, the line of place, day and agency in emphasis, subheads from {@code ##} on, lists, quotes,
 * tables, links.
 */
final class Markdown {
    private final StringBuilder out = new StringBuilder();
    private final MarkdownText text;

    private Markdown(Article article) {
        text = new MarkdownText(article.url());
    }

    /** The Markdown with one line end at its end; empty without an article. */
    static String of(Article a) {
        if (!a.isArticle()) return "";
        Markdown md = new Markdown(a);
        if (a.title() != null && !a.title().isBlank()) md.part("# " + MarkdownText.heading(MarkdownText.escaped(a.title())));
        String line = Text.placeDayAgency(a);
        if (!line.isEmpty()) md.part("*" + MarkdownText.escaped(line) + "*");
        md.body(a.paragraphs());
        return md.out.append('\n').toString();
    }

    private void part(String s) {
        if (out.length() > 0) out.append("\n\n");
        out.append(s);
    }

    private void body(List<Paragraph> all) {
        int top = topHeading(all);
        Block.Kind before = null;
        for (int i = 0; i < all.size(); i++) {
            Paragraph p = all.get(i);
            switch (p.kind()) {
                case HEADING -> part("#".repeat(Math.min(6, 2 + p.level() - top)) + " " + MarkdownText.heading(text.of(p)));
                case LIST_ITEM -> item(p, before == Block.Kind.LIST_ITEM);
                case QUOTE -> part("> " + MarkdownText.opening(text.of(p)).replace("\n", "\n> "));
                case PREFORMATTED -> part(fenced(p.text()));
                case TABLE_ROW -> {
                    int end = i + 1;
                    while (end < all.size() && all.get(end).kind() == Block.Kind.TABLE_ROW) end++;
                    table(all.subList(i, end));
                    i = end - 1;
                }
                default -> part(MarkdownText.opening(text.of(p)));
            }
            before = p.kind();
        }
    }

    private static int topHeading(List<Paragraph> all) {
        int top = 6;
        for (Paragraph p : all) if (p.kind() == Block.Kind.HEADING) top = Math.min(top, Math.max(1, p.level()));
        return top;
    }

    private void item(Paragraph p, boolean follows) {
        String indent = "  ".repeat(Math.max(0, Math.min(8, p.level() - 1)));
        String item = indent + "- " + MarkdownText.opening(text.of(p)).replace("\n", "\n" + indent + "  ");
        if (follows) out.append('\n').append(item);
        else part(item.substring(indent.length()).replace("\n" + indent, "\n"));
    }

    private static String fenced(String code) {
        int longest = 2;
        for (int i = 0, run = 0; i < code.length(); i++) {
            run = code.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        String fence = "`".repeat(longest + 1);
        return fence + "\n" + code + "\n" + fence;
    }

    private void table(List<Paragraph> rows) {
        int columns = 1;
        for (Paragraph row : rows) columns = Math.max(columns, 1 + tabs(row.text()));
        StringBuilder table = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            String row = text.of(rows.get(i)).replace("|", "\\|").replace('\n', ' ');
            int missing = columns - 1 - tabs(row);
            table.append(i > 0 ? "\n| " : "| ").append(row.replace("\t", " | ")).append(" | ".repeat(missing)).append(" |");
            if (i == 0) table.append('\n').append('|').append(" --- |".repeat(columns));
        }
        part(table.toString());
    }

    private static int tabs(String s) {
        int n = 0;
        for (int i = 0; i < s.length(); i++) if (s.charAt(i) == '\t') n++;
        return n;
    }
}
