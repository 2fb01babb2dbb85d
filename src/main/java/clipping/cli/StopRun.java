package clipping.cli;

/** The run cannot continue, since its output has no place to go. Carries the exit code, and one line for people or none. */
final class StopRun extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int code;

    StopRun(int code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    int code() {
        return code;
    }
}
