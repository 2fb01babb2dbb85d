package clipping.facts;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Inline;
import clipping.page.Claim;
import clipping.page.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names of the site, from claims, its host and the text of its links home; and names of its sections. */
public final class SiteNames {
    private static final int LONGEST = 60;
    private static final int EARLY_BLOCKS = 60;

    private final Set<String> keys;
    private final Set<String> sections;
    private final List<String> labels;
    /** Keys of names that count only as they are. */
    private final Set<String> exact;
    private final String host;
    private final String hostKey;

    public SiteNames(Page page, Blocks blocks) {
        keys = new HashSet<>();
        sections = new HashSet<>();
        labels = new ArrayList<>();
        exact = Set.of();
        String found = page.url() == null ? "" : host(page.url());
        for (Claim c : page.claims().of(Claim.Field.URL)) if (found.isEmpty()) found = host(c.value());
        for (Claim c : page.claims().all()) {
            boolean site = c.field() == Claim.Field.SITE_NAME || c.field() == Claim.Field.PUBLISHER;
            if (site) name(c.value());
            else if (c.field() == Claim.Field.SECTION && c.value().length() < LONGEST) sections.add(Wording.key(c.value()));
        }
        host = found;
        hostKey = Wording.key(host);
        String[] parts = host.split("\\.");
        for (int i = 0; i < parts.length - 1; i++) if (parts[i].length() > 2) labels.add(Wording.key(parts[i]));
        for (int i = 0; i < Math.min(EARLY_BLOCKS, blocks.all().size()); i++) linksHome(blocks.all().get(i));
    }

    private SiteNames(SiteNames known, Set<String> exact) {
        keys = known.keys;
        sections = known.sections;
        labels = known.labels;
        host = known.host;
        hostKey = known.hostKey;
        this.exact = Set.copyOf(exact);
    }

    /** {@return these names, and others whose keys are given: of those only the very words count} */
    public SiteNames and(Set<String> more) {
        return new SiteNames(this, more);
    }

    /** Takes the text of a block as a name if it is a link home. */
    private void linksHome(Block b) {
        if (b.text().length() >= LONGEST) return;
        for (Inline link : b.inlines()) {
            boolean whole = link.isLink() && link.start() == 0 && link.end() >= b.text().length();
            if (whole && isHome(link.value().strip())) name(b.text());
        }
    }

    /** The host of an address, in lower case without {@code www.}, "" for none. */
    public static String host(String url) {
        int start = url.indexOf("//");
        if (start < 0) return "";
        int end = start + 2;
        while (end < url.length() && "/?#:".indexOf(url.charAt(end)) < 0) end++;
        String host = url.substring(start + 2, end).toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    /** The page's host, "" when unknown. */
    public String host() {
        return host;
    }

    private boolean isHome(String href) {
        if (href.equals("/")) return true;
        String linked = host(href);
        return !linked.isEmpty() && linked.equals(host) && href.length() <= href.indexOf("//") + 8 + linked.length();
    }

    private void name(String name) {
        if (name.length() < LONGEST && !name.contains("://")) {
            keys.add(Wording.key(name));
            if (name.startsWith("@") && name.length() > 3) keys.add(Wording.key(name.substring(1)));
        }
    }

    /** Whether the text is a name of the site, or such a name and one or two words more. */
    public boolean isSite(String text) {
        if (text.length() >= LONGEST) return false;
        String key = Wording.key(text);
        if (key.isEmpty()) return false;
        if (keys.contains(key) || exact.contains(key)) return true;
        if (hostKey.equals(key) || key.startsWith("www") && keys.contains(key.substring(3))) return true;
        int spaces = spaces(text);
        for (String known : keys) if (isLonger(key, spaces, known) || isBeginning(key, known)) return true;
        for (String label : labels) if (key.equals(label) || spaces <= 4 && isLike(key, label)) return true;
        return false;
    }

    /** Whether a text is a known name and a word or two more. */
    private static boolean isLonger(String key, int spaces, String known) {
        return known.length() >= 3 && spaces <= 3 && key.length() <= known.length() + 14 && (key.startsWith(known) || key.endsWith(known));
    }

    private static boolean isBeginning(String key, String known) {
        boolean begins = key.length() >= 3 && known.startsWith(key) && key.length() * 2 >= known.length();
        return begins || known.endsWith(key) && key.length() * 5 >= known.length() * 4; // without its article
    }

    /** Whether a text holds a part of the host's name, or most of it. */
    private static boolean isLike(String key, String label) {
        if (label.length() < 4 || key.length() > label.length() + 12) return false;
        return key.contains(label) || key.length() >= 4 && label.contains(key) && key.length() * 5 >= label.length() * 3;
    }

    /** Whether the text is exactly a name of the site. */
    public boolean isExactly(String text) {
        if (text.length() >= LONGEST) return false;
        String key = Wording.key(text);
        return key.length() > 1 && (keys.contains(key) || exact.contains(key) || labels.contains(key) || hostKey.equals(key));
    }

    /** Whether the text is the name of a section by the claims. */
    public boolean isSection(String text) {
        return text.length() < LONGEST && sections.contains(Wording.key(text));
    }

    private static int spaces(String text) {
        int n = 0;
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) == ' ') n++;
        return n;
    }
}
