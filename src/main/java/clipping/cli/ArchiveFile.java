package clipping.cli;

import java.io.IOException;

/** The file that gathers all pages of a web archive, created with the first page. */
final class ArchiveFile {
    private final OutputFolder folder;
    private final String place;
    private WholeFile file;

    ArchiveFile(OutputFolder folder, String place) {
        this.folder = folder;
        this.place = place;
    }

    void append(byte[] page) throws IOException {
        if (file == null) file = folder.begin(place);
        folder.append(place, file, page);
    }

    /** Moves the file into its place; there is none without a page. */
    void finish() throws IOException {
        if (file != null) folder.finish(place, file);
    }
}
