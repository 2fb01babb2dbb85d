package clipping.page.state;

import clipping.source.Deadline;
import java.util.ArrayList;
import java.util.List;

/**
 * A story in the state of a page's scripts.
 *
 * @param title     what its object calls it, or null
 * @param body      markup
 * @param published the day of publication in its object, or null
 * @param authors   the writers in its object
 */
public record StateStory(String title, String body, String published, List<String> authors) {
    private static final int MOST_VALUES = 250_000;
    private static final int MOST_AUTHORS = 20;
    /** Entries of a list, or fields of an object, among which names of writers are looked for. */
    private static final int LOOK = 100;
    /** Letters and number of the pieces of a story that are looked for on the page. */
    private static final int SAMPLE = 16;
    private static final int SAMPLES = 30;
    /** Another story with this share of the longest's letters leaves open which is the page's. */
    private static final double RIVAL = 0.6;

    public StateStory {
        authors = List.copyOf(authors);
    }

    /**
     * The story of a page, or null.
     *
     * @param page   UTF-8
     * @param titles what the page is called elsewhere
     * @param urls   its addresses
     * @param alone  whether the page shows nothing: then a story need not be called like the page
     * @throws Deadline.Passed when the time is over
     */
    public static StateStory find(byte[] page, List<String> titles, List<String> urls, boolean alone, Deadline deadline) {
        List<Value> roots = new ArrayList<>();
        Literals.Budget budget = new Literals.Budget(MOST_VALUES, deadline);
        for (String script : Scripts.of(page, deadline)) roots.addAll(Literals.read(script, budget));
        roots.addAll(Flight.rows(roots, budget));
        References.settle(roots, budget);
        return chosen(Reading.stories(roots, new PageNames(titles, urls), deadline), alone);
    }

    /** Whether a page shows a third of the story or more. */
    public boolean isAmong(CharSequence shown) {
        String page = letters(shown);
        String story = letters(body.replaceAll("<[^>]{0,400}>", ""));
        int tried = 0;
        int found = 0;
        for (int at = 0; at + SAMPLE <= story.length(); at += Math.max(SAMPLE, story.length() / SAMPLES)) {
            tried++;
            if (page.contains(story.substring(at, at + SAMPLE))) found++;
        }
        return found * 3 > tried;
    }

    private static String letters(CharSequence text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) if (Character.isLetterOrDigit(text.charAt(i))) out.append(text.charAt(i));
        return out.toString();
    }

    private static StateStory chosen(List<Reading.Story> stories, boolean alone) {
        Reading.Story best = null;
        for (Reading.Story s : stories) if (s.named() && (best == null || s.prose().letters > best.prose().letters)) best = s;
        if (best == null && alone) best = longest(stories);
        return best == null ? null : of(best.holder(), best.title(), StoryWriter.write(best.prose()));
    }

    /** The longest that is told as a story, unless another comes near. */
    private static Reading.Story longest(List<Reading.Story> stories) {
        int best = -1;
        for (int i = 0; i < stories.size(); i++) {
            Reading.Story s = stories.get(i);
            if (!isTold(s)) continue;
            if (best < 0 || s.prose().letters > stories.get(best).prose().letters) best = i;
        }
        for (int i = 0; i < stories.size() && best >= 0; i++) if (isRival(stories, i, best)) return null;
        return best < 0 ? null : stories.get(best);
    }

    /** Whether it has a headline, and a day, a writer or an element that makes it an article. */
    private static boolean isTold(Reading.Story story) {
        if (story.title() == null || story.prose().paragraphs < 2) return false;
        Value tag = story.holder().get("tag");
        if (tag != null && "article".equals(tag.string())) return true;
        StateStory told = of(story.holder(), story.title(), "");
        return told.published != null || !told.authors.isEmpty();
    }

    /** Whether a story is nearly as long as the best, and neither is inside the other. */
    private static boolean isRival(List<Reading.Story> stories, int other, int best) {
        Reading.Story s = stories.get(other);
        Reading.Story b = stories.get(best);
        boolean apart = other < best ? other < b.first() : best < s.first();
        return apart && s.title() != null && !s.title().equals(b.title()) && s.prose().letters > RIVAL * b.prose().letters;
    }

    private static StateStory of(Value holder, String title, String body) {
        String published = null;
        List<String> authors = new ArrayList<>();
        for (int i = 0; i < holder.size(); i++) {
            Value v = holder.values.get(i);
            if (published == null && Names.PUBLISHED.has(holder.keys.get(i)) && isDate(v.string())) published = v.text;
            if (authors.isEmpty() && Names.WRITER.has(holder.keys.get(i))) names(v, authors);
        }
        return new StateStory(title, body, published, authors);
    }

    private static void names(Value v, List<String> authors) {
        if (v.string() != null && !v.text.isBlank() && v.text.length() < 100) authors.add(v.text);
        for (int i = 0; i < Math.min(v.size(), LOOK) && authors.size() < MOST_AUTHORS; i++) {
            if (v.is(Value.Sort.LIST) && !v.values.get(i).is(Value.Sort.LIST)) names(v.values.get(i), authors);
            if (!v.is(Value.Sort.FIELDS) || !v.keys.get(i).equals("name")) continue;
            String name = v.values.get(i).string();
            if (name != null && name.length() < 100) authors.add(name);
        }
    }

    private static boolean isDate(String text) {
        return text != null && text.length() >= 10 && text.length() < 40 && (text.startsWith("20") || text.startsWith("19"));
    }
}
