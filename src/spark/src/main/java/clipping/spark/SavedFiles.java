package clipping.spark;

import java.util.List;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/** Pages in web archives and in files of their own, streamed. */
final class SavedFiles implements Pages {
    private final JavaSparkContext spark;
    private final Limits limits;

    SavedFiles(SparkSession session, Limits limits) {
        this.spark = JavaSparkContext.fromSparkContext(session.sparkContext());
        this.limits = limits;
    }

    @Override
    public JavaRDD<Outcome> of(List<List<ClusterFile>> tasks) {
        SerializableConfiguration hadoop = new SerializableConfiguration(spark.hadoopConfiguration());
        int attempts = spark.isLocal() ? 1 : spark.getConf().getInt("spark.task.maxFailures", 4);
        Limits limits = this.limits;
        return spark.parallelize(tasks, tasks.size()).flatMap(inputs -> {
            boolean mayRetry = TaskContext.get().attemptNumber() + 1 < attempts;
            return new Outcomes(inputs.iterator(), input ->
                input.path().getFileSystem(hadoop.value()).open(input.path()), limits, mayRetry);
        });
    }
}
