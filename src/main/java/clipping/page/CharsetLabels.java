package clipping.page;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;

/** What charset a label means. */
public final class CharsetLabels {
    private CharsetLabels() {
    }

    /** Whether the label, white space around it ignored, names a charset: for {@code --encoding}. */
    public static boolean isKnown(String label) {
        return find(label) != null;
    }

    /** The charset of a label, or null. */
    static Charset find(String label) {
        try {
            return Charset.forName(label.strip());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
