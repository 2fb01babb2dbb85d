package clipping.cli;

/** The exit codes, as the contract has them. */
final class Exit {
    static final int OK = 0;
    static final int NO_ARTICLE = 1;
    static final int USAGE = 2;
    static final int FAILED = 3;
    static final int CLOSED = 141;

    private Exit() {
    }
}
