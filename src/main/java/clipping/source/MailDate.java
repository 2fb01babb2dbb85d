package clipping.source;

/** The Date header of a mail: {@code Tue, 3 Mar 2020 12:34:56 +0100}. */
final class MailDate {
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private MailDate() {
    }

    /** ISO 8601 with the offset as given, or null for an invalid date. */
    static String iso(String header) {
        if (header == null || header.length() > 200) return null;
        String[] words = header.replace(',', ' ').strip().split("\\s+");
        int at = words.length > 0 && !isNumber(words[0]) ? 1 : 0;
        if (words.length < at + 4 || !isNumber(words[at]) || words[at].length() > 2 || !isNumber(words[at + 2])
            || words[at + 2].length() != 4) {
            return null;
        }
        int month = words[at + 1].length() < 3 ? -1 : MONTHS.indexOf(lower(words[at + 1].substring(0, 3)));
        String[] clock = words[at + 3].split(":");
        if (month < 0 || month % 3 != 0 || clock.length < 2 || clock.length > 3) return null;
        StringBuilder out = new StringBuilder(words[at + 2]).append('-').append(two(month / 3 + 1)).append('-')
            .append(two(Integer.parseInt(words[at]))).append('T');
        for (int i = 0; i < 3; i++) {
            String part = i < clock.length ? clock[i] : "00";
            if (!isNumber(part) || part.length() > 2) return null;
            out.append(i == 0 ? "" : ":").append(two(Integer.parseInt(part)));
        }
        return out.append(words.length > at + 4 ? offset(words[at + 4]) : "").toString();
    }

    private static String offset(String zone) {
        if (zone.equals("-0000") || zone.equals("GMT") || zone.equals("UT") || zone.equals("UTC") || zone.equals("Z")) return "Z";
        if (zone.length() == 5 && (zone.charAt(0) == '+' || zone.charAt(0) == '-') && isNumber(zone.substring(1))) {
            return zone.substring(0, 3) + ":" + zone.substring(3);
        }
        return "";
    }

    private static String lower(String ascii) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < ascii.length(); i++) out.append((char) (ascii.charAt(i) | ' '));
        return out.toString();
    }

    private static String two(int n) {
        return n < 10 ? "0" + n : "" + n;
    }

    private static boolean isNumber(String s) {
        for (int i = 0; i < s.length(); i++) if (s.charAt(i) < '0' || s.charAt(i) > '9') return false;
        return !s.isEmpty();
    }
}
