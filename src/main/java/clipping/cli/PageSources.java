package clipping.cli;

import clipping.cli.options.Options;
import clipping.source.Deadline;
import clipping.source.PageException;
import clipping.source.PageSource;
import clipping.source.SavedPage;
import java.io.FilterInputStream;
import java.io.InputStream;
import java.nio.file.Files;

/** Opens inputs for {@link PageJob}. */
final class PageSources {
    private final PageSource.Settings settings;
    private final InputStream stdin;

    PageSources(Options options, InputStream stdin) {
        this.settings = new PageSource.Settings(options.maxSize(), options.charset(), options.url());
        this.stdin = new FilterInputStream(stdin) {
            @Override
            public void close() {
                // it is not ours, and may be given twice
            }
        };
    }

    /**
     * Opens an input and reads its head.
     *
     * @throws Deadline.Passed when the time is over
     * @throws java.nio.file.InvalidPathException when the locale cannot express its name
     */
    PageSource open(Input input, Deadline deadline) throws PageException {
        return input.isStandard() ? PageSource.open("-", stdin, settings, deadline)
            : PageSource.open(input.name(), input.path(), settings, deadline);
    }

    /** An input of one page, opened. */
    PageJob.Source page(Input input, PageSource opened) {
        boolean regular = !input.isStandard() && Files.isRegularFile(input.path());
        return new PageJob.Source() {
            private PageSource source = opened;

            @Override
            public SavedPage read(Deadline deadline) throws PageException {
                try (PageSource once = source != null ? source : open(input, deadline)) {
                    source = null;
                    return once.next(deadline);
                }
            }

            @Override
            public long size() {
                return 1 << 16;
            }

            @Override
            public boolean isRepeatable() {
                return regular;
            }

            @Override
            public boolean waits() {
                return !regular;
            }
        };
    }

    /** A page of an archive, already read. */
    PageJob.Source archived(SavedPage page) {
        return new PageJob.Source() {
            @Override
            public SavedPage read(Deadline deadline) {
                return page;
            }

            @Override
            public long size() {
                return page.bytes().length;
            }

            @Override
            public boolean isRepeatable() {
                return true;
            }

            @Override
            public boolean waits() {
                return false;
            }
        };
    }
}
