package clipping.verdict;

/** Why a block was kept or cut, each with its sentence. Those named like a section of the chrome lexicon are about what that section's phrases are. */
public enum Reason {
    PROSE(true, "prose of the story"),
    STANDFIRST(true, "sums the story up below its headline"),
    SUBHEAD(true, "heads a part of the story"),
    LIST(true, "item of a list in the story"),
    QUOTE(true, "quoted in the story"),
    TABLE(true, "row of a table in the story"),
    DATA(true, "the story as the page's data tell it"),

    TITLE(false, "prints the headline"),
    DATELINE(false, "tells where, when and through whom the story was filed"),
    BYLINE(false, "names who wrote it"),
    DATE_LINE(false, "tells when it was published or changed"),
    CAPTION(false, "describes a picture"),
    PHOTO_CREDIT(false, "tells whose picture it is"),
    SHARE(false, "asks to share"),
    SUBSCRIBE(false, "asks to subscribe, for a newsletter or an app"),
    FOLLOW(false, "asks to follow"),
    RELATED(false, "points to other stories"),
    COMMENTS(false, "belongs to readers' comments"),
    COPYRIGHT(false, "tells whose rights these are"),
    COOKIES(false, "is about cookies, consent and privacy"),
    ADVERTISEMENT(false, "is or marks an advertisement"),
    DISCLOSURE(false, "discloses interests or sources, or disclaims"),
    NAVIGATION(false, "leads through the site"),
    LOGIN(false, "is about logging in"),
    PAYWALL(false, "asks to pay for the rest"),
    AUTHOR_BOX(false, "presents the author"),
    TAGS(false, "names topics"),
    TOOLS(false, "a tool for reading: print, listen, reading time"),
    CONTACT(false, "tells how to reach the newsroom"),
    NOTE(false, "a note of the editors: correction, update"),
    AGENCY_CREDIT(false, "credits an agency"),
    DONATION(false, "asks for support"),
    WIDGET(false, "of a weather, market, poll or rating box"),
    ERROR(false, "tells of an error or of waiting"),
    SCRIPT(false, "asks for scripts or stands in for them"),
    EMBED(false, "an embedded post"),
    BOX(false, "in a box beside the story"),
    CONTROL(false, "a button or part of a form"),
    HIDDEN(false, "hidden from readers"),
    DUPLICATE(false, "says again what is said elsewhere"),
    LINK_LIST(false, "hardly more than links"),
    OTHER_STORY(false, "of another story"),
    OUTSIDE(false, "outside of the story's place"),
    NO_ARTICLE(false, "like a story, on a page that holds none"),
    LOW_SCORE(false, "not like prose of the story");

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

    /** A few words for people. */
    public String sentence() {
        return sentence;
    }
}
