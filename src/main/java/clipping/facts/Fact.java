package clipping.facts;

import java.util.List;

/**
 * One fact of an article, with the candidates weighed for it.
 *
 * @param name    as in the JSON output: {@code title}, {@code published}, …
 * @param value   what was decided, null when nothing was
 * @param because why, in one sentence
 * @param weighed all candidates, the winner among them
 */
public record Fact(String name, String value, String because, List<Candidate> weighed) {

    /**
     * A candidate for the fact.
     *
     * @param value as printed
     * @param where where it was found: {@code og:title}, {@code h1}, {@code NewsArticle.headline}
     */
    public record Candidate(String value, String where) {
    }

    /** Copies the list. */
    public Fact {
        weighed = List.copyOf(weighed);
    }
}
