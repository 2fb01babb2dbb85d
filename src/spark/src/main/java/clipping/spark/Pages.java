package clipping.spark;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;

/** Where the pages of a round come from. */
interface Pages {
    /**
     * What becomes of the pages of some files; nothing is read yet.
     *
     * @param tasks the files, as they should go together
     */
    JavaRDD<Outcome> of(List<List<ClusterFile>> tasks);
}
