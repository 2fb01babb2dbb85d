package clipping.cli;

/** The run's counts. Thread-safe. */
final class Tally {
    private final long begun = System.nanoTime();
    private long articles;
    private long without;
    private long failedPages;
    private long otherFailures;
    private long skipped;
    private long passedOver;

    /** The outcome of a page or PATH. */
    enum Outcome { ARTICLE, WITHOUT, FAILED, SKIPPED, BROKEN }

    synchronized void count(Outcome outcome) {
        switch (outcome) {
            case ARTICLE -> articles++;
            case WITHOUT -> without++;
            case FAILED -> failedPages++;
            case SKIPPED -> skipped++;
            case BROKEN -> otherFailures++;
        }
    }

    synchronized void passedOver() {
        passedOver++;
    }

    synchronized long failures() {
        return failedPages + otherFailures;
    }

    synchronized int exitCode() {
        return failures() > 0 ? Exit.FAILED : without > 0 ? Exit.NO_ARTICLE : Exit.OK;
    }

    /** The line at the end of a run of several pages. */
    synchronized String summary() {
        long pages = articles + without + failedPages;
        long tenths = (System.nanoTime() - begun) / 100_000_000;
        return plural(pages, "page") + ", " + plural(articles, "article") + ", " + without + " without an article, " + failures()
            + " failed, "
            + plural(passedOver, "file") + " passed over, " + (skipped > 0 ? skipped + " skipped as done, " : "") + tenths / 10 + "."
            + tenths % 10 + " seconds";
    }

    private static String plural(long n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }
}
