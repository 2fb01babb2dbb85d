package clipping.lexicon;

/** The lists that several readers share; each is read once, when it is first asked for. */
public final class WordLists {
    private static final class Titles {
        static final WordList LIST = WordList.load("titles.txt");
    }

    private static final class Dates {
        static final WordList LIST = WordList.load("dates.txt");
    }

    private static final class Bylines {
        static final WordList LIST = WordList.load("bylines.txt");
    }

    private static final class Languages {
        static final WordList LIST = WordList.load("languages.txt");
    }

    private static final class Pages {
        static final WordList LIST = WordList.load("pages.txt");
    }

    private WordLists() {
    }

    /** What tells headlines. */
    public static WordList titles() {
        return Titles.LIST;
    }

    /** What stands around dates. */
    public static WordList dates() {
        return Dates.LIST;
    }

    /** What stands around the names of authors. */
    public static WordList bylines() {
        return Bylines.LIST;
    }

    /** What tells the language of a text. */
    public static WordList languages() {
        return Languages.LIST;
    }

    /** What tells pages without a story. */
    public static WordList pages() {
        return Pages.LIST;
    }
}
