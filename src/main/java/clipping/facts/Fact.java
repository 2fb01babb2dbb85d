package clipping.facts;

import java.util.List;

/**
 * One fact of an article with the claims that were weighed for it.
 *
 * @param name    as in the JSON output: {@code title}, {@code published}, …
 * @param value   what was decided, null when nothing was
 * @param because one sentence: why this one
 * @param weighed every candidate that was seen, the winner among them
 */
public record Fact(String name, String value, String because, List<Candidate> weighed) {

    /**
     * A value that was weighed.
     *
     * @param value as printed
     * @param where where it stood: {@code og:title}, {@code h1}, {@code NewsArticle.headline}
     */
    public record Candidate(String value, String where) {
    }

    /** Copies the list. */
    public Fact {
        weighed = List.copyOf(weighed);
    }
}
