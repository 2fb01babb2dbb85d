package clipping.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clipping.source.PageNames;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Finding files. */
class ClusterFilesTest {
    @TempDir
    java.nio.file.Path folder;

    /** Files of this machine, and one in each folder whose name this machine cannot say, as with a name that the locale does not have. */
    public static final class Unspeakable extends RawLocalFileSystem {
        @Override
        public FileStatus[] listStatus(Path path) throws IOException {
            FileStatus[] known = super.listStatus(path);
            FileStatus[] all = Arrays.copyOf(known, known.length + 1);
            all[known.length] = new FileStatus(1, false, 1, 1, 0, new Path(path, "a\0.html"));
            return all;
        }
    }

    @Test
    void aNameThatThisMachineCannotSayIsReportedAndTheOthersAreTaken() throws IOException {
        Files.writeString(folder.resolve("b.html"), "<p>Hello</p>");
        Configuration hadoop = new Configuration();
        hadoop.setClass("fs.file.impl", Unspeakable.class, RawLocalFileSystem.class);
        hadoop.setBoolean("fs.file.impl.disable.cache", true);
        ClusterFiles found = new ClusterFiles(hadoop, new PageNames(null));
        found.add(folder.toString());
        assertEquals(1, found.all().size());
        assertTrue(found.all().get(0).name().endsWith("/b.html"), found.all()::toString);
        assertEquals(1, found.problems().size(), found.problems()::toString);
        assertTrue(found.problems().get(0).contains("this machine's locale has no such name"), found.problems()::toString);
    }
}
