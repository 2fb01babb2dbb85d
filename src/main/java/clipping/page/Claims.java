package clipping.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** All that a page's data say about the article, in the order of the page. */
public record Claims(List<Claim> all) {

    public Claims {
        all = List.copyOf(all);
    }

    /** The claims about one field, in the order of the page. */
    public List<Claim> of(Claim.Field field) {
        List<Claim> found = new ArrayList<>();
        for (Claim c : all) if (c.field() == field) found.add(c);
        return Collections.unmodifiableList(found);
    }
}
