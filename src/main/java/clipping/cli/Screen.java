package clipping.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Standard error: one line after another, and a progress bar below them on a terminal. Thread-safe; never fails. */
final class Screen {
    private static final String ERASE = "\r\033[K";

    private final OutputStream err;
    private boolean bar;

    Screen(OutputStream err) {
        this.err = err;
    }

    /** A line of the program's: {@code clipping: } and the message. */
    void say(String message) {
        print("clipping: " + message + "\n");
    }

    /** Text as it is. */
    synchronized void print(String text) {
        put(bar ? ERASE + text : text);
        bar = false;
    }

    /** Draws the bar anew, in place of the one before. */
    synchronized void bar(String text) {
        put(ERASE + text);
        bar = true;
    }

    /** Takes the bar away, before something else is printed on the same terminal. */
    synchronized void clear() {
        if (bar) put(ERASE);
        bar = false;
    }

    private void put(String text) {
        try {
            err.write(text.getBytes(StandardCharsets.UTF_8));
            err.flush();
        } catch (IOException e) {
            // nobody listens
        }
    }
}
