package clipping.lexicon;

/** Word lists that several readers share; each is read when it is first needed. */
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

    private static final class Inviting {
        static final WordList LIST = WordList.load("inviting.txt");
    }

    private static final class Persons {
        static final WordList LIST = WordList.load("persons.txt");
    }

    private static final class House {
        static final WordList LIST = WordList.load("house.txt");
    }

    private WordLists() {
    }

    /** About headlines. */
    public static WordList titles() {
        return Titles.LIST;
    }

    /** About dates. */
    public static WordList dates() {
        return Dates.LIST;
    }

    /** About bylines. */
    public static WordList bylines() {
        return Bylines.LIST;
    }

    /** About languages. */
    public static WordList languages() {
        return Languages.LIST;
    }

    /** What tells pages without a story. */
    public static WordList pages() {
        return Pages.LIST;
    }

    /** What asks readers to do something. */
    public static WordList inviting() {
        return Inviting.LIST;
    }

    /** Words of the first and the second person. */
    public static WordList persons() {
        return Persons.LIST;
    }

    /** What a house says of itself and of its rules. */
    public static WordList house() {
        return House.LIST;
    }
}
