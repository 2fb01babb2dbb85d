package clipping.facts.byline;

import clipping.lexicon.WordLists;
import clipping.lexicon.WordSection;

/** What a word may be in a byline: each kind is a section of a lexicon. */
enum WordKind {
    /** What someone is: "reporter". */
    ROLE("role", true),
    /** Stands between names. */
    AND("and", true),
    /** A title before names: "Dr". */
    TITLE("title", false),
    /** A small word inside names: "van". */
    PARTICLE("particle", false),
    /** A name ends there, and a place, a paper or a date follows: "for". */
    END("end", false),
    /** Stands between a role and what it is for. */
    OF("of", false),
    /** A word of pages around names: "published". */
    CHROME("chrome", false),
    /** A group, a paper or a company: "team". */
    GROUP("collective", false),
    /** An article, as papers' names begin with. */
    ARTICLE("article", false),
    /** Part of a name behind a comma: "Jr". */
    SUFFIX("suffix", false),
    /** The short form of a forename, for all that it is a role, too. */
    FORENAME("forename", false),
    /** Opens a byline behind others, too: "by". */
    AMID("by-amid", false),
    /** Verbs, pronouns and the like, which bylines do not hold. */
    TELLING(WordLists.bylines().section("sentence"), true),
    /** The commonest small words of the language. */
    SMALL(WordLists.languages().section("small-words"), true);

    private final WordSection words;
    private final boolean ofLanguage;

    WordKind(String section, boolean ofLanguage) {
        this(WordLists.bylines().section(section), ofLanguage);
    }

    /** @param ofLanguage whether only the words of the page's language and of English count */
    WordKind(WordSection words, boolean ofLanguage) {
        this.words = words;
        this.ofLanguage = ofLanguage;
    }

    /** Whether a folded word is of this kind. */
    boolean hasWord(String folded, String language) {
        return ofLanguage ? words.has(folded, language) : words.has(folded);
    }
}
