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

    /**
     * @param published the page's day, or null
     * @param language  BCP 47, or null
     */
    public DatelineFinder(Blocks blocks, LocalDate published, String language, Claims claims) {
        this.blocks = blocks;
        this.published = published;
        this.language = language;
        this.claims = claims;
    }

    /** The day of an ISO 8601 date with or without a time, or null. */
    public static LocalDate day(String iso) {
        if (iso == null || iso.length() < 10) return null;
        for (int i = 0; i < 10; i++) if (i == 4 || i == 7 ? iso.charAt(i) != '-' : iso.charAt(i) < '0' || iso.charAt(i) > '9') return null;
        int month = Integer.parseInt(iso.substring(5, 7));
        int day = Integer.parseInt(iso.substring(8, 10));
        LocalDate first = month < 1 || month > 12 ? null : LocalDate.of(Integer.parseInt(iso.substring(0, 4)), month, 1);
        return first == null || day < 1 || day > first.lengthOfMonth() ? null : first.withDayOfMonth(day);
    }

    @Override
    public Dateline at(int index) {
        Block b = blocks.all().get(index);
        if (!isText(b)) return null;
        boolean eastAsian = b.text().length() > 1 && (Opening.isEastAsian(b.text().charAt(0)) || Opening.isEastAsian(b.text().charAt(1)));
        boolean fits = b.text().length() >= (eastAsian ? OPENING_UNSPACED : OPENING) && b.linkDensity() < 0.6;
        Dateline opening = fits ? opening(b) : null;
        if (opening != null) return opening;
        Dateline alone = alone(b);
        return alone == null || isListed(b) ? null : alone;
    }

    /** Whether a place alone is one of several in equal elements: events, branches, offers. */
    private boolean isListed(Block b) {
        String look = look(b);
        int alike = 0;
        for (Block other : blocks.all()) {
            if (other.container() != b.container() && !other.container().tag().equals(b.container().tag())) continue;
            if (isText(other) && look(other).equals(look) && alone(other) != null && ++alike == LIST) return true;
        }
        return false;
    }

    private static boolean isText(Block b) {
        return switch (b.kind()) {
            case PARAGRAPH, QUOTE, DATA, PREFORMATTED -> !b.is(Block.Mark.BUTTON);
            default -> false;
        };
    }

    private Dateline opening(Block b) {
        if (DatelineReader.canOpen(b.text())) {
            Dateline read = DatelineReader.read(b.text(), published, language);
            if (read != null) return read;
        }
        for (Inline inline : b.inlines()) { // <span class="dateline">Lyon</span> La ville …
            if (inline.start() > 0) break;
            if (inline.end() > ALONE || inline.end() == b.text().length() || !isNamed(inline.classes(), inline.itemprop())) continue;
            Dateline read = DatelineReader.readAlone(b.text().substring(0, inline.end()), published, language);
            if (read != null) return read;
        }
        return claimed(b);
    }

    /** The dateline with the place that the page's data give, if the paragraph opens with it and a separator. */
    private Dateline claimed(Block b) {
        for (Claim.Field field : PLACES) {
            for (Claim claim : claims.of(field)) {
                String place = claim.value().strip();
                if (place.length() < 3 || place.length() > 40 || !b.text().regionMatches(true, 0, place, 0, place.length())) continue;
                Dateline read = DatelineReader.readAt(b.text(), place.length(), published, language);
                if (read != null) return read;
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
    private Dateline alone(Block b) {
        int above = b.text().length() <= ALONE ? above(b) : 0;
        Dateline read = above > 0 ? DatelineReader.readAlone(b.text(), published, language) : null;
        if (read == null || above > 1 && !DatelineReader.isClosed(read)) return null;
        boolean named = isNamed(b.container().classes(), b.container().itemprop());
        for (Inline inline : b.inlines()) {
            named |= inline.start() == 0 && inline.end() == b.text().length() && isNamed(inline.classes(), inline.itemprop());
        }
        return named || DatelineReader.isSureAlone(read) ? read : null;
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
