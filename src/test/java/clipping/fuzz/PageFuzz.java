package clipping.fuzz;

import clipping.Clipper;
import clipping.article.Article;
import clipping.article.Piece;
import clipping.output.Clean;
import clipping.page.PageTooLarge;
import clipping.source.Deadline;
import clipping.source.SavedPage;
import java.util.Arrays;

/** Whatever a page holds, clipping it gives an article or none; its first byte chooses kind and charset. */
public final class PageFuzz {
    private static final String[] CHARSETS = {null, "utf-8", "gb18030", "shift_jis", "big5", "euc-kr", "euc-jp", "iso-2022-jp", "utf-16le",
        "windows-1251"};
    private static final Clipper CLIPPER = Clipper.explaining();

    private PageFuzz() {
    }

    public static void fuzzerTestOneInput(byte[] data) {
        int choice = data.length == 0 ? 0 : data[0] & 255;
        byte[] page = data.length == 0 ? data : Arrays.copyOfRange(data, 1, data.length);
        SavedPage.Content kind = choice >= 224 ? SavedPage.Content.TEXT : SavedPage.Content.HTML;
        SavedPage saved = new SavedPage("x", page, kind, null, CHARSETS[choice % CHARSETS.length], null, null);
        try {
            Article article = Clean.article(CLIPPER.clip(saved, Deadline.NONE));
            if (article.isArticle() && article.body().isBlank()) throw new AssertionError("an article of nothing");
            for (Piece piece : article.pieces()) if (piece.text() == null) throw new AssertionError("a piece without text");
        } catch (PageTooLarge e) {
            if (page.length < 10_000) throw new AssertionError("a small page is too large", e);
        }
    }
}
