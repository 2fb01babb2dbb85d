package clipping.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Pages in a column of Parquet files, partitioned by Spark. */
final class Table implements Pages {
    private final SparkSession spark;
    private final Limits limits;
    private final String html;
    private final String url;
    private final String source;

    /**
     * @param url    column with the addresses, or null
     * @param source column with the names, or null: then the name is file#row, rows from 1
     */
    Table(SparkSession spark, Limits limits, String html, String url, String source) {
        this.spark = spark;
        this.limits = limits;
        this.html = html;
        this.url = url;
        this.source = source;
    }

    @Override
    public JavaRDD<Outcome> of(List<List<ClusterFile>> tasks) {
        Map<String, String> names = new HashMap<>();
        for (List<ClusterFile> inputs : tasks) for (ClusterFile input : inputs) names.put(input.path().toString(), input.name());
        Dataset<Row> table = spark.read().option("recursiveFileLookup", true).parquet(names.keySet().toArray(new String[0]));
        Column file = source == null ? col("_metadata.file_path") : lit(null);
        Column row = source == null ? col("_metadata.row_index") : lit(null);
        Dataset<Row> pages = table.select(col(html), url == null ? lit(null) : col(url).cast("string"),
            source == null ? lit(null) : col(source).cast("string"), file, row);
        Limits limits = this.limits;
        return pages.toJavaRDD().map(r -> {
            String name = r.isNullAt(3) ? r.getString(2)
                : names.get(new Path(URI.create(r.getString(3))).toString()) + "#" + (r.getLong(4) + 1);
            if (name == null) name = "-";
            return r.isNullAt(0) ? Outcome.failed(name, "holds no page (NULL)") : TaskClipper.clip(name, r.get(0), r.getString(1), limits);
        });
    }
}
