package clipping.page;

import java.util.Objects;

/**
 * One statement of a page's data about the article: a string as printed, undecided.
 *
 * @param field  what it is about
 * @param origin the sort of data it is from
 * @param value  its text, entities decoded, never blank
 * @param where  its exact place, for evidence: {@code NewsArticle.headline}, {@code og:title}, {@code meta[name=author]}
 */
public record Claim(Field field, Origin origin, String value, String where) {

    /** What a claim is about. */
    public enum Field {
        TITLE, ALTERNATIVE_TITLE, DESCRIPTION, BODY, PUBLISHED, MODIFIED, AUTHOR, PUBLISHER, SITE_NAME, SECTION, TAG, LANGUAGE, URL, IMAGE,
        DATELINE, PLACE, TYPE, FREE
    }

    /** The sort of data that a claim is from. */
    public enum Origin { JSON_LD, OPEN_GRAPH, META, MICRODATA, LINK, TITLE, TIME, STATE, HTML }

    /** What the place of a moment begins with that an element has in an attribute beside a headline; its text comes behind. */
    public static final String BESIDE = "an attribute of ";

    public Claim {
        Objects.requireNonNull(field);
        Objects.requireNonNull(origin);
        Objects.requireNonNull(value);
        Objects.requireNonNull(where);
    }
}
