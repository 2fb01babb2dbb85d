package clipping.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The field of a {@code <meta>} name, from {@code meta-names.txt}. */
final class ClaimNames {
    private static final Map<String, Claim.Field> FIELDS = load();

    private ClaimNames() {
    }

    /** The field of a name in lower case, or null. */
    static Claim.Field field(String name) {
        return FIELDS.get(name);
    }

    /** The field of a label for people ("Written by"), or null. */
    static Claim.Field labelled(String label) {
        return FIELDS.get("[" + label.toLowerCase(Locale.ROOT) + "]");
    }

    private static Map<String, Claim.Field> load() {
        Map<String, Claim.Field> fields = new HashMap<>(512);
        try (InputStream in = ClaimNames.class.getResourceAsStream("/clipping/page/meta-names.txt")) {
            String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (int at = 0; at < table.length();) {
                int end = table.indexOf('\n', at);
                int equals = table.indexOf('=', at);
                if (table.charAt(at) != '#' && equals > at && equals < end) {
                    Claim.Field field = Claim.Field.valueOf(table.substring(at, equals));
                    String separator = table.indexOf('[', equals) == equals + 1 ? "," : " ";
                    for (String name : table.substring(equals + 1, end).split(separator)) fields.putIfAbsent(name, field);
                }
                at = end + 1;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return fields;
    }
}
