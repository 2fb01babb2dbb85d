package clipping.facts.byline;

/** What is known of names that may be the authors': the evidence that is weighed, each a number from 0 to 1. */
enum AuthorNumber {
    NOBODY("nobody is named"),
    // where they are from
    FROM_JSON("in the article's data"), FROM_MICRODATA("in microdata"), FROM_META("in meta data"), FROM_GRAPH("in OpenGraph"),
    FROM_ELSEWHERE("in other data"), OF_PAGE("of the page or its maker"), UNTYPED("of no stated kind"),
    PRINTED("printed"), BY("in a line that opens as a byline"), MARKED("in an element that names the author"),
    TRUST("how sure the byline is"), UNDER("right below the headline"), ABOVE("above the headline"), NEAR("near the headline"),
    LABELLED("signed behind the story"), BARE("only names below the headline"), DATED("beside a date"),
    WITH_LIFE("with a life of the author"), WITH_ROLE("with a role"), ALONE("alone between headline and story"),
    SIGNATURE("below the last paragraph"),
    BOX("in a box about the author"), IN_STORY("named in the story"), LINKED("a link to elsewhere"), FILLS("hardly more than names"),
    FIRST("the first byline"), ONE_OF_MANY("one of many bylines"), ACCOUNT("an account"),
    // what they are
    FULL("full names"), ONE_WORD("a single word"), DENSE("names without spaces"), DESK("a desk or an agency"), SITE("the site's name"),
    SITE_BESIDE("the site's name beside others"), SECTION("a section"), TWO("two names"), SEVERAL("several names"),
    // who agrees
    DATA_SHARES("the data name one of them"), DATA_ALL("the data name them all"), DATA_MORE("the data name more"),
    PRINT_SHARES("a byline names one of them"), PRINT_ALL("bylines name them all"), PRINT_MORE("a byline names more"),
    PRINT_OTHERS("a sure byline names others"), DATA_OTHERS("the data name others");

    private final String words;

    AuthorNumber(String words) {
        this.words = words;
    }

    /** {@return what it says, in words} */
    String words() {
        return words;
    }
}
