package clipping.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The line between the parts of a message, as it stands there. What its head says of it may be missing, spread over several parameters, or
 * quoted in ways of its own.
 */
final class MailBoundary {
    private static final int WINDOW = 1 << 13;
    private static final String PARAMETER = "(?i)\\bboundary\\b";

    private final InputStream body;
    private final List<String> lines;

    /** @param behind what was already read of the body */
    MailBoundary(InputStream in, String behind) throws IOException {
        InputStream rest = new BufferedInputStream(in, WINDOW);
        rest.mark(WINDOW);
        byte[] first = rest.readNBytes(WINDOW);
        rest.reset();
        lines = (behind + new String(first, StandardCharsets.ISO_8859_1)).lines().map(String::stripTrailing).toList();
        body = new SequenceInputStream(new ByteArrayInputStream(behind.getBytes(StandardCharsets.ISO_8859_1)), rest);
    }

    /** The body, nothing of it read. */
    InputStream body() {
        return body;
    }

    /** The fields of the head, that of the type with the boundary that is there; as they are where none is found. */
    String named(String fields) {
        int at = fields.toLowerCase(java.util.Locale.ROOT).indexOf("content-type");
        int end = fields.indexOf("\r\n", at);
        String type = fields.substring(at, end);
        String found = found(ContentType.parameter(type, "boundary"));
        if (found == null) return fields;
        int parameters = type.indexOf(';') < 0 ? type.length() : type.indexOf(';');
        return fields.substring(0, at) + type.substring(0, parameters) + "; boundary=\"" + found.replaceAll("([\\\\\"])", "\\\\$1") + "\""
            + type.substring(parameters).replaceAll(PARAMETER, "x-boundary") + fields.substring(end);
    }

    private String found(String declared) {
        String any = null;
        for (int i = 0; i + 1 < lines.size(); i++) {
            String line = lines.get(i);
            if (line.length() < 3 || !line.startsWith("--")) continue;
            if (line.substring(2).equals(declared)) return declared;
            if (any == null && MailHead.name(lines.get(i + 1)) != null) any = line.substring(2);
        }
        return any;
    }
}
