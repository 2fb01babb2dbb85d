package clipping.article;

import java.util.Locale;

/**
 * A number of a page as a whole that tells whether what was kept of it makes an article. Names are written into the model's head: one
 * that means something else from now on is called otherwise from now on.
 */
public enum PageNumber {
    KEPT_WORDS(null),
    KEPT_PROSE(null),
    PARAGRAPHS(null),
    PROSE_SHARE(null),
    WORDS_PER_PARAGRAPH(null),
    LONGEST(null),
    SENTENCES(null),
    ENDED(null),
    QUOTES(null),
    COMMAS(null),
    DIGITS(null),
    CAPITALS(null),
    EXCLAIMED(null),
    PERSONS("%s words in a thousand speak to the reader or for a house"),
    HOUSE("%s words in a thousand speak for a house"),
    TELLING(null),
    OFFERING("%s words in a thousand offer something"),
    OFFERING_AGAINST_TELLING("of a hundred words that offer or tell %s offer"),
    ITEMS("%s %% of what was kept are items of lists"),
    ROWS("%s %% of what was kept are rows of tables"),
    HEADINGS_KEPT("%s headings kept"),
    QUESTIONS("%s %% of the headings kept are questions"),
    WORDS_PER_HEADING(null),
    KEPT_LINKED(null),
    KEPT_LEADS("%s headlines of other pages were kept"),
    KEPT_LEADS_SHARE("%s headlines of other pages to a hundred paragraphs"),

    PLACES("what was kept stands in %s places"),
    PLACES_SHARE("of a hundred paragraphs %s stand in an element of their own"),
    MAIN_PLACE("%s %% of the prose stands in one element"),
    RUN(null),
    RUN_WORDS("no more than %s words stand together"),
    CUT_BETWEEN("%s %% of the words between the first and the last that was kept were cut"),
    LEADS_BETWEEN("%s headlines of other pages among what was kept"),

    FREE_PROSE("only %s words of prose without a headline and a link of their own"),
    FREE_PARAGRAPHS("only %s pieces without a headline and a link of their own"),
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
    ALIKE("%s boxes of one shape side by side"),
    ALIKE_SHARE("%s %% of the page stands in boxes of one shape"),
    KEPT_IN_ALIKE("%s %% of what was kept stands in boxes of one shape"),
    LEADS("%s headlines of other pages"),
    LEADS_BELOW("%s headlines of other pages right below what was kept"),
    LEADS_AGAINST_PROSE("%s words of such headlines to a hundred words of prose"),
    LINKED_HEADINGS("%s %% of the headings are links"),
    LINKED("%s %% of the page's words are in links"),
    KEPT_SHARE(null),
    CUT_PROSE("%s %% of the prose was cut"),
    BREAK_OFF("%s %% of the texts break off"),
    REPEATED_LABELS("%s links and buttons that say the same"),
    HEADINGS("%s headings"),
    PICTURES(null),
    FIELDS("%s fields of forms"),
    BUTTONS("%s buttons"),
    PRICES("%s prices"),
    BUYS("%s labels of a shop or a service"),
    DATES("%s lines with dates"),

    TITLE_WORDS(null),
    TITLE_IS_SITE("the headline is the site's name"),
    TITLE_SHOWN(null),
    TITLE_IN_MENU("the headline is also called so in a menu"),
    TITLE_LINKED("the headline is a link"),
    TITLE_DISTANCE(null),
    BEFORE_TITLE("%s %% of what was kept stands above the headline"),
    BYLINE(null),
    DATE_NEAR(null),

    SAYS_ARTICLE(null),
    SAYS_PUBLISHED(null),
    SAYS_AUTHOR(null),
    SAYS_LIST("the page's data call it a list"),
    SAYS_OFFER("the page's data call it an offer"),
    SAYS_FORUM("the page's data call it a discussion"),

    ADDRESS_HOME("its address is the site's"),
    ADDRESS_WORDS(null),
    ADDRESS_PARTS(null),
    ADDRESS_LIST_NAME("its address is one of a list"),
    ADDRESS_LAST("its address ends like one of a list"),
    ADDRESS_OFFER_NAME("its address is one of an offer"),
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
    HITS_BYLINE(null),
    HITS_DATE_LINE(null),
    HITS_SHARE(null),
    HITS_TAGS(null),
    HITS_CONTACT("%s lines of contact"),
    HITS_LOGIN("%s lines ask to log in"),
    HITS_PHOTO_CREDIT(null),
    HITS_WIDGET("%s lines of weather, polls or ratings");

    /** Counts for a hundred words of prose end here: there is next to none. */
    static final int MOST = 9999;

    private final String told;

    /** @param told what it says, {@code %s} stands for the number; null when it is not told */
    PageNumber(String told) {
        this.told = told;
    }

    /** Whether it says something to a reader: how long sentences are weighs, but tells nobody what the page is. */
    boolean isTold() {
        return told != null;
    }

    /** What the number says, in words; only of one that is told. */
    String tell(float value) {
        if (!told.contains("%")) return told;
        return String.format(Locale.ROOT, told, value >= MOST ? "thousands of" : String.valueOf(Math.round(value)));
    }
}
