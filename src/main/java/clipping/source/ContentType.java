package clipping.source;

import java.util.Locale;

/**
 * A Content-Type header, parsed leniently.
 *
 * @param type    lower case without parameters, "" when there is none
 * @param charset the charset label, or null
 */
record ContentType(String type, String charset) {

    static ContentType of(String header) {
        if (header == null) return new ContentType("", null);
        String one = header.replace(',', ';'); // servers that set it twice are kept so
        int end = one.indexOf(';');
        String type = (end < 0 ? one : one.substring(0, end)).strip().toLowerCase(Locale.ROOT);
        return new ContentType(type, parameter(one, "charset"));
    }

    /** The value of a parameter of the header, or null. */
    static String parameter(String header, String name) {
        for (int end = header.indexOf(';'); end >= 0; ) {
            int from = end + 1;
            end = header.indexOf(';', from);
            String parameter = header.substring(from, end < 0 ? header.length() : end).strip();
            if (!parameter.regionMatches(true, 0, name, 0, name.length())) continue;
            String value = parameter.substring(name.length()).strip();
            if (value.startsWith("=") && unquoted(value.substring(1).strip()) != null) return unquoted(value.substring(1).strip());
        }
        return null;
    }

    boolean isHtml() {
        return type.equals("text/html") || type.equals("application/xhtml+xml");
    }

    private static String unquoted(String value) {
        String inside = value.length() >= 2 && (value.charAt(0) == '"' || value.charAt(0) == '\'')
            && value.charAt(value.length() - 1) == value.charAt(0)
            ? value.substring(1, value.length() - 1) : value;
        return inside.isBlank() ? null : inside.strip();
    }
}
