package clipping.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The process environment, injectable: the streams, the variables and which streams are terminals.
 *
 * @param in          standard input, not buffered
 * @param out         standard output, not buffered
 * @param err         standard error, not buffered
 * @param environment the environment variables
 * @param terminals   numbers of the standard streams that are terminals, such as {@code 02}
 */
record Streams(InputStream in, OutputStream out, OutputStream err, Map<String, String> environment, String terminals) {

    /** The environment of this process; {@code terminals} is null and asked for on demand. */
    static Streams system() {
        return new Streams(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            System.getenv(), System.getProperty("clipping.terminals"));
    }

    /** Whether a standard stream, 0 to 2, is a terminal. */
    boolean isTerminal(int stream) {
        if (terminals != null) return terminals.indexOf('0' + stream) >= 0;
        try { // the launcher says it; without it only Linux does
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + stream)).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    /** Whether a failed write to standard output means that its reader is gone. */
    boolean isReaderGone(IOException e) {
        if (e.getMessage() != null && e.getMessage().contains("Broken pipe")) return true;
        if (!(out instanceof FileOutputStream)) return false;
        try { // the message is in the user's language
            Object mode = Files.getAttribute(Path.of("/dev/fd/1"), "unix:mode");
            int type = (int) mode & 0170000;
            return type == 0010000 || type == 0140000; // a pipe or a socket
        } catch (IOException | RuntimeException x) {
            return false;
        }
    }
}
