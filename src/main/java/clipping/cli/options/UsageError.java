package clipping.cli.options;

/** The command was used wrongly: one line for people, exit 2. */
public final class UsageError extends Exception {
    private static final long serialVersionUID = 1;

    /** @param message one line: what is wrong and how to fix it */
    public UsageError(String message) {
        super(message, null, false, false);
    }
}
