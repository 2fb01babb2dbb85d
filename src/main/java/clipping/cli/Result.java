package clipping.cli;

import clipping.cli.options.UsageError;
import clipping.output.Report;

/**
 * The result for a page, ready to be printed in its turn.
 *
 * @param outcome how it is counted, null if it is no page
 * @param line    for standard error, without the program's name, or null
 * @param detail  the same for {@code --verbose}, or null
 * @param output  for standard output or the archive's file, or null
 * @param html    the report of the only page, or null
 * @param row     its row in the report's index, or null
 * @param gathers the file that gathers an archive's pages, or null
 * @param usage   the run was wrongly asked for, as only this input shows; or null
 * @param stop    why the run cannot go on behind it, or null
 * @param ends    whether the gathering file is whole after this
 */
record Result(Tally.Outcome outcome, String line, String detail, byte[] output, String html, Report.Row row, ArchiveFile gathers,
        UsageError usage, StopRun stop, boolean ends) {

    /** A PATH that cannot be read. */
    static Result broken(String line) {
        return new Result(Tally.Outcome.BROKEN, line, null, null, null, null, null, null, null, false);
    }

    /** A page whose output exists. */
    static Result skipped(String detail) {
        return new Result(Tally.Outcome.SKIPPED, null, detail, null, null, null, null, null, null, false);
    }

    /** The end of an archive. */
    static Result end(ArchiveFile gathers) {
        return new Result(null, null, null, null, null, null, gathers, null, null, true);
    }

    /** The command was used wrongly, as this input shows. */
    static Result refused(UsageError usage) {
        return new Result(null, null, null, null, null, null, null, usage, null, false);
    }

    /** The run cannot go on: no output can be written any more. */
    static Result stopped(StopRun stop) {
        return new Result(null, null, null, null, null, null, null, null, stop, false);
    }

    /** A page that failed. */
    static Result failed(String line, Report.Row row) {
        return new Result(Tally.Outcome.FAILED, line, null, null, null, row, null, null, null, false);
    }

    /** A line for standard error that is no page's. */
    static Result note(String line) {
        return new Result(null, line, null, null, null, null, null, null, null, false);
    }

    /** The same, to be appended to the file that gathers an archive's pages. */
    Result gatheredIn(ArchiveFile file) {
        return new Result(outcome, line, detail, output, html, row, file, usage, stop, ends);
    }

    /** The same after its files have been written. */
    Result written(boolean output, boolean html) {
        return new Result(outcome, line, detail, output ? null : this.output, html ? null : this.html, row, gathers, usage, stop, ends);
    }

    /** Number of bytes that it holds until its turn. */
    long size() {
        return 256 + (output == null ? 0 : output.length) + (html == null ? 0 : html.length());
    }
}
