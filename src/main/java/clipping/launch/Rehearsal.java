package clipping.launch;

import clipping.cli.ArchiveWarmUp;
import java.io.IOException;

/** The run that an archive is made from: all that {@link Start} and the command line need. */
final class Rehearsal {
    private Rehearsal() {
    }

    /** @param args as for {@link ArchiveWarmUp} */
    public static void main(String[] args) throws IOException {
        Start.isSharing();
        System.getenv().get(""); // loads the class that holds the environment
        ArchiveWarmUp.main(args);
    }
}
