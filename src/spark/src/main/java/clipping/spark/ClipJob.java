package clipping.spark;

import clipping.source.PageNames;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.network.util.JavaUtils;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskStart;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The job for {@code spark-submit}: pages from web archives, folders or Parquet tables to articles as Parquet or JSON Lines. */
@Command(name = "clipping-spark", sortOptions = false, usageHelpWidth = 100,
    description =
        "Cuts the news article out of saved web pages, on a cluster. Started again with the same -o, it goes on with the pages that are "
        + "missing.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:everything was read; pages that failed are listed in DIR/round=*/kind=failed", "2:wrong usage",
        "3:a PATH does not exist or holds no pages, a file could not be read, a round failed, or another run is writing to DIR: start the "
        + "job again"})
public final class ClipJob implements Callable<Integer> {
    @Parameters(paramLabel = "PATH", arity = "1..*",
        description =
            "Files, folders or patterns in any file system that Spark reads: web archives (WARC), pages, or with --html Parquet tables.")
    private List<String> paths;

    @Option(names = {"-o", "--output"}, paramLabel = "DIR", required = true,
        description = "Folder for the articles: a new one, or that of an earlier run.")
    private String output;

    @Option(names = {"-f", "--format"}, paramLabel = "FORMAT", defaultValue = "parquet",
        description = "Write parquet or jsonl. Default: parquet.")
    private String format;

    @Option(names = "--html", paramLabel = "COLUMN", description = "Read Parquet tables. This column, BINARY or STRING, holds the pages.")
    private String html;

    @Option(names = "--url", paramLabel = "COLUMN", description = "With --html: the column that holds the addresses of the pages.")
    private String url;

    @Option(names = "--source", paramLabel = "COLUMN",
        description = "With --html: the column that holds the names of the pages. Default: file#row.")
    private String source;

    @Option(names = "--ext", paramLabel = "LIST",
        description = "Take files with these extensions from folders. Default: those that clipping takes.")
    private String extensions;

    @Option(names = "--timeout", paramLabel = "SECONDS", defaultValue = "30", description = "Time limit per page in seconds. Default: 30.")
    private BigDecimal timeout;

    @Option(names = "--max-size", paramLabel = "SIZE", defaultValue = "64M",
        description = "Size limit per page after decompression, in bytes or with K, M or G. Default: 64M.")
    private String maxSize;

    @Option(names = "--files", paramLabel = "N", defaultValue = "1000",
        description = "Number of single-page files per task. Default: 1000. A WARC file is always one task.")
    private int files;

    @Option(names = "--round", paramLabel = "N", defaultValue = "256",
        description = "Number of tasks that are committed together. Default: 256. A run that is killed loses no more than two rounds.")
    private int round;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Print this help.")
    private boolean help;

    /** Runs the job; ends the JVM with its exit code if that is not 0. */
    public static void main(String[] args) {
        int code = new CommandLine(new ClipJob()).setExpandAtFiles(false).execute(args);
        if (code != 0) System.exit(code);
    }

    @Override
    public Integer call() {
        Limits limits;
        try {
            limits = limits();
        } catch (IllegalArgumentException | ArithmeticException e) {
            return said(2, e.getMessage());
        }
        SparkSession spark = SparkSession.builder().appName("clipping").getOrCreate();
        try {
            return run(spark, limits);
        } catch (Output.Foreign e) {
            return said(2, e.getMessage());
        } catch (Lock.Held e) {
            return said(3, e.getMessage());
        } catch (IOException e) {
            return said(3, e.toString());
        } finally {
            spark.stop();
        }
    }

    /** The run as another one is told of it: application, user, machine, start. */
    private static String owner(SparkSession spark) throws IOException {
        return "application " + spark.sparkContext().applicationId() + " of " + System.getProperty("user.name") + " on "
            + InetAddress.getLocalHost().getHostName() + " since " + Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    private int run(SparkSession spark, Limits limits) throws IOException, Output.Foreign, Lock.Held {
        long begun = System.currentTimeMillis();
        FirstTask first = new FirstTask();
        spark.sparkContext().addSparkListener(first);
        Configuration hadoop = spark.sparkContext().hadoopConfiguration();
        ClusterFiles inputs = new ClusterFiles(hadoop,
            new PageNames(html != null ? List.of("parquet") : extensions == null ? null
            : List.of(extensions.toLowerCase(Locale.ROOT).split(",", -1))));
        for (String path : paths) inputs.add(path);
        for (String problem : inputs.problems()) said(3, problem);
        try (Output to = new Output(output, format, hadoop, owner(spark))) {
            return run(spark, limits, inputs, to, begun, first);
        }
    }

    private int run(SparkSession spark, Limits limits, ClusterFiles inputs, Output to, long begun, FirstTask first) {
        List<ClusterFile> missing = inputs.all().stream().filter(f -> !to.has(f)).map(to::missing).toList();
        int done = inputs.all().size() - missing.size();
        Pages pages = html == null ? new SavedFiles(spark, limits) : new Table(spark, limits, html, url, source);
        Rounds rounds = new Rounds(spark, to, format.equals("jsonl"), pages);
        rounds.run(ClusterFiles.tasks(missing, files, 64 << 20), round);
        int unread = rounds.unread();
        said(0, to.before().plus(rounds.totals()) + ", " + missing.size() + " files read, " + (done > 0 ? done + " skipped as done, " : "")
            + (unread > 0 ? unread + " to be read again, " : "")
            + seconds(System.currentTimeMillis() - begun) + " seconds"
            + (first.at() == 0 ? "" : ", " + seconds(first.at() - begun) + " of them before the first task"));
        return rounds.failed() || unread > 0 || !inputs.problems().isEmpty() ? 3 : 0;
    }

    private static String seconds(long millis) {
        return BigDecimal.valueOf(Math.max(0, millis) / 100, 1).toPlainString();
    }

    /** Notes when the first task began: until then the cluster was starting. */
    private static final class FirstTask extends SparkListener {
        private volatile long began;

        @Override
        public void onTaskStart(SparkListenerTaskStart start) {
            if (began == 0) began = start.taskInfo().launchTime();
        }

        /** Milliseconds since 1970; 0 if none has begun. */
        long at() {
            return began;
        }
    }

    /** @throws IllegalArgumentException with a message of one line for people */
    private Limits limits() {
        if (!format.equals("parquet") && !format.equals("jsonl")) {
            throw new IllegalArgumentException("-f is parquet or jsonl, not " + format);
        }
        if (html == null && (url != null || source != null)) {
            throw new IllegalArgumentException("--url and --source name columns of a table: they need --html");
        }
        if (files < 1 || round < 1) throw new IllegalArgumentException("--files and --round must be at least 1");
        if (timeout.signum() <= 0) throw new IllegalArgumentException("--timeout must be more than 0");
        return new Limits(timeout.movePointRight(9).longValue(), JavaUtils.byteStringAsBytes(maxSize));
    }

    private static int said(int code, String line) {
        System.err.println("clipping: " + line);
        return code;
    }
}
