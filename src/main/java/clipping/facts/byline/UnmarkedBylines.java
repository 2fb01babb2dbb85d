package clipping.facts.byline;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Container;
import clipping.block.Inline;
import clipping.facts.StoryStart;
import clipping.facts.byline.CreditParts.Part;
import clipping.facts.byline.NameReader.Name;
import clipping.facts.byline.NameReader.Single;
import clipping.lexicon.Agencies;
import clipping.lexicon.Months;
import clipping.lexicon.Weekdays;
import clipping.lexicon.WordList;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Bylines that neither words nor elements mark, sought where nothing else names an author: a name beside the date below the headline, a
 * name below the last paragraph, a box about the author after the story.
 */
final class UnmarkedBylines {
    private static final int UNDER = 6;
    private static final int LONGEST_LINE = 80;
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_DENSE = 4;
    private static final int MOST_BOXES = 2;

    private final Blocks blocks;
    private final BylineElements elements;
    private final String language;

    UnmarkedBylines(Blocks blocks, BylineElements elements, String language) {
        this.blocks = blocks;
        this.elements = elements;
        this.language = language;
    }

    /** All lines that may be one, each with what is known of it. */
    List<Byline> find(List<Integer> anchors, int story) {
        List<Byline> found = new ArrayList<>();
        for (int a : anchors) under(a, story, found);
        if (story >= 0) signature(story, found);
        if (story >= 0) box(story, found);
        return found;
    }

    /** Lines of only names below the headline, and of agencies. */
    private void under(int headline, int story, List<Byline> found) {
        int last = Math.min(blocks.all().size() - 1, story > headline ? Math.min(story, headline + UNDER) : headline + UNDER);
        for (int i = headline + 1; i <= last; i++) {
            Block b = blocks.all().get(i);
            if (b.text().length() > LONGEST_LINE || b.kind() == Block.Kind.CAPTION || isFound(i, found) || isOthers(b)) continue;
            String text = elements.marked(b);
            agencies(b, text, found);
            List<Name> names = NameReader.read(text, Single.NEVER, language).stream().filter(n -> !n.isDesk()).toList();
            boolean title = !names.isEmpty() && blocks.all().get(headline).text().contains(names.get(0).text());
            if (title || isOpening(b.text()) || !isOfNames(b, names)
                || SentenceEvidence.isSentence(b.text(), BylineWords.primary(language), 0)) continue;
            if (!isTold(b, names, headline, story)) continue; // words like a name, and nothing that tells whose
            add(new Byline(i, names, 5, "name under the headline", 0), found);
        }
    }

    /** Whether a line ends in a dash, as a dateline does that the next paragraph goes on from: LORIENT COVE (AFP) –. */
    private static boolean isOpening(String text) {
        return Character.getType(text.charAt(text.length() - 1)) == Character.DASH_PUNCTUATION;
    }

    /** Whether a date, a role, its place or a life tells that the names are a byline's. */
    private boolean isTold(Block b, List<Name> names, int headline, int story) {
        boolean dated = hasDate(b.text()) || isDated(b.index() - 1, headline) || isDated(b.index() + 1, headline);
        Name last = names.get(names.size() - 1);
        boolean credited = hasRole(last, b.text()) || hasCreditBeside(b, last) || isReached(b);
        return dated || credited || isAlone(b, headline, story) || hasLife(names.get(0), b.index());
    }

    /** Whether an address for mail follows, in the line or below it. */
    private boolean isReached(Block b) {
        if (b.text().indexOf('@') > 0) return true;
        if (b.index() + 1 >= blocks.all().size()) return false;
        Block below = blocks.all().get(b.index() + 1);
        return below.text().length() <= LONGEST_NAME && below.text().indexOf('@') > 0 && below.text().indexOf(' ') < 0;
    }

    /** Whether an agency in brackets or behind a mark follows a name, or what credits its pictures. */
    private boolean hasCreditBeside(Block b, Name name) {
        String text = b.text();
        int end = text.indexOf(name.text()) + name.text().length();
        if (end < name.text().length() || isLinked(b, name.text())) return false;
        String rest = text.substring(end).strip();
        if (rest.length() < 3 || "(/|\uff08\uff0f\u2013\u2014".indexOf(rest.charAt(0)) < 0) return false;
        String behind = NameShape.bare(rest);
        return Agencies.certainty(behind, false) == Agencies.Certainty.NAME || BylineWords.isOtherCredit(behind, language);
    }

