package clipping.article;

/**
 * A number of a page as a whole that tells whether what was kept of it makes an article. Names are written into the model's head: one that means something
 * else from now on is called otherwise from now on.
 */
public enum PageNumber {
    KEPT_WORDS("%s words kept"),
    KEPT_PROSE("%s words of prose kept"),
    PARAGRAPHS("%s paragraphs kept"),
    PROSE_SHARE("%s %% of what was kept is prose"),
    WORDS_PER_PARAGRAPH("%s words to a paragraph"),
    LONGEST("the longest paragraph has %s words"),
    SENTENCES("%s sentences to a paragraph"),
    ENDED("%s %% of the paragraphs end with a full stop"),
    QUOTES("%s quotation marks in a hundred words"),
    COMMAS("%s commas in a hundred words"),
    DIGITS("%s %% of the characters kept are digits"),
    CAPITALS("%s %% of the words kept have a capital"),
    EXCLAIMED("%s %% of the paragraphs ask or exclaim"),
    PERSONS("%s words in a thousand speak to the reader or for a house"),
    ITEMS("%s %% of what was kept are items of lists"),
    ROWS("%s %% of what was kept are rows of tables"),
    HEADINGS_KEPT("%s headings kept"),
    WORDS_PER_HEADING("%s words kept to a heading"),
    KEPT_LINKED("%s %% of what was kept is in links"),

    PLACES("what was kept stands in %s places"),
    PLACES_SHARE("%s places to a hundred paragraphs"),
    MAIN_PLACE("%s %% of the prose stands in one element"),
    RUN("%s %% of the prose stands together"),
    CUT_BETWEEN("%s %% of the words between the first and the last that was kept were cut"),
    LEADS_BETWEEN("%s headlines of other pages among what was kept"),

    OWN_LEADS("%s pieces, each with a headline and a link of its own"),
    OWN_LEADS_SHARE("%s %% of the pieces have a headline and a link of their own"),
    TEASERS("%s pieces of one shape, each with a headline and a link of its own"),
    OWN_HEADINGS_SHARE("%s %% of the pieces have a heading of their own"),
    OWN_PICTURES_SHARE("%s %% of the pieces have a picture of their own"),
    OWN_PRICES_SHARE("%s %% of the pieces have a price of their own"),
    OWN_DATES_SHARE("%s %% of the pieces have a date of their own"),
    ALL_OWN_LEADS_SHARE("%s %% of all texts have a headline and a link of their own"),

    SECTIONS("%s short pieces, each with a heading of its own"),
    TILES("%s boxes side by side, each with a picture and a link"),
    TILES_WITH_PRICES("%s boxes side by side, each with a picture and a price"),
    CARDS("%s boxes side by side, each with a headline that is a link"),
    CARDS_WITH_PRICES("%s boxes side by side with prices"),
    KEPT_IN_CARDS("%s %% of what was kept stands in such boxes"),
    LEADS("%s headlines of other pages"),
    LEADS_BELOW("%s headlines of other pages right below what was kept"),
    LEADS_AGAINST_PROSE("%s words of such headlines to a hundred words of prose"),
    LINKED_HEADINGS("%s %% of the headings are links"),
    LINKED("%s %% of the page's words are in links"),
    KEPT_SHARE("%s %% of the page's words were kept"),
    CUT_PROSE("%s %% of the prose was cut"),
    HEADINGS("%s headings"),
    PICTURES("%s pictures to a hundred words of prose"),
    FIELDS("%s fields of forms"),
    BUTTONS("%s buttons"),
    PRICES("%s prices"),
    BUYS("%s labels of a shop or a service"),
    DATES("%s lines with dates"),

    TITLE_WORDS("a headline of %s words"),
    TITLE_IS_SITE("the headline is the site's name"),
    TITLE_SHOWN("whether the headline is shown"),
    TITLE_LINKED("the headline is a link"),
    TITLE_DISTANCE("%s lines between headline and text"),
    BEFORE_TITLE("%s %% of what was kept stands above the headline"),
    BYLINE("whether a byline is shown"),
    DATE_NEAR("whether a date stands near the headline"),

    SAYS_ARTICLE("the page's data call it an article"),
    SAYS_PUBLISHED("the page's data say when it was published"),
    SAYS_AUTHOR("the page's data name an author"),
    SAYS_LIST("the page's data call it a list"),
    SAYS_OFFER("the page's data call it an offer"),

    ADDRESS_HOME("its address is the site's"),
    ADDRESS_WORDS("an address of %s words"),
    ADDRESS_LIST("its address is one of a list"),
    ADDRESS_LAST("its address ends like one of a list"),
    ADDRESS_OFFER("its address is one of an offer"),
    ADDRESS_SEARCH("its address is one of a search"),

    KEPT_SUBSCRIBE("%s %% of what was kept offers subscriptions"),
    KEPT_CONTACT("%s %% of what was kept tells how to reach somebody"),
    KEPT_NAVIGATION("%s %% of what was kept leads to other pages"),
    KEPT_COMMENTS("%s %% of what was kept belongs to comments"),
    KEPT_LOGIN("%s %% of what was kept asks to log in"),
    KEPT_AUTHORS("%s %% of what was kept introduces authors"),
    HITS_RELATED("%s lines point to other stories"),
    HITS_NAVIGATION("%s lines of navigation"),
    HITS_COMMENTS("%s lines of comments"),
    HITS_BYLINE("%s lines of bylines"),
    HITS_DATE_LINE("%s lines say when something was published"),
    HITS_SHARE("%s lines ask to share"),
    HITS_TAGS("%s lines name topics"),
    HITS_CONTACT("%s lines of contact"),
    HITS_LOGIN("%s lines ask to log in"),
    HITS_PHOTO_CREDIT("%s lines credit pictures"),
    HITS_WIDGET("%s lines of weather, polls or ratings");

    private final String told;

    PageNumber(String told) {
        this.told = told;
    }

    /** What the number says, in words. */
    String tell(float value) {
        return told.contains("%") ? String.format(java.util.Locale.ROOT, told, Math.round(value)) : told;
    }
}
