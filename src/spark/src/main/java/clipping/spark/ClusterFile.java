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
 */
record ClusterFile(String name, String uri, long size) implements Serializable {

    Path path() {
        return new Path(URI.create(uri));
    }
}
