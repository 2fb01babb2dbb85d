package clipping.page;

import java.util.Random;

/** Pages that are mixed of pieces of markup, whole and broken. */
public final class MarkupMixture {
    /** Pieces that change how the markup behind them is read, whole and broken. */
    private static final String[] PIECES = {"<script>", "<script src=x>", "<script type=application/ld+json>", "</script>", "</SCRIPT >",
        "</script", "<style>", "</style>", "<style ",
        "<title>", "</title>", "<textarea>", "</textarea>", "<iframe>", "</iframe>", "<noscript>", "</noscript>", "<xmp>", "</xmp>",
        "<noframes>", "</noframes>", "<noembed>",
        "</noembed>", "<script/>", "<style/>", "<title/>", "<iframe />", "<svg>", "<svg viewBox='0 0 1 1'>", "</svg>", "<svg/>",
        "<path d=M0/>", "<path>", "</path>", "<g>", "</g>",
        "<foreignObject>", "<desc>", "</desc>", "<math>", "<mi>", "</math>", "<plaintext>", "<frameset>", "<frame>", "</frameset>",
        "<template>", "</template>", "<select>", "<option>",
        "</select>", "<table>", "<tr>", "<td>", "</td>", "</table>", "<colgroup>", "<col>", "<p>", "</p>", "<p class=a data-x=1>",
        "<div\nid='b'data-y=\"2\"class=\"c d\">", "</div>",
        "<b>", "</b>", "<i data-z=1>", "<i data-z=2>", "</i>", "<a href=u onclick='<script>'>", "</a>", "<font color=red>", "</font>",
        "<br/>", "<br data-x/>", "<img src=i alt=j/>",
        "<img class=k alt=\"l\"/>", "<input type=hidden name=n>", "<body class=m>", "</body>", "<html lang=en>", "</html>", "<head>",
        "</head>", "<meta charset=utf-8>", "<link rel=x>", "<link rel=stylesheet>", "<link itemprop=url rel=icon>", "<script type=module>",
        "<script type=application/json id=s>", "   ", "\n\n  ",
        "<!--", "-->", "--!>", "<!-->", "<!--->", "<!---->", "--", "<!", "<!doctype html>", "<?xml?>", "<?", "<![CDATA[", "]]>", "</>",
        "</ x>", "<", ">", "/", "=", "\"", "'", "&amp;", "&am", "p;", "/p>",
        "&lt;", "x", " y ", "\n", "</", "<p a=", "<p a=\"", "<p a='<svg>'>", "<!-- saved from url=(0001)http://u/ -->", "é", "中", "😀",
        "<ruby>", "<rt>", "<li>", "<form>", "</form>",
        "<object>", "</object>", "<button>", "</button>", "<pre>\n", "</pre>", "<textarea>\n", "<h1>", "</h1>", "<svg><style>",
            "<svg><title>", "<svg><script>", "<p/a/b>", "<p =c>"};

    private MarkupMixture() {
    }

    /** A page of up to fourteen pieces. */
    public static String of(Random random) {
        StringBuilder page = new StringBuilder();
        for (int i = 1 + random.nextInt(14); i > 0; i--) page.append(piece(random));
        return page.toString();
    }

    /** One of the pieces. */
    public static String piece(Random random) {
        return PIECES[random.nextInt(PIECES.length)];
    }
}
