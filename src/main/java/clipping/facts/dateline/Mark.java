package clipping.facts.dateline;

/** A separator between two items of a dateline, or at its end, with the signs that stand for it. */
enum Mark {
    NONE(""), COMMA(",،፣、，"), SLASH("/"), STOP(".।۔።"), COLON(":：៖։፡፤"), BAR("|¦│•·►»>●■∙"), DASH(""), END("");

    private final String signs;

    Mark(String signs) {
        this.signs = signs;
    }

    /** What a character separates; NONE for another. */
    static Mark of(char c) {
        for (Mark mark : values()) if (mark.signs.indexOf(c) >= 0) return mark;
        return NONE;
    }
}
