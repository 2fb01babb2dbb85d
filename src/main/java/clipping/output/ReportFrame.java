package clipping.output;

import clipping.lexicon.Resource;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The frame of every page of a report: its head, with a policy that allows only its own style and script; and the escaping. */
final class ReportFrame {
    /** How every report begins; by this an earlier one is known. */
    static final String BEGINNING = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '";

    private final String head;
    private final String foot;

    private ReportFrame(String style, String script) {
        head = BEGINNING + hash(style) + "'; script-src '" + hash(script) + "'; img-src data:; base-uri 'none'; form-action 'none'\">\n"
            + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n"
            + "<link rel=\"icon\" href=\"data:,\">\n<style>" + style + "</style>\n";
        foot = "<script>" + script + "</script>\n</body>\n</html>\n";
    }

    /** Made when first needed. */
    private static final class OfPage {
        static final ReportFrame FRAME = new ReportFrame(resource("report.css") + ReportLegend.style(), resource("page.js"));
    }

    /** The frame of the report of a page. */
    static ReportFrame ofPage() {
        return OfPage.FRAME;
    }

    /** The frame of the index of many pages. */
    static ReportFrame ofIndex() {
        return new ReportFrame(resource("report.css") + ReportLegend.style() + shares(), resource("index.js"));
    }

    /** Classes for bars of shares, in steps of a twentieth: the policy forbids styles on elements. */
    private static String shares() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i <= 20; i++) out.append(".s").append(i).append("{--share:").append(i * 5).append("%}\n");
        return out.toString();
    }

    void begin(StringBuilder out, String title, String bodyClass) {
        out.append(head).append("<title>").append(escaped(title)).append("</title>\n</head>\n<body class=\"").append(bodyClass)
            .append("\">\n");
    }

    void end(StringBuilder out) {
        out.append(foot);
    }

    private static String resource(String name) {
        return Resource.text("/clipping/report/" + name).replace("\r", "");
    }

    private static String hash(String text) {
        try {
            return "sha256-" + Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /** Text escaped for HTML, in elements and in attributes with double quotes; "" for null. */
    static String escaped(String s) {
        if (s == null) return "";
        StringBuilder out = new StringBuilder(s.length() + 16);
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    /** A relative path as an address, in which {@code : ? # %} are escaped. */
    static String address(String path) {
        StringBuilder out = new StringBuilder(path.length() + 8);
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            int c = b & 0xff;
            if (c < 0x80 && Character.isLetterOrDigit(c) || "/._-~".indexOf(c) >= 0) out.append((char) c);
            else out.append('%').append("0123456789ABCDEF".charAt(c >> 4)).append("0123456789ABCDEF".charAt(c & 15));
        }
        return out.toString();
    }

    /** Number of words in a text: runs of letters and digits; in scripts without spaces each character. */
    static int words(String text) {
        int words = 0;
        boolean within = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            boolean single = Character.isIdeographic(c) || c >= 0x3040 && c <= 0x30ff;
            boolean letter = Character.isLetterOrDigit(c)
                || within && (c == '\'' || c == 0x2019 || Character.getType(c) == Character.NON_SPACING_MARK);
            if (single || letter && !within) words++;
            within = letter && !single;
        }
        return words;
    }
}
