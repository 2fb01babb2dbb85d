package clipping.spark;

import java.io.Serializable;
import java.net.URI;
import org.apache.hadoop.fs.Path;

/**
 * A file to read.
 *
 * @param name the path as given or walked, from which its pages have their names
 * @param uri  its location
 * @param size in bytes
 * @param from number of its results that an earlier run wrote
 */
record ClusterFile(String name, String uri, long size, long from) implements Serializable {

    ClusterFile(String name, String uri, long size) {
        this(name, uri, size, 0);
    }

    /** The same file without the results that an earlier run wrote. */
    ClusterFile from(long results) {
        return new ClusterFile(name, uri, size, results);
    }

    Path path() {
        return new Path(URI.create(uri));
    }
}