    private boolean isOthers(Block b) {
        return elements.owner(b) == BylineElements.Owner.OTHER
            || b.index() > 0 && BylineWords.isOtherLabel(blocks.all().get(b.index() - 1).text(), BylineWords.primary(language));
    }

    private void agencies(Block b, String text, List<Byline> found) {
        for (Part part : CreditParts.of(text, BylineWords.primary(language))) {
            Agencies.Certainty agency = part.text().length() > 2 ? Agencies.certainty(part.text(), false) : Agencies.Certainty.NONE;
            if (agency == Agencies.Certainty.NAME && !isLinked(b, part.text())) {
                found.add(new Byline(b.index(), List.of(new Name(part.text(), true)), 3, "agency under the headline", 0));
            }
        }
    }

    /** Whether a line holds names, each told by its spelling, and little more. */
    private boolean isOfNames(Block b, List<Name> names) {
        return !names.isEmpty() && names.stream().allMatch(n -> isTelling(n, b.text())) && isMostly(b.text(), names);
    }

    private static boolean isFound(int block, List<Byline> found) {
        for (Byline b : found) if (b.block() == block) return true;
        return false;
    }

    private void add(Byline b, List<Byline> found) {
        Block block = blocks.all().get(b.block());
        Name first = b.names().get(0);
        Set<AuthorNumber> known = EnumSet.of(AuthorNumber.BARE);
        if (isLinked(block, first.text())) known.add(AuthorNumber.LINKED);
        found.add(new Byline(b.block(), b.names(), b.weight(), b.how(), 0, known));
    }

    /** Whether the words are in a link that is not to an author's page: a section, a tag. */
    private boolean isLinked(Block b, String words) {
        int at = b.text().indexOf(words);
        for (Inline i : b.inlines())
            if (i.isLink() && i.start() <= at && i.end() >= at + words.length() && elements.trust(i) == 0) return true;
        return false;
    }

    /** Whether the line holds little more than its names; words of dates, a label before them and an address do not count. */
    private boolean isMostly(String text, List<Name> names) {
        int letters = 0;
        for (Name n : names) letters += n.text().length();
        int others = 0;
        boolean first = true;
        for (String word : text.split("[\\s|,]+")) {
            String bare = NameShape.bare(word);
            String folded = WordList.fold(bare);
            boolean label = first && BylineWords.CHROME.contains(folded);
            boolean known = label || bare.indexOf('@') > 0 || Weekdays.is(bare, language)
                || Months.inEither(BylineWords.primary(language), bare) > 0;
            first = false;
            for (int i = 0; i < bare.length() && !known; i++) if (Character.isLetter(bare.charAt(i))) others++;
        }
        return names.get(0).text().split(" ").length <= 4 && others <= 2 * letters + 12;
    }

    private boolean isDated(int i, int headline) {
        if (i <= headline || i >= blocks.all().size()) return false;
        String text = blocks.all().get(i).text();
        return text.length() <= LONGEST_LINE / 2 && hasDate(text);
    }

    /** Whether a short text has a year, or a month's name and a number. */
    private boolean hasDate(String text) {
        boolean month = false;
        boolean number = false;
        for (int i = 0, start = -1; i <= text.length(); i++) {
            boolean in = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (in && start < 0) start = i;
            if (in || start < 0) continue;
            String word = text.substring(start, i);
            start = -1;
            boolean digits = Character.isDigit(word.charAt(0));
            number |= digits;
            if (digits && word.length() == 4 && (word.startsWith("20") || word.startsWith("19"))) return true;
            month |= !digits && word.length() > 2 && Months.number(word, language) > 0;
        }
        return month && number;
    }

    /** Whether nothing but this line stands between the headline and the story of a view for print, told by the names of its elements. */
    private static boolean isAlone(Block b, int headline, int story) {
        if (b.kind() != Block.Kind.PARAGRAPH || b.index() != headline + 1 || story != b.index() + 1 || b.linkDensity() > 0) return false;
        for (Container c = b.container(); c != null; c = c.parent())
            for (String name : (c.classes() + " " + c.id()).split("[ _-]+")) if (name.startsWith("print")) return true;
        return false;
    }

