package clipping.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Standard error: lines, and on a terminal a progress bar below them. Thread-safe; never fails. */
final class Screen {
    private static final String ERASE = "\r\033[K";

    private final OutputStream err;
    private boolean bar;

    Screen(OutputStream err) {
        this.err = err;
    }

    /** Prints a line of the program: {@code clipping: } and the message. */
    void say(String message) {
        print("clipping: " + message + "\n");
    }

    /** Prints text as it is. */
    synchronized void print(String text) {
        put(bar ? ERASE + text : text);
        bar = false;
    }

    /** Draws the bar in place of the one before. */
    synchronized void bar(String text) {
        put(ERASE + text);
        bar = true;
    }

    /** Removes the bar before something else is printed on the terminal. */
    synchronized void clear() {
        if (bar) put(ERASE);
        bar = false;
    }

    private void put(String text) {
        try {
            err.write(text.getBytes(StandardCharsets.UTF_8));
            err.flush();
        } catch (IOException e) {
            // nobody reads it
        }
    }
}
