package clipping.facts.finder;

import clipping.facts.Fact;
import clipping.facts.Facts;
import clipping.facts.SiteNames;
import clipping.facts.Wording;
import clipping.page.Claim;
import clipping.page.Claim.Field;
import clipping.page.Claim.Origin;
import clipping.page.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Facts taken from claims as stated: publisher, section, tags, address, description, picture. */
final class PlainFacts {
    private static final int MOST_TAGS = 60;
    private static final int LONGEST_TAG = 80;
    private static final int LONGEST_LIST = 3;
    private static final String PARTING = ",;\u060c\u3001";
    private static final String COMMAS = PARTING + "\uff0c";

    private final Page page;
    private final SiteNames names;
    private final List<Fact> trace;

    PlainFacts(Page page, SiteNames names, List<Fact> trace) {
        this.page = page;
        this.names = names;
        this.trace = trace;
    }

    /** The publisher: as claimed, else the name of the site; null for none. */
    String publisher() {
        List<Claim> all = new ArrayList<>(page.claims().of(Field.PUBLISHER));
        for (Claim c : page.claims().of(Field.SITE_NAME)) if (c.where().equals("og:site_name")) all.add(c);
        for (Claim c : page.claims().of(Field.SITE_NAME)) if (c.origin() == Origin.JSON_LD) all.add(c);
        for (Claim c : page.claims().of(Field.SITE_NAME)) if (!isAmong(all, c)) all.add(c);
        Claim best = null;
        for (Claim c : all) {
            boolean address = c.value().contains("://") || c.value().startsWith("@") || c.value().length() > 120;
            if (!address && best == null) best = c;
        }
        return say("publisher", best, all, "states it first: publishers before names of the site");
    }

    /** The section: as the article's own data claim it, else the last breadcrumb that is not the article; null for none. */
    String section(String title) {
        List<Claim> all = page.claims().of(Field.SECTION);
        Claim best = null;
        for (Claim c : all) if (best == null && !isCrumb(c) && !c.value().startsWith("http")) best = c;
        return say("section", best == null ? crumb(all, title == null ? "" : Wording.key(title)) : best, all, "names it");
    }

    private static boolean isCrumb(Claim c) {
        return c.where().startsWith("BreadcrumbList");
    }

    /** The last breadcrumb that is neither the home page nor the article. */
    private Claim crumb(List<Claim> all, String title) {
        Claim last = null;
        for (Claim c : all) {
            if (!isCrumb(c) || names.isSite(c.value()) || c.value().length() > LONGEST_TAG) continue;
            String own = Wording.key(c.value());
            boolean home = c == all.get(0) && all.size() > 1;
            boolean article = own.equals(title) || own.length() > 20 && title.contains(own);
            if (!home && !article) last = c;
        }
        return last;
    }

    /** The tags in the order of the page, lists split at commas, each tag once. */
    List<String> tags() {
        List<Claim> all = page.claims().of(Field.TAG);
        Map<String, String> tags = new LinkedHashMap<>();
        for (Claim c : all) {
            boolean other = c.where().equals("meta[keywords]") || c.where().endsWith(".about");
            if (other && !tags.isEmpty()) continue;
            for (String tag : isList(c, all) ? c.value().split("[" + COMMAS + "]") : new String[] {c.value()}) {
                String t = tag.strip();
                boolean fits = !t.isEmpty() && t.length() <= LONGEST_TAG && !t.contains("://");
                if (fits && tags.size() < MOST_TAGS) tags.putIfAbsent(Wording.key(t), t);
            }
        }
        List<Fact.Candidate> weighed = new ArrayList<>();
        for (Claim c : all) if (weighed.size() < 20) weighed.add(new Fact.Candidate(c.value(), c.where()));
        tags.remove("");
        List<String> found = List.copyOf(tags.values());
        trace.add(new Fact("tags", found.isEmpty() ? null : String.join("; ", found),
            found.isEmpty() ? "nothing names any" : "as the page's data name them", weighed));
        return found;
    }

