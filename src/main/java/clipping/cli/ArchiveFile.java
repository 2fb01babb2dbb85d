package clipping.cli;

import java.io.IOException;

/** The one file that gathers all pages of a web archive, begun with the first of them. */
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

    /** Moves it into its place; without a page there is none. */
    void finish() throws IOException {
        if (file != null) folder.finish(place, file);
    }
}
