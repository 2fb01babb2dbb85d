package clipping.verdict;

/** Why a block was kept or cut, each with its sentence. Reasons named like a section of the chrome lexicon mean what its phrases mean. */
public enum Reason {
    PROSE(true, "is part of the story's text"),
    STANDFIRST(true, "sums up the story below its headline"),
    SUBHEAD(true, "is a heading within the story"),
    LIST(true, "is a list item of the story"),
    QUOTE(true, "is a quotation in the story"),
    TABLE(true, "is a table row of the story"),
    DATA(true, "is the story as the page's data give it"),

    TITLE(false, "shows the headline"),
    DATELINE(false, "says where, when and through whom the story was filed"),
    BYLINE(false, "names the authors"),
    DATE_LINE(false, "says when the story was published or changed"),
    CAPTION(false, "describes a picture"),
    PHOTO_CREDIT(false, "credits a picture"),
    SHARE(false, "asks readers to share"),
    SUBSCRIBE(false, "offers a subscription, a newsletter or an app"),
    FOLLOW(false, "asks readers to follow"),
    RELATED(false, "points to other stories"),
    COMMENTS(false, "belongs to readers' comments"),
    COPYRIGHT(false, "says who holds the rights"),
    COOKIES(false, "is about cookies, consent or privacy"),
    ADVERTISEMENT(false, "is or marks an advertisement"),
    DISCLOSURE(false, "discloses interests or sources, or is a disclaimer"),
    NAVIGATION(false, "belongs to the site's navigation"),
    LOGIN(false, "is about logging in"),
    PAYWALL(false, "asks readers to pay for the rest"),
    AUTHOR_BOX(false, "introduces the author"),
    TAGS(false, "names topics"),
    TOOLS(false, "is a tool for reading: print, listen, reading time"),
    CONTACT(false, "says how to reach the newsroom"),
    NOTE(false, "is a note from the editors, such as a correction or an update"),
    AGENCY_CREDIT(false, "credits a news agency"),
    DONATION(false, "asks for donations"),
    WIDGET(false, "belongs to a weather, market, poll or rating box"),
    ERROR(false, "reports an error or asks to wait"),
    SCRIPT(false, "asks for scripts or stands in for them"),
    EMBED(false, "is an embedded post"),
    BOX(false, "stands in a box beside the story"),
    CONTROL(false, "is a button or part of a form"),
    HIDDEN(false, "is hidden from readers"),
    DUPLICATE(false, "repeats what is said elsewhere on the page"),
    LINK_LIST(false, "is hardly more than links"),
    OTHER_STORY(false, "belongs to another story"),
    OUTSIDE(false, "stands outside the story"),
    NO_ARTICLE(false, "reads like a story, but the page holds no article"),
    LOW_SCORE(false, "does not read like the story's text");

    private final boolean keeps;
    private final String sentence;

    Reason(boolean keeps, String sentence) {
        this.keeps = keeps;
        this.sentence = sentence;
    }

    /** Whether a block with this reason is kept. */
    public boolean keeps() {
        return keeps;
    }

    /** What the block does, for people: a predicate without its subject and full stop, such as {@code asks readers to share}. */
    public String sentence() {
        return sentence;
    }
}
