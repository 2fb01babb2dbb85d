package clipping.cli;

import clipping.cli.options.Arguments;
import clipping.cli.options.Completion;
import clipping.cli.options.Help;
import clipping.cli.options.Options;
import clipping.cli.options.UsageError;
import clipping.output.SafeName;
import clipping.source.PageNames;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/** The command line. */
public final class Main {
    private final Streams streams;
    private final Screen screen;

    private Main(Streams streams) {
        this.streams = streams;
        this.screen = new Screen(streams.err());
    }

    public static void main(String[] args) {
        int code = run(args, Streams.system());
        if (code == Exit.CLOSED) Runtime.getRuntime().halt(code);
        System.exit(code);
    }

    /**
     * Runs a command inside another program; no stream is a terminal.
     *
     * @return its exit code
     */
    public static int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
        return run(args, new Streams(in, out, err, System.getenv(), ""));
    }

    /** Runs a command and gives its exit code; never throws. */
    static int run(String[] args, Streams streams) {
        Main main = new Main(streams);
        try {
            return main.run(args);
        } catch (UsageError e) {
            main.screen.say(SafeName.of(e.getMessage()));
            return Exit.USAGE;
        } catch (StopRun e) {
            if (e.getMessage() != null) main.screen.say(e.getMessage());
            return e.code();
        } catch (OutOfMemoryError e) {
            main.screen.say("ran out of memory");
            return Exit.FAILED;
        } catch (RuntimeException | Error e) {
            main.screen.say("internal error: " + SafeName.of(String.valueOf(e)));
            return Exit.FAILED;
        }
    }

    private int run(String[] args) throws UsageError {
        Options options = Arguments.read(args);
        switch (options.task()) {
            case HELP -> print(Help.text());
            case VERSION -> print(Help.version());
            case COMPLETION -> print(Completion.of(options.shell()));
            case CLIP -> {
                return clip(options);
            }
        }
        return Exit.OK;
    }

    private int clip(Options options) throws UsageError {
        if (options.paths().isEmpty() && options.lists().isEmpty() && streams.isTerminal(0)) {
            screen.print(Help.usage());
            return Exit.USAGE;
        }
        Preload.begin();
        Tally tally = new Tally();
        Plan plan = plan(options, tally);
        Progress progress = progress(options, plan);
        Batch run = new Batch(plan, streams, screen, tally, progress, isColoured(options));
        Interrupt interrupt = Interrupt.watch(run, plan, screen, tally);
        try {
            run.run();
        } catch (StopRun e) {
            if (e.code() == Exit.CLOSED) throw e;
            tally.count(Tally.Outcome.BROKEN);
            screen.say(e.getMessage());
            run.halt();
        } finally {
            if (plan.folder() != null) plan.folder().stop();
            if (progress != null) progress.close();
            if (!interrupt.over()) waitForEver();
        }
        if (run.areSeveral() && !options.quiet()) screen.say(tally.summary());
        return tally.exitCode();
    }

    /** The progress of a batch of pages on a terminal, else null. */
    private Progress progress(Options options, Plan plan) {
        boolean batch = plan.listed() != null && plan.several() || plan.isArriving() && !streams.isTerminal(0);
        if (!batch || options.quiet() || !streams.isTerminal(2)) return null;
        return new Progress(screen, plan.listed() == null ? -1 : plan.listed().size(), streams.environment());
    }

    private boolean isColoured(Options options) {
        return options.why() && options.output() == null && streams.isTerminal(1) && isUnset("NO_COLOR")
            && !"dumb".equals(streams.environment().get("TERM"));
    }

    /** Checks all that can be wrong before a page is read. */
    private Plan plan(Options options, Tally tally) throws UsageError {
        PageNames names = new PageNames(options.extensions());
        Queue<String> notes = new ArrayDeque<>();
        InputFinder inputs = new InputFinder(options, streams.in(), names, (name, why) -> {
            tally.passedOver();
            if (options.verbose()) notes.add(SafeName.of(name) + ": passed over, " + why);
        });
        boolean several = inputs.areSeveral();
        if (several && options.url() != null) throw new UsageError("--url is for one page only");
        OutputFolder folder = null;
        if (options.output() != null) {
            folder = new OutputFolder(path(options.output()));
            inputs.exclude(path(options.output()));
        }
        ReportFiles reports = options.report() == null ? null : reports(options, names, inputs);
        boolean counted = several && !options.quiet() && streams.isTerminal(2);
        List<Input> listed = listed(inputs, folder != null || counted, reports);
        OutputNames outputs = null;
        if (folder != null) {
            outputs = outputs(options, names, listed);
            if (reports != null) outputs.refuseReport(reports, path(options.output()));
            folder.make();
        }
        return new Plan(options, streams.in(), inputs, listed, several, folder, outputs, reports, notes);
    }

    /** All inputs, if that is asked for, or needed to see whether a report that is there would be written over one of them; else null. */
    private static List<Input> listed(InputFinder inputs, boolean asked, ReportFiles reports) throws UsageError {
        boolean ahead = asked || reports != null && reports.isThere();
        if (!ahead || inputs.areArriving()) return null;
        List<Input> all = inputs.all();
        if (reports != null) reports.refuseOver(all);
        return all;
    }

    /** @param listed the inputs, null when they arrive one by one */
    private static OutputNames outputs(Options options, PageNames names, List<Input> listed) throws UsageError {
        Path folder = path(options.output());
        ReadFiles read = new ReadFiles(folder, options.format().extension());
        options.lists().forEach(read::addList);
        return listed == null ? OutputNames.growing(names, options.format(), folder, read)
            : OutputNames.of(listed, names, options.format(), folder, read);
    }

    /** The files of the report, none of which may be written over what is read. */
    private static ReportFiles reports(Options options, PageNames names, InputFinder inputs) throws UsageError {
        Path output = options.output() == null ? null : path(options.output());
        ReportFiles reports = new ReportFiles(options.report(), output);
        if (output != null && reports.isAt(output)) throw new UsageError("--report and --output would both write to " + options.output());
        for (String given : options.paths()) {
            if (isOver(reports, given)) throw ReportFiles.over(given);
            if (isFolder(given) && reports.isOverPageIn(path(given), names)) throw ReportFiles.over(options.report());
        }
        for (String list : options.lists()) if (isOver(reports, list)) throw ReportFiles.over(list);
        for (Path own : reports.own()) inputs.exclude(own);
        return reports;
    }

    private static boolean isFolder(String name) {
        try {
            return !name.equals("-") && Files.isDirectory(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new StopRun(Exit.FAILED, SafeName.of(name) + ": " + Problems.of(e));
        }
    }

    private static boolean isOver(ReportFiles reports, String name) {
        try {
            return !name.equals("-") && reports.isOver(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private boolean isUnset(String variable) {
        String value = streams.environment().get(variable);
        return value == null || value.isEmpty();
    }

    private void print(String text) {
        OutputStream out = streams.out();
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            if (streams.isReaderGone(e)) throw new StopRun(Exit.CLOSED, null);
            throw new StopRun(Exit.FAILED, "standard output cannot be written: " + Problems.of(e));
        }
    }

    /** Waits for the end of an interrupted process, which ends with the signal's code. */
    private static void waitForEver() {
        try {
            Thread.sleep(Long.MAX_VALUE);
        } catch (InterruptedException e) {
            // it ends now
        }
    }
}
