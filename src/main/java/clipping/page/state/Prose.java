package clipping.page.state;

import java.util.List;

/** What a value reads like: nothing, a run of text, or paragraphs. Values share the parts of what they hold. */
final class Prose {
    /** What it is as a whole; {@code RUN} is text inside a paragraph, {@code PARTS} are paragraphs or hold some. */
    enum Form { NOTHING, RUN, PARAGRAPH, HEADING, ITEM, PARTS }

    static final Prose NOTHING = new Prose(Form.NOTHING, null, List.of(), new Shape("", false), 0, 0);

    final Form form;
    /** Of a single text; else null. */
    final String text;
    final List<Prose> parts;
    /** Shape of a run, or of the only one in it. */
    final Shape shape;
    /** Letters in its sentences. */
    final int letters;
    /** Paragraphs of sentences. */
    final int paragraphs;
    /** Whether its first text is of a script without spaces, for the most part. */
    final boolean dense;
    /** Whether a story called like the page is inside. */
    boolean named;

    private Prose(Form form, String text, List<Prose> parts, Shape shape, int letters, int paragraphs) {
        this.form = form;
        this.text = text;
        this.parts = parts;
        this.shape = shape;
        this.letters = letters;
        this.paragraphs = paragraphs;
        dense = parts.isEmpty() ? shape.isDense() : parts.get(0).dense;
    }

    /** A text of a state. */
    static Prose of(String text) {
        Shape shape = new Shape(text, true);
        if (text.isEmpty() || text.isBlank() && text.indexOf('\n') >= 0 || shape.isCode()) return NOTHING;
        if (shape.paragraphs > 1) return new Prose(Form.PARTS, text, List.of(), shape, shape.letters, shape.paragraphs);
        return new Prose(Form.RUN, text, List.of(), shape, sentence(shape), shape.isSentence() ? 1 : 0);
    }

    private static int sentence(Shape shape) {
        return shape.isSentence() ? shape.letters : 0;
    }

    /** Several runs as one. */
    static Prose joined(List<Prose> runs) {
        Shape shape = Shape.joined(runs);
        return new Prose(Form.RUN, null, runs, shape, sentence(shape), shape.isSentence() ? 1 : 0);
    }

    /** Several paragraphs, or things that hold some. */
    static Prose parts(List<Prose> parts) {
        long letters = 0;
        long paragraphs = 0;
        boolean named = false;
        for (Prose p : parts) {
            letters += p.letters;
            paragraphs += p.paragraphs;
            named |= p.named;
        }
        Prose all = new Prose(Form.PARTS, null, parts, NOTHING.shape, cap(letters), cap(paragraphs));
        all.named = named;
        return all;
    }

    private static int cap(long n) {
        return (int) Math.min(n, Integer.MAX_VALUE);
    }

    /** The same as a paragraph, a heading or an item of a list, if it is a run. */
    Prose as(Form other) {
        if (form != Form.RUN) return this;
        boolean counts = other != Form.HEADING;
        return new Prose(other, null, List.of(this), shape, counts ? letters : 0, counts ? paragraphs : 0);
    }

    boolean isRun() {
        return form == Form.RUN;
    }

    /** Whether a new paragraph begins between two runs: the first ends a sentence, and no space leads on. */
    static boolean isApart(Prose a, Prose b) {
        if (!a.isRun() || !b.isRun()) return true;
        return (a.shape.stopped || a.shape.endsLine) && !b.shape.follows;
    }
}
