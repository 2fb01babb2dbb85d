package clipping.spark;

import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;

/** A cluster of two threads. */
final class Local {
    private Local() {
    }

    static SparkSession session(Path scratch) {
        return SparkSession.builder().master("local[2]").appName("test").config("spark.ui.enabled", false)
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.warehouse.dir", scratch.resolve("warehouse").toString()).config("spark.local.dir", scratch.toString())
            .getOrCreate();
    }
}
