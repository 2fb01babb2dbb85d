package clipping.cli;

/** The command was used wrongly: one line for people, exit 2. */
final class UsageError extends Exception {
    private static final long serialVersionUID = 1;

    UsageError(String message) {
        super(message, null, false, false);
    }
}
