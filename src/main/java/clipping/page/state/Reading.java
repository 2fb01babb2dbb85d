package clipping.page.state;

import clipping.source.Deadline;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Reads the values of a state from the inside out: what each reads like, and which of its objects hold a story. */
final class Reading {
    /** Letters in the sentences of the shortest story. */
    private static final int STORY = 200;
    private static final int STORY_DENSE = 60;
    /** A story has no more; a table of phrases has. */
    static final int MOST_FIELDS = 120;
    /** With so many paragraphs an object is more than the furniture that its type names. */
    private static final int STORY_PARAGRAPHS = 3;
    /** Children of an element among which its headline may be. */
    static final int FIRST = 20;
    /** A field with nearly as many letters as the longest is the better one if it has more paragraphs. */
    private static final double NEARLY = 0.8;

    /**
     * An object that holds a story.
     *
     * @param title what it is called by a key for titles, or null
     * @param named whether it is called like the page
     * @param first number of the first story that may be inside it; those between that and its own are
     */
    record Story(Value holder, Prose prose, String title, boolean named, int first) {
    }

    /** A value whose own values are being read. */
    private static final class Step {
        final Value value;
        final int first;
        int next;

        Step(Value value, int first) {
            this.value = value;
            this.first = first;
        }
    }

    private final PageNames names;
    private final Deadline deadline;
    private final List<Story> stories = new ArrayList<>();

    private Reading(PageNames names, Deadline deadline) {
        this.names = names;
        this.deadline = deadline;
    }

    /** The stories of a state, inner ones first. */
    static List<Story> stories(List<Value> roots, PageNames names, Deadline deadline) {
        Reading reading = new Reading(names, deadline);
        for (Value root : roots) reading.read(root);
        return reading.stories;
    }

    private void read(Value root) {
        Deque<Step> steps = new ArrayDeque<>();
        if (root.prose == null) steps.push(new Step(root, stories.size()));
        for (int n = 1; !steps.isEmpty(); n++) {
            if ((n & 1023) == 0) deadline.check();
            Step step = steps.peek();
            step.value.open = true;
            if (step.next < step.value.size()) {
                Value inner = step.value.values.get(step.next++);
                if (inner.prose == null && !inner.open) steps.push(new Step(inner, stories.size()));
                continue;
            }
            steps.pop();
            step.value.open = false;
            step.value.prose = switch (step.value.sort) {
                case TEXT -> step.value.text.equals("\n") ? Prose.NOTHING : Prose.of(step.value.text);
                case BARE -> Prose.NOTHING;
                case LIST -> list(step.value);
                case FIELDS -> fields(step.value, step.first);
            };
        }
    }

    private static Prose prose(Value v) {
        return v.prose == null ? Prose.NOTHING : v.prose;
    }

    /** Things one after the other: runs of one paragraph, or paragraphs. */
    private static Prose list(Value list) {
        List<Prose> parts = new ArrayList<>();
        for (Value v : list.values) if (prose(v) != Prose.NOTHING) parts.add(prose(v));
        if (parts.isEmpty()) return Prose.NOTHING;
        if (parts.size() == 1) return parts.get(0);
        int pairs = 0;
        int apart = 0;
        for (int i = 1; i < parts.size(); i++) {
            if (!parts.get(i).isRun() || !parts.get(i - 1).isRun()) continue;
            pairs++;
            if (Prose.isApart(parts.get(i - 1), parts.get(i))) apart++;
        }
        if (apart * 2 > pairs) return Prose.parts(parts.stream().map(p -> p.as(Prose.Form.PARAGRAPH)).toList());
        List<Prose> joined = joined(parts);
        return joined.size() > 1 ? Prose.parts(joined) : Prose.joined(parts);
    }

    /** Each stretch of runs as one, up to a line's end. */
    private static List<Prose> joined(List<Prose> parts) {
        List<Prose> all = new ArrayList<>();
        for (int i = 0, to; i < parts.size(); i = to) {
            for (to = i + 1; to < parts.size() && goesOn(parts.get(to - 1), parts.get(to)); ) to++;
            all.add(to == i + 1 ? parts.get(i) : Prose.joined(List.copyOf(parts.subList(i, to))).as(Prose.Form.PARAGRAPH));
        }
        return all;
    }

    private static boolean goesOn(Prose run, Prose next) {
        return run.isRun() && next.isRun() && !run.shape.endsLine;
    }

    private Prose fields(Value object, int first) {
        String type = type(object);
        if (Names.BREAK.has(type)) return Prose.of("<br>");
        Prose read = chosen(object);
        if (type != null && isOther(type) && read.paragraphs < STORY_PARAGRAPHS) return Prose.NOTHING;
        if (Names.HEADING.has(type)) return read.as(Prose.Form.HEADING);
        if (Names.ITEM.has(type)) return read.as(Prose.Form.ITEM);
        if (Names.PARAGRAPH.has(type)) return read.as(Prose.Form.PARAGRAPH);
        if (read == Prose.NOTHING) return read;
        String title = title(object);
        boolean told = title != null || leads(object) || read.paragraphs >= STORY_PARAGRAPHS;
        boolean named = told && object.size() <= MOST_FIELDS && names.isNamed(object);
        int least = read.shape.isDense() || read.dense ? STORY_DENSE : STORY;
        if (read.letters >= least && object.size() <= MOST_FIELDS && !(read.named && named)) {
            stories.add(new Story(object, read, title, named, first));
            if (named) return stories(read);
        }
        return title != null && leads(object) ? Prose.NOTHING : read;
    }

