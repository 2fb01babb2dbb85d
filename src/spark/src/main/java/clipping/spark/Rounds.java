package clipping.spark;

import clipping.output.Format;
import clipping.output.Style;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** Writes the pages round by round: a committed round stays, whatever happens to the next. */
final class Rounds {
    private static final StructType JSON = StructType.fromDDL("kind STRING, value STRING");
    private static final StructType FIELDS = new StructType().add("kind", "string").merge(ArticleRow.TYPE, true);

    private final SparkSession spark;
    private final Output output;
    private final boolean json;
    private final Pages pages;
    private Counts.Totals totals = new Counts.Totals(0, 0, 0, 0);
    private boolean failed;
    private int unread;

    /** @param json whether to write JSON Lines, else Parquet */
    Rounds(SparkSession spark, Output output, boolean json, Pages pages) {
        this.spark = spark;
        this.output = output;
        this.json = json;
        this.pages = pages;
        // one for pages and one for failures, so nothing is sorted before writing
        spark.conf().set("spark.sql.maxConcurrentOutputFileWriters", 2);
    }

    /** Runs all tasks; a round begins while the last tasks of the one before still run. */
    void run(List<List<ClusterFile>> tasks, int perRound) {
        ExecutorService two = Executors.newFixedThreadPool(2);
        for (int from = 0; from < tasks.size(); from += perRound) {
            List<List<ClusterFile>> some = new ArrayList<>(tasks.subList(from, Math.min(tasks.size(), from + perRound)));
            String name = output.nextRound();
            two.execute(() -> attempt(name, some));
        }
        two.shutdown();
        try {
            two.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            two.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    /** The counts of this run. */
    synchronized Counts.Totals totals() {
        return totals;
    }

    /** Number of files that could not be read and are to be read again. */
    synchronized int unread() {
        return unread;
    }

    /** Whether writing a round failed. */
    synchronized boolean failed() {
        return failed;
    }

    private void attempt(String name, List<List<ClusterFile>> tasks) {
        try {
            Counts counts = new Counts(spark.sparkContext());
            write(name, tasks, counts);
            Counts.Totals t = counts.totals();
            List<ClusterFile> inputs = new ArrayList<>();
            tasks.forEach(inputs::addAll);
            synchronized (this) {
                output.done(name, inputs, counts.unread(), t);
                totals = totals.plus(t);
                unread += counts.unread().size();
            }
            System.err.println("clipping: round " + name + ": " + t);
        } catch (IOException | RuntimeException | Error e) {
            synchronized (this) {
                failed = true;
            }
            System.err.println("clipping: round " + name + " failed: " + String.valueOf(e.getMessage()).lines().findFirst()
                .orElse(e.toString()));
        }
    }

    private void write(String name, List<List<ClusterFile>> tasks, Counts counts) {
        boolean json = this.json;
        JavaRDD<Row> rows = pages.of(tasks).map(outcome -> row(counts.counted(outcome), json));
        spark.createDataFrame(rows, json ? JSON : FIELDS).write().partitionBy("kind").format(json ? "text" : "parquet")
            .save(output.place(name));
    }

    private static Row row(Outcome o, boolean json) {
        String kind = o.article() == null ? "failed" : "page";
        if (json) return RowFactory.create(kind, json(o));
        Row fields = o.article() == null ? ArticleRow.failed(o.source(), o.problem()) : ArticleRow.of(o.source(), o.article());
        Object[] values = new Object[fields.size() + 1];
        values[0] = kind;
        for (int i = 0; i < fields.size(); i++) values[i + 1] = fields.get(i);
        return RowFactory.create(values);
    }

    /** The JSON line, as from the command line; or the line for a failure. */
    private static String json(Outcome o) {
        if (o.article() != null) return new Style(Format.JSONL, null, false, true, false).print(o.source(), o.article()).stripTrailing();
        JsonObject line = new JsonObject();
        line.addProperty("source", o.source());
        line.addProperty("reason", o.problem());
        return line.toString();
    }
}
