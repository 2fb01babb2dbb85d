package clipping.facts.byline;

/** What is known of names that may be the authors': the evidence that is weighed, each a number from 0 to 1. */
enum AuthorNumber {
    NOBODY("nobody is named"),
    // where they are from
    PRINTED("printed"), BY("in a line that opens as a byline"), UNDER("right below the headline"), ABOVE("above the headline"),
    FIRST("the first byline"), BARE("only names below the headline"), LINKED("a link to elsewhere"),
    // what they are
    FULL("full names"), ONE_WORD("a single word"), DENSE("names without spaces"), DESK("a desk or an agency"),
    SITE("the name of the site or of a section"), SITE_BESIDE("the site's name beside others"),
    // who agrees
    AGREED("named by data and print"), DATA_OTHERS("the data name others");

    private final String words;

    AuthorNumber(String words) {
        this.words = words;
    }

    /** {@return what it says, in words} */
    String words() {
        return words;
    }
}