    /** The prose of a story that is called like the page: what holds it is no other story. */
    private static Prose stories(Prose read) {
        Prose marked = Prose.parts(List.of(read));
        marked.named = true;
        return marked;
    }

    /** Whether a type is that of furniture; its words are those of keys. */
    private static boolean isOther(String type) {
        return Names.OTHER.has(type) && !Names.HEADING.has(type);
    }

    /** The name of the object's type, as the most telling of its keys gives it, or null. */
    private static String type(Value object) {
        String type = null;
        for (int i = 0; i < object.size(); i++) {
            String text = object.values.get(i).string();
            if (text == null || text.length() > 40 || !Names.TYPE.has(object.keys.get(i))) continue;
            if (Names.HEADING.has(text) || Names.ITEM.has(text) || Names.BREAK.has(text)) return text;
            if (type == null || Names.PARAGRAPH.has(text) || isOther(text)) type = text;
        }
        return type;
    }

    /** Whether it leads to a page of its own, or has a day of publication. */
    private static boolean leads(Value object) {
        for (int i = 0; i < object.size(); i++) {
            Value v = object.values.get(i);
            String key = object.keys.get(i);
            if (v.string() != null && !v.text.isEmpty() && (Names.LEADS.has(key) || Names.PUBLISHED.has(key))) return true;
        }
        return false;
    }

    /** What it is called, by a key or by a heading among its first children; or null. */
    private static String title(Value object) {
        Value children = object.get("tag") == null ? null : object.get("children");
        for (int i = 0; children != null && children.is(Value.Sort.LIST) && i < Math.min(children.size(), FIRST); i++) {
            Value child = children.values.get(i);
            if (child.keys == null || !"h1".equals(type(child))) continue;
            Value words = child.get("children");
            if (words != null && isTitle(words.string())) return words.text;
        }
        for (int i = 0; i < object.size(); i++) {
            if (!Names.TITLE.has(object.keys.get(i))) continue;
            String words = words(object.values.get(i));
            if (isTitle(words)) return words;
        }
        return null;
    }

    /** The text that a title is: itself, in a field, or as the first block of a list. */
    private static String words(Value title) {
        Value v = title.is(Value.Sort.LIST) && title.size() > 0 ? title.values.get(0) : title;
        for (int k = 0; v.keys != null && k < v.size(); k++) {
            if (!Names.TYPE.has(v.keys.get(k)) && isTitle(v.values.get(k).string())) return v.values.get(k).text;
        }
        return v.string();
    }

    private static boolean isTitle(String text) {
        return text != null && text.length() >= 4 && text.length() < 400 && !text.startsWith("core/");
    }

    /** What an object reads like: one of its fields, or those that count up, below its heading. */
    private static Prose chosen(Value object) {
        int best = best(object);
        if (best < 0) return run(object);
        Prose found = prose(object.values.get(best));
        String stem = stem(object.keys.get(best));
        List<Prose> all = new ArrayList<>();
        boolean counts = !stem.equals(object.keys.get(best));
        for (int i = 0; i < object.size(); i++) {
            Prose p = prose(object.values.get(i));
            String key = object.keys.get(i);
            if (i == best || counts && p.letters > 0 && stem(key).equals(stem)) all.add(p.as(counts ? Prose.Form.PARAGRAPH : p.form));
            else if (i < best && p.isRun() && found.form == Prose.Form.PARTS && Names.HEADING.has(key)) all.add(p.as(Prose.Form.HEADING));
        }
        return all.size() == 1 ? found : Prose.parts(all);
    }

    /** The field with most letters in sentences, among such the one with most paragraphs; -1 if there is none. */
    private static int best(Value object) {
        int most = 0;
        for (int i = 0; i < object.size(); i++) {
            int letters = prose(object.values.get(i)).letters;
            if (letters > most && !Names.OTHER.has(object.keys.get(i))) most = letters;
        }
        int best = -1;
        for (int i = 0; most > 0 && i < object.size(); i++) {
            Prose p = prose(object.values.get(i));
            if (p.letters < most * NEARLY || Names.OTHER.has(object.keys.get(i))) continue;
            if (best < 0 || p.paragraphs > prose(object.values.get(best)).paragraphs) best = i;
        }
        return best;
    }

    /** The text of an object without a sentence: a stretch of a paragraph. */
    private static Prose run(Value object) {
        for (int i = 0; i < object.size(); i++) {
            Prose p = prose(object.values.get(i));
            if (p != Prose.NOTHING && Names.TEXT.has(object.keys.get(i))) return p;
        }
        return Prose.NOTHING;
    }

    private static String stem(String key) {
        int end = key.length();
        while (end > 0 && key.charAt(end - 1) >= '0' && key.charAt(end - 1) <= '9') end--;
        return key.substring(0, end);
    }
}
