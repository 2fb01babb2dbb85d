package clipping.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Something that there is one of for each language, made when a page of that language is first seen: most runs see one or two. */
public final class ByLanguage<T> {
    /** Languages that are written so much like another that they have its one where they lack their own. */
    private static final Map<String, String> NEAR = Map.of("nn", "nb", "bs", "hr", "sh", "hr", "cnr", "sr", "prs", "fa", "arz", "ar", "ary",
        "ar", "su", "jv");

    private final Map<String, Lazy<T>> all = new HashMap<>();
    private final Lazy<T> other;

    private static final class Lazy<T> {
        private final String language;
        private final Function<String, T> maker;
        private volatile T made; // two threads may both make it; what they make is equal

        Lazy(String language, Function<String, T> maker) {
            this.language = language;
            this.maker = maker;
        }

        T get() {
            T found = made;
            if (found == null) made = found = maker.apply(language);
            return found;
        }
    }

    /**
     * Makes nothing yet.
     *
     * @param languages those that have one of their own
     * @param other     what the maker gets for all others
     * @param maker     makes it for a language; always the same for the same
     */
    public ByLanguage(Set<String> languages, String other, Function<String, T> maker) {
        for (String language : languages) all.put(Language.of(language).primary(), new Lazy<>(language, maker));
        this.other = new Lazy<>(other, maker);
    }

    /** The one of a language, by its tag, or of a near one; null and unknown ones are others. */
    public T of(String tag) {
        String language = Language.of(tag).primary();
        Lazy<T> own = all.get(language);
        return own != null ? own.get() : all.getOrDefault(NEAR.getOrDefault(language, ""), other).get();
    }
}
