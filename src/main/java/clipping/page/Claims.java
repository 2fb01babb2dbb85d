package clipping.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Everything a page's data says about the article, in the order of the page. */
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

    /** The first claim about a field. */
    public Optional<Claim> first(Claim.Field field) {
        return all.stream().filter(c -> c.field() == field).findFirst();
    }

    /** The first claim about a field from one origin. */
    public Optional<Claim> first(Claim.Field field, Claim.Origin origin) {
        return all.stream().filter(c -> c.field() == field && c.origin() == origin).findFirst();
    }
}