    /** Whether a role follows the name: "Jane Doe, Staff Writer". */
    private boolean hasRole(Name name, String text) {
        int end = text.indexOf(name.text()) + name.text().length();
        if (end < name.text().length()) return false;
        String[] behind = NameShape.bare(text.substring(end)).split("[ ,|\u060c]+", 3);
        for (int i = 0; i < behind.length && i < 2; i++)
            if (BylineWords.ROLE.has(WordList.fold(behind[i]), BylineWords.primary(language))) return true;
        return false;
    }

    /** Whether a name is told from other words by how it is spelt, or in scripts without capitals by the role behind it. */
    private boolean isTelling(Name name, String text) {
        if (!name.isDesk() && NameShape.isDense(name.text().charAt(0))) return name.text().length() <= LONGEST_DENSE && hasRole(name, text);
        if (name.isFull() && Character.isLetter(name.text().charAt(0)) && !isCased(name.text().charAt(0))) return hasRole(name, text);
        return name.isFull() && !BylineWords.isBehindArticle(name.text()) && Character.isUpperCase(name.text().charAt(0))
            && !NameReader.isPlace(name.text());
    }

    private static boolean isCased(char c) {
        return Character.isUpperCase(c) || Character.isLowerCase(c) || Character.isTitleCase(c);
    }

    /** Whether a later block is about the person's life: it begins with the name and continues in small letters. */
    private boolean hasLife(Name name, int from) {
        for (int i = from + 1; i < blocks.all().size(); i++) {
            String text = blocks.all().get(i).text();
            int end = name.text().length();
            if (text.length() > end + 12 && text.startsWith(name.text()) && text.charAt(end) == ' '
                && Character.isLowerCase(text.charAt(end + 1))) {
                return true;
            }
        }
        return false;
    }

    /** A line of only a name below the story's last paragraph, in the same element or right behind it. */
    private void signature(int story, List<Byline> found) {
        Container own = blocks.all().get(story).container(), holder = own.parent();
        int end = -1;
        for (int i = story; holder != null && i < blocks.all().size(); i++)
            if (blocks.all().get(i).container().parent() == holder && StoryStart.isProse(blocks.all().get(i))) end = i;
        for (int i = end + 1; end >= 0 && i <= end + 2 && i < blocks.all().size(); i++) {
            Block b = blocks.all().get(i);
            Container around = b.container().parent();
            boolean near = around == holder || around == holder.parent() || around == own;
            List<Name> names = near ? signing(b) : List.of();
            if (names.isEmpty()) continue;
            add(new Byline(i, names, 5, "name under the story", 0), found);
            return;
        }
    }

    /** The names in a short line that holds nothing else. */
    private List<Name> signing(Block b) {
        if (b.kind() != Block.Kind.PARAGRAPH || b.linkDensity() > 0 || b.text().length() > LONGEST_NAME) return List.of();
        List<Name> names = NameReader.read(b.text(), Single.NEVER, language);
        if (SentenceEvidence.isSentence(b.text(), BylineWords.primary(language), 0)) return List.of();
        return isOfNames(b, names) && (!NameShape.hasDigit(b.text()) || b.text().indexOf('@') > 0) ? names : List.of();
    }

    /** The first author element after the story that holds a name. */
    private void box(int story, List<Byline> found) {
        List<Byline> boxes = new ArrayList<>();
        for (int i = story + 1; i < blocks.all().size() && boxes.size() <= MOST_BOXES; i++) {
            Block b = blocks.all().get(i);
            if (b.text().length() > LONGEST_NAME || b.kind() == Block.Kind.LIST_ITEM || elements.owner(b) != BylineElements.Owner.AUTHOR) {
                continue;
            }
            List<Name> names = NameReader.read(elements.marked(b), Single.NEVER, language);
            if (names.isEmpty() || !isTelling(names.get(0), b.text()) || !isMostly(b.text(), names)) continue;
            boolean known = boxes.stream().anyMatch(o -> o.names().get(0).text().equals(names.get(0).text()));
            if (!known) boxes.add(new Byline(i, List.of(names.get(0)), 4, "box about the author", 0));
        }
        if (boxes.size() <= MOST_BOXES && !boxes.isEmpty()) add(boxes.get(0), found);
    }
}
