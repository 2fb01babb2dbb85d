package clipping.facts.dateline;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Inline;
import clipping.facts.Dateline;
import clipping.facts.Datelines;
import clipping.facts.StoryStart;
import clipping.lexicon.DatelineWords;
import clipping.lexicon.DatelineWords.Role;
import clipping.page.Claim;
import clipping.page.Claims;
import java.time.LocalDate;

/** Finds datelines that may open the story: at the head of a paragraph, or in an element of their own directly above one. */
public final class DatelineFinder implements Datelines {
    private static final Claim.Field[] PLACES = {Claim.Field.DATELINE, Claim.Field.PLACE};
    private static final int OPENING = 40;
    private static final int OPENING_UNSPACED = 24;
    private static final int ALONE = 90;
    private static final int DOWN = 3;
    private static final int LIST = 3; // this many equal elements, each with a place, are a list

    private final Blocks blocks;
    private final LocalDate published;
    private final String language;
    private final Claims claims;
    private final boolean[] isRead;
    private final Dateline[] read;

    /**
     * @param published the page's day, or null
     * @param language  BCP 47, or null
     */
    public DatelineFinder(Blocks blocks, LocalDate published, String language, Claims claims) {
        this.blocks = blocks;
        this.published = published;
        this.language = language;
        this.claims = claims;
        isRead = new boolean[blocks.all().size()];
        read = new Dateline[isRead.length];
    }

    @Override
    public Dateline at(int index) {
        if (!isRead[index]) {
            isRead[index] = true;
            read[index] = read(blocks.all().get(index));
        }
        return read[index];
    }

    private Dateline read(Block b) {
        if (!isText(b)) return null;
        DatelineReader reader = reader(b);
        Dateline opening = isOpening(b) ? opening(b, reader) : null;
        if (opening != null) return opening;
        Dateline alone = alone(b, reader);
        return alone == null || isListed(b) ? null : alone;
    }

    /** Whether a block is long enough to be the story's first. */
    private static boolean isOpening(Block b) {
        String text = b.text();
        boolean unspaced = text.length() > 1 && (Letters.isEastAsian(text.charAt(0)) || Letters.isEastAsian(text.charAt(1)));
        return text.length() >= (unspaced ? OPENING_UNSPACED : OPENING) && b.linkDensity() < 0.6;
    }

    /** Whether a place alone is one of several in equal elements: events, branches, offers. */
    private boolean isListed(Block b) {
        String look = look(b);
        int alike = 0;
        for (Block other : blocks.all()) {
            if (other.container() != b.container() && !other.container().tag().equals(b.container().tag())) continue;
            if (isText(other) && look(other).equals(look) && alone(other, reader(other)) != null && ++alike == LIST) return true;
        }
        return false;
    }

    private static boolean isText(Block b) {
        return switch (b.kind()) {
            case PARAGRAPH, QUOTE, DATA, PREFORMATTED -> !b.is(Block.Mark.BUTTON);
            default -> false;
        };
    }

    private DatelineReader reader(Block b) {
        return new DatelineReader(b.text(), published, language);
    }

    private Dateline opening(Block b, DatelineReader reader) {
        Dateline opening = DatelineReader.canOpen(b.text()) ? reader.opening() : null;
        if (opening != null) return opening;
        for (Inline inline : b.inlines()) { // <span class="dateline">Lyon</span> La ville …
            if (inline.start() > 0) break;
            if (inline.end() > ALONE || inline.end() == b.text().length() || !isNamed(inline.classes(), inline.itemprop())) continue;
            DatelineReader named = new DatelineReader(b.text().substring(0, inline.end()), published, language);
            Dateline alone = named.alone();
            if (alone == null && reader.isSentenceAt(inline.end())) alone = named.named();
            if (alone != null) return alone;
        }
        return claimed(b, reader);
    }

    /** The dateline with the place that the page's data give, if the paragraph opens with it and a separator. */
    private Dateline claimed(Block b, DatelineReader reader) {
        for (Claim.Field field : PLACES) {
            for (Claim claim : claims.of(field)) {
                String place = claim.value().strip();
                if (place.length() < 3 || place.length() > 40 || !b.text().regionMatches(true, 0, place, 0, place.length())) continue;
                Dateline claimed = reader.at(place.length());
                if (claimed != null) return claimed;
            }
        }
        return null;
    }

    /** How many blocks below it the next prose is: 1 directly, up to 3 with a caption or short line between, 0 for none. */
    private int above(Block b) {
        if (b.linkDensity() >= 0.5) return 0;
        for (int down = 1; down <= DOWN && b.index() + down < blocks.all().size(); down++) {
            Block below = blocks.all().get(b.index() + down);
            if (below.kind() == Block.Kind.HEADING || below.linkDensity() >= 0.5) return 0;
            if (below.kind() != Block.Kind.CAPTION && (below.text().length() >= 2 * OPENING || StoryStart.isProse(below))) return down;
        }
        return 0;
    }

    private static String look(Block b) {
        return b.inlines().isEmpty() ? b.container().toString() : b.container() + " " + b.inlines().get(0).classes();
    }

    /** The dateline that a block above prose is; null for none. */
    private Dateline alone(Block b, DatelineReader reader) {
        int above = b.text().length() <= ALONE ? above(b) : 0;
        Dateline alone = above > 0 ? reader.alone() : null;
        if (alone == null || above > 1 && !DatelineReader.isClosed(alone)) return null;
        boolean named = isNamed(b.container().classes(), b.container().itemprop());
        for (Inline inline : b.inlines()) {
            named |= inline.start() == 0 && inline.end() == b.text().length() && isNamed(inline.classes(), inline.itemprop());
        }
        return named || DatelineReader.isSureAlone(alone) ? alone : null;
    }

    /** Whether an element is named like datelines: {@code dateline}, {@code location}, {@code placeline}. */
    private static boolean isNamed(String classes, String itemprop) {
        return isNamed(classes) || isNamed(itemprop);
    }

    private static boolean isNamed(String names) {
        int from = 0;
        for (int i = 0; i <= names.length(); i++) {
            boolean in = i < names.length() && Character.isLetter(names.charAt(i));
            boolean hump = in && i > from && Character.isUpperCase(names.charAt(i)) && Character.isLowerCase(names.charAt(i - 1));
            if (in && !hump) continue;
            if (i > from && DatelineWords.is(Role.CLASS, names.substring(from, i))) return true;
            from = in ? i : i + 1;
        }
        return false;
    }
}
