package clipping.facts.title;

/** What is known of a text that may be the headline: the evidence that is weighed, each a number from 0 to 1. */
enum TitleNumber {
    // what it is
    H1("a heading of the first level"), H2("a heading of the second level"), H3("a heading of the third level"),
    H4("a lesser heading"),
    LINE("a line that is no heading"), CLAIM("given by the page's data"), MARKED("marked as a headline"),
    FIRST_H1("the first of the first level"), ONLY_H1("the only one of the first level"),
    H2_ALONE("a second-level heading where none of the first is"),
    FROM_TITLE("in the title element"), FROM_OPEN_GRAPH("in OpenGraph"), FROM_DATA("in the article's data"),
    FROM_META("in other meta data"),
    // what was done to it
    NO_KICKER("without a label"), NO_INLINE("without its first or last words"), LABELLED("set off by a colon in the data"),
    JOINED("two lines of one heading"), JOINED_APART("two headings"),
    SITE_CUT("without the site's name"), HEAD_CUT("behind unknown words"), TAIL_CUT("before unknown words"), COLON_CUT("cut at a colon"),
    BAR_CUT("cut at a bar"), NAMED_CUT("cut from the words of a site's name"),
    AMID_CUT("cut before a small letter"),
    MENTIONED_CUT("cut from words that the page prints elsewhere"),
    LONG_CUT("cut from longer words"), SHORT_CUT("cut from few words"), SITE_LEFT("with the site's name"), CHAIN_LEFT("with a separator"),
    // who agrees
    TITLE_EQUAL("equals the title element"), TITLE_PART("is a part of the title element"), TITLE_LIKE("is like the title element"),
    TITLE_HELD("within the title element"), TITLE_HOLDS("holds the title element"),
    GRAPH_EQUAL("equals OpenGraph"), GRAPH_LIKE("is like OpenGraph"), DATA_EQUAL("equals the article's data"),
    DATA_LIKE("is like the article's data"), META_LIKE("is like other meta data"), CLAIM_HELD("within a claim"),
    CLAIM_HOLDS("holds a claim"), UNLIKE("like no claim"), AGREED("all data agree on it"),
    ADDRESS_LIKE("is like the address"), ADDRESS_HELD("holds the address"), PRINTED_TOO("data of what a heading prints"),
    HEADING_EQUAL("equals a heading"), LINE_EQUAL("equals a line near the story"), REPEATED("printed again"), LINK_EQUAL("equals a link"),
    // where it stands
    CLOSE("close to the story"), RIGHT_ABOVE("right above the story"), BELOW("below the story's beginning"), APART("beside the story"),
    LINKED("a link"), HIDDEN("hidden"), LISTED("in a list or a menu"), HEADED("in an article's header"), CELL("in a cell"), BOLD("in bold"),
    // what it says
    SITE("the site's name"), SECTION("a section"), MOTTO("a motto"),
    NAMED("like a site's name"), NAMED_LEFT("with words like a site's name"), ONE_WORD("one word"), FEW_WORDS("few words"), LONG("long"),
    NO_LETTERS("hardly any letters"), FURNITURE("furniture of a page"), STOPPED("ends in a stop");

    private final String words;

    TitleNumber(String words) {
        this.words = words;
    }

    /** {@return what it says, in words} */
    String words() {
        return words;
    }
}
