package clipping.facts.title;

/** What is known of a text that may be the headline: the evidence that is weighed, each a number from 0 to 1. */
enum TitleNumber {
    // what it is; a lesser heading has none of them
    H1("a heading of the first level"), H2("a heading of the second level"), LINE("a line that is no heading"),
    CLAIM("given by the page's data"), FROM_TITLE("in the title element"), MARKED("marked as a headline"),
    ONLY_H1("the only one of the first level"), H2_ALONE("a second-level heading where none of the first is"),
    // what was done to it
    NO_KICKER("without a label"), NO_INLINE("without its first or last words"), LABELLED("set off by a colon in the data"),
    SITE_CUT("without the site's name"), NAMED_CUT("cut from the words of a site's name"), COLON_CUT("cut at a colon"),
    BAR_CUT("cut at a bar"), AMID_CUT("cut before a small letter"), SITE_LEFT("with the site's name"), CHAIN_LEFT("with a separator"),
    // who agrees
    TITLE_EQUAL("equals the title element"), TITLE_LIKE("is like the title element"), TITLE_HELD("within the title element"),
    TITLE_HOLDS("holds the title element"), TITLE_HEAD("printed, and the title element begins with it"),
    GRAPH_EQUAL("equals OpenGraph"), DATA_EQUAL("equals the article's data"),
    CLAIM_HELD("within a claim"), CLAIM_HOLDS("holds a claim"), UNLIKE("like no claim"), ADDRESS_HELD("holds the address"),
    PRINTED_TOO("data of what a heading prints"), LINE_EQUAL("equals a line near the story"), REPEATED("printed again"),
    LINK_EQUAL("equals a link"),
    // where it stands
    CLOSE("close to the story"), BELOW("below the story's beginning"), APART("beside the story"), LINKED("a link"), HIDDEN("hidden"),
    LISTED("in a list or a menu"), BOLD("in bold"),
    // what it says
    SITE("the site's name"), RIGHTS("who holds the rights"), SECTION("a section"), NAMED("like a site's name"),
    ONE_WORD("one word"), FEW_WORDS("few words"),
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
