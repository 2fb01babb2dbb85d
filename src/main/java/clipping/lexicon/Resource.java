package clipping.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The files that the program brings along: lexicons, models, weights. Each is named by its path: {@code /clipping/page.model}. */
public final class Resource {
    /** Where lexicons are. */
    static final String LEXICON = "/clipping/lexicon/";

    private Resource() {
    }

    /** A file's bytes, or null when it is not there. */
    static byte[] find(String path) {
        try (InputStream in = Resource.class.getResourceAsStream(path)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A file's bytes.
     *
     * @throws IllegalStateException when it is not there
     */
    public static byte[] bytes(String path) {
        byte[] bytes = find(path);
        if (bytes == null) throw new IllegalStateException(path + " is missing");
        return bytes;
    }

    /**
     * A file's text.
     *
     * @throws IllegalStateException when it is not there
     */
    public static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    /**
     * A file's lines, without those that are empty or a remark behind two slashes.
     *
     * @throws IllegalStateException when it is not there
     */
    public static List<String> lines(String path) {
        String text = text(path);
        return lines(text, 0, text.length());
    }

    /** The lines of part of a text, without those that are empty or a remark. */
    static List<String> lines(String text, int from, int to) {
        List<String> lines = new ArrayList<>();
        for (int at = from; at < to; ) {
            int end = text.indexOf('\n', at);
            if (end < 0) end = text.length();
            String line = text.startsWith("//", at) ? "" : text.substring(at, end).strip();
            if (!line.isEmpty()) lines.add(line);
            at = end + 1;
        }
        return lines;
    }

    /** The lines of a file before its first empty one, for which no more is read; none if it is not there. */
    public static List<String> head(String path) {
        List<String> head = new ArrayList<>();
        try (InputStream in = Resource.class.getResourceAsStream(path)) {
            if (in == null) return head;
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null && !line.isEmpty(); line = lines.readLine()) head.add(line);
            return head;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
