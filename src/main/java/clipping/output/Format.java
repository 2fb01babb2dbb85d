package clipping.output;

/** The formats in which an article can be printed. */
public enum Format {
    /** Title, dateline and paragraphs. */
    TEXT("txt"),
    /** An indented object. */
    JSON("json"),
    /** An object on one line. */
    JSONL("jsonl"),
    /** With subheads, lists, quotes, tables and links. */
    MARKDOWN("md");

    private final String extension;

    Format(String extension) {
        this.extension = extension;
    }

    /** {@return the extension of its files, without the dot} */
    public String extension() {
        return extension;
    }

    /** {@return whether every page is printed as an object, with or without an article} */
    public boolean isData() {
        return this == JSON || this == JSONL;
    }

    /**
     * The format of that name.
     *
     * @param name as on the command line
     * @return the format, or null for an unknown name
     */
    public static Format named(String name) {
        return switch (name) {
            case "text" -> TEXT;
            case "json" -> JSON;
            case "jsonl" -> JSONL;
            case "markdown" -> MARKDOWN;
            default -> null;
        };
    }
}
