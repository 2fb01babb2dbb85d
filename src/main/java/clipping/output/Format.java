package clipping.output;

/** The shapes an article can be printed in. */
public enum Format {
    TEXT("txt"), JSON("json"), JSONL("jsonl"), MARKDOWN("md");

    private final String extension;

    Format(String extension) {
        this.extension = extension;
    }

    /** What the name of a file of it ends in, without the dot. */
    public String extension() {
        return extension;
    }

    /** Whether a page is an object, with or without an article. */
    public boolean isData() {
        return this == JSON || this == JSONL;
    }

    /** The format of that name, or null. */
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
