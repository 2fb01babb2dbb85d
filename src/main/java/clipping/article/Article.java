package clipping.article;

import clipping.block.Block;
import clipping.facts.Dateline;
import clipping.facts.Fact;
import java.util.List;

/**
 * What {@code clipping} makes of a page.
 *
 * @param isArticle  whether the page holds one
 * @param url        the page's address, or null
 * @param title      the headline, or null
 * @param dateline   or null
 * @param datelineParagraph index of the body paragraph that the dateline opens, -1 without a dateline
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
 * @param captured   the container's own date, or null
 * @param warnings   of a fixed list
 * @param reason     why there is no article, null when there is one
 * @param pieces     every character of every block with the part it went to; empty unless the clipper explains what it does
 * @param facts      every fact with the claims weighed for it
 */
public record Article(boolean isArticle, String url, String title, Dateline dateline, int datelineParagraph, List<Paragraph> paragraphs,
        String published, String modified, List<String> authors, String publisher, String section, List<String> tags, String language,
        String description, String image, String captured, List<Warning> warnings, NoArticle reason, List<Piece> pieces, List<Fact> facts) {

    /** Something a reader of the result should know. */
    public enum Warning {
        /** The page shows only the beginning and asks to pay for the rest. */
        PAYWALLED,
        /** The page or its text breaks off. */
        TRUNCATED,
        /** The page holds more stories; this is the one that its title names. */
        SEVERAL_ARTICLES,
        /** No charset was declared, or the bytes contradict it. */
        GUESSED_CHARSET,
        /** A date can be read in two ways. */
        AMBIGUOUS_DATE
    }

    /** Why a page has no article. */
    public enum NoArticle {
        /** It leads to others: a front page, a section, a list. */
        MENU,
        /** It asks to log in or to subscribe. */
        LOGIN,
        /** It asks for consent. */
        CONSENT,
        /** It tells of an error. */
        ERROR,
        /** Its text lies in frames. */
        FRAMESET,
        /** It has no text. */
        EMPTY,
        /** It has hardly any text. */
        SHORT,
        /** Its text is only made by scripts. */
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
     * The body as plain text: paragraphs with an empty line between them, list items under one another behind {@code - }, table rows a line
     * each.
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
