package clipping.spark;

import java.io.Serializable;
import java.net.URI;
import org.apache.hadoop.fs.Path;

/**
 * A file to read.
 *
 * @param name what its pages are called after: the path as given or walked
 * @param uri  where it lies
 * @param size bytes
 */
record ClusterFile(String name, String uri, long size) implements Serializable {

    Path path() {
        return new Path(URI.create(uri));
    }
}