    /** Whether a claim holds several tags; of several keywords each is one tag, even with commas. */
    private static boolean isList(Claim c, List<Claim> all) {
        boolean parted = false;
        for (int i = 1; i < c.value().length() && !parted; i++) parted = PARTING.indexOf(c.value().charAt(i)) >= 0;
        if (!parted) return false;
        return c.value().length() > LONGEST_TAG / 2 || commas(c.value()) >= LONGEST_LIST || c.origin() == Origin.META || all.size() == 1
            || c.where().endsWith("keywords") && isAlone(c, all);
    }

    /** Like {@code contains}, whose first call would generate code to compare records. */
    private static boolean isAmong(List<Claim> all, Claim claim) {
        for (Claim c : all)
            if (c.field() == claim.field() && c.origin() == claim.origin() && c.value().equals(claim.value())
                && c.where().equals(claim.where())) {
                return true;
            }
        return false;
    }

    private static boolean isAlone(Claim claim, List<Claim> all) {
        for (Claim c : all) if (c != claim && c.where().equals(claim.where())) return false;
        return true;
    }

    /** The page's address: from the user or the container, else from the page: "saved from", canonical, og:url; null for none. */
    String url() {
        List<Claim> all = page.claims().of(Field.URL);
        if (page.url() != null && isAddress(page.url())) {
            trace.add(new Fact("url", page.url(), "given with the page", weighed(all)));
            return page.url();
        }
        Claim best = null;
        for (String where : new String[] {"saved from", "link[canonical]", "og:url"}) {
            for (Claim c : all) if (best == null && c.where().equals(where) && isAddress(c.value())) best = c;
        }
        for (Claim c : all) if (best == null && isAddress(c.value())) best = c;
        return say("url", best, all, "is the most trusted of the page's own");
    }

    /** Whether it may be followed: an address of a script or of a file on some disk may not. */
    private static boolean isAddress(String url) {
        return (url.regionMatches(true, 0, "http://", 0, 7) || url.regionMatches(true, 0, "https://", 0, 8)) && url.indexOf(' ') < 0;
    }

    /** The page's own summary; null for none. */
    String description() {
        List<Claim> all = page.claims().of(Field.DESCRIPTION);
        List<Claim> best = by(all, Origin.OPEN_GRAPH, Origin.META, Origin.JSON_LD, Origin.MICRODATA);
        return say("description", best.isEmpty() ? null : best.get(0), all, "gives it");
    }

    /** Address of the story's main picture; null for none. */
    String image() {
        List<Claim> all = page.claims().of(Field.IMAGE);
        Claim best = null;
        String address = null;
        for (Claim c : by(all, Origin.OPEN_GRAPH, Origin.JSON_LD, Origin.META, Origin.MICRODATA, Origin.LINK)) {
            if (address != null) break;
            address = absolute(c.value().strip());
            if (address != null) best = c;
        }
        say("image", best, all, "gives it");
        return address;
    }

    /** The claims of some origins, the most trusted first. */
    private static List<Claim> by(List<Claim> all, Origin... origins) {
        List<Claim> ordered = new ArrayList<>();
        for (Origin origin : origins) for (Claim c : all) if (c.origin() == origin) ordered.add(c);
        return ordered;
    }

    /** An address as it is meant on this page; null when it cannot be followed. */
    private String absolute(String address) {
        if (isAddress(address)) return address;
        if (address.startsWith("//") && isAddress("https:" + address)) return "https:" + address;
        if (page.url() == null || !isAddress(page.url())) return null;
        try {
            String resolved = URI.create(page.url()).resolve(address).toString();
            return isAddress(resolved) ? resolved : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private String say(String name, Claim best, List<Claim> all, String why) {
        trace.add(new Fact(name, best == null ? null : best.value(), best == null ? "nothing states it" : best.where() + " " + why,
            weighed(all)));
        return best == null ? null : best.value();
    }

    private static List<Fact.Candidate> weighed(List<Claim> all) {
        List<Fact.Candidate> weighed = new ArrayList<>();
        for (Claim c : all) if (weighed.size() < 20) weighed.add(new Fact.Candidate(c.value(), c.where()));
        return weighed;
    }

    private static int commas(String s) {
        int n = 0;
        for (int i = 0; i < s.length(); i++) if (s.charAt(i) == ',') n++;
        return n;
    }
}
