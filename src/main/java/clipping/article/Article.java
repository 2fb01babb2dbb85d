package clipping.article;

import clipping.block.Block;
import clipping.facts.Dateline;
import clipping.facts.Fact;
import java.util.List;

/**
 * The result for a page.
 *
 * @param isArticle  whether the page holds one
 * @param url        the page's address, or null
 * @param title      the headline, or null
 * @param dateline   or null
 * @param datelineParagraph index of the body paragraph that the dateline opens, -1 for no dateline
 * @param paragraphs the body, empty without an article
 * @param published  ISO 8601 as the page gives it, or null
 * @param modified   the same, or null
 * @param authors    names as printed
 * @param publisher  or null
 * @param section    or null
 * @param tags       as printed
 * @param language   BCP 47, or null
 * @param description or null
 * @param image      or null
 * @param captured   when the page was saved, as its container says, or null
 * @param warnings   of a fixed list
 * @param reason     why there is no article, null when there is one
 * @param pieces     every character of every block with the part it went to; empty unless the clipper explains
 * @param facts      every fact with the candidates weighed for it
 */
public record Article(boolean isArticle, String url, String title, Dateline dateline, int datelineParagraph, List<Paragraph> paragraphs,
        String published, String modified, List<String> authors, String publisher, String section, List<String> tags, String language,
        String description, String image, String captured, List<Warning> warnings, NoArticle reason, List<Piece> pieces, List<Fact> facts) {

    /** Something a reader of the result should know. */
    public enum Warning {
        /** The page shows only the beginning and offers the rest for money. */
        PAYWALLED,
        /** The page or its text breaks off. */
        TRUNCATED,
        /** The page has several stories; this is the one of its title. */
        SEVERAL_ARTICLES,
        /** No charset was declared, or the bytes contradict it. */
        GUESSED_CHARSET,
        /** A date has two readings. */
        AMBIGUOUS_DATE
    }

    /** Why a page has no article. */
    public enum NoArticle {
        /** It links to others: a front page, a section, a list. */
        MENU,
        /** It asks to log in or to subscribe. */
        LOGIN,
        /** It asks for consent. */
        CONSENT,
        /** It reports an error. */
        ERROR,
        /** Its text is in frames. */
        FRAMESET,
        /** It has no text. */
        EMPTY,
        /** It has hardly any text. */
        SHORT,
        /** Only scripts would make its text. */
        SCRIPT,
        /** Something else. */
        OTHER
    }

    /** Copies the lists; they must not hold null. */
    public Article {
        paragraphs = List.copyOf(paragraphs);
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
        warnings = List.copyOf(warnings);
        pieces = List.copyOf(pieces);
        facts = List.copyOf(facts);
    }

    /**
     * The body as plain text: an empty line between paragraphs, none between list items (after {@code - }) and table rows.
     *
     * @return the text, without a line end at its end; null without an article
     */
    public String body() {
        if (!isArticle) return null;
        StringBuilder out = new StringBuilder();
        Block.Kind before = null;
        for (Paragraph p : paragraphs) {
            if (before != null) {
                out.append(p.kind() == before && (before == Block.Kind.LIST_ITEM || before == Block.Kind.TABLE_ROW) ? "\n" : "\n\n");
            }
            if (p.kind() == Block.Kind.LIST_ITEM) out.append("- ");
            out.append(p.text());
            before = p.kind();
        }
        return out.toString();
    }
}
