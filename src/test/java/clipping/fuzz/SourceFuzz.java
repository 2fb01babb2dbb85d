package clipping.fuzz;

import clipping.source.Deadline;
import clipping.source.PageException;
import clipping.source.PageSource;
import clipping.source.SavedPage;
import java.io.ByteArrayInputStream;

/** Whatever bytes a file holds, reading it gives pages within the limit or fails in one line. */
public final class SourceFuzz {
    private static final PageSource.Settings SMALL = new PageSource.Settings(1 << 16, null, null);

    private SourceFuzz() {
    }

    public static void fuzzerTestOneInput(byte[] data) {
        try (PageSource source = PageSource.open("x", new ByteArrayInputStream(data), SMALL)) {
            int ends = 0;
            for (int calls = 0; ends == 0; calls++) {
                if (calls > data.length + 10) throw new AssertionError("no end");
                try {
                    SavedPage page = source.next(Deadline.NONE);
                    if (page == null) ends++;
                    else if (page.bytes().length > SMALL.maxSize()) throw new AssertionError("larger than the limit");
                } catch (PageException e) {
                    oneLine(e);
                }
            }
            if (source.next(Deadline.NONE) != null) throw new AssertionError("a page behind the end");
        } catch (PageException e) {
            oneLine(e);
        }
    }

    private static void oneLine(PageException e) {
        String message = e.getMessage();
        if (message.isBlank() || message.chars().anyMatch(c -> c < ' ')) throw new AssertionError("no line for people: " + message);
    }
}
