package clipping.spark;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;

/** The source of the pages of a round. */
interface Pages {
    /**
     * The results for the pages of some files; nothing is read yet.
     *
     * @param tasks the files, grouped by task
     */
    JavaRDD<Outcome> of(List<List<ClusterFile>> tasks);
}
