package clipping.verdict;

/** Why a block was kept or cut, each with its sentence. */
public enum Reason {
    PROSE("prose of the story"),
    SUBHEAD("a subhead of the story"),
    LIST("a list of the story"),
    QUOTE("a quote in the story"),
    TABLE("a table of the story"),
    DATA("stands only in the page's data"),
    DATELINE("tells where, when and through whom the story was filed"),
    TITLE("prints the headline"),
    BYLINE("names the author"),
    DATE_LINE("prints a date or a time"),
    CAPTION("a caption or a credit of a picture"),
    SHARE("offers to share the page"),
    SUBSCRIBE("offers a newsletter or a subscription"),
    FOLLOW("points to other channels"),
    RELATED("points to other stories"),
    COMMENTS("belongs to the comments"),
    NAVIGATION("a menu or a trail of the site"),
    COPYRIGHT("a copyright or legal line"),
    COOKIES("asks for consent"),
    ADVERTISEMENT("an advertisement or its label"),
    DISCLOSURE("tells how the site earns its money"),
    LOGIN("asks to log in"),
    PAYWALL("stands before a paywall"),
    AUTHOR_BOX("tells about the author"),
    TAGS("lists tags or topics"),
    TOOLS("a tool of the page"),
    NOTE("a note of the editors"),
    AGENCY_CREDIT("credits an agency"),
    DONATION("asks for support"),
    WIDGET("a widget of the site"),
    HIDDEN("is not shown to readers"),
    LINK_LIST("little more than links"),
    OTHER_STORY("belongs to another story"),
    OUTSIDE("lies outside the story"),
    NO_ARTICLE("the page holds no article"),
    LOW_SCORE("too unlike the story");

    private final String sentence;

    Reason(String sentence) {
        this.sentence = sentence;
    }

    /** A few words for people. */
    public String sentence() {
        return sentence;
    }
}
