package clipping.verdict;

/** Why a block was kept or cut, each with its sentence. */
public enum Reason {
    PROSE("prose of the story"),
    TITLE("prints the headline"),
    DATELINE("tells where, when and through whom the story was filed"),
    NOT_PROSE("too little prose, or outside the story");

    private final String sentence;

    Reason(String sentence) {
        this.sentence = sentence;
    }

    /** A few words for people. */
    public String sentence() {
        return sentence;
    }
}
