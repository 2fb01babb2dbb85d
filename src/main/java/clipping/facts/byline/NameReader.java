package clipping.facts.byline;

import clipping.facts.Wording;
import clipping.facts.byline.CreditParts.Joint;
import clipping.facts.byline.CreditParts.Part;
import clipping.lexicon.Places;
import clipping.lexicon.WordList;
import java.util.ArrayList;
import java.util.List;

/** Reads the names in a byline: splits it, and leaves out opening words, credits of others, roles, titles, places, addresses and dates. */
final class NameReader {
    private static final int LONGEST = 400;

    /** A name, of a person or of a desk or agency. */
    record Name(String text, boolean isDesk) {
        /** Whether it is a person's name of more than one word. */
        boolean isFull() {
            return !isDesk && text.indexOf(' ') > 0;
        }
    }

    /** Where a single word may be a name: nowhere; right after the words that open a byline; anywhere, as in the page's data. */
    enum Single { NEVER, FIRST, ANY }

    private final String language;
    private final Single single;
    private final PartReader reader;
    private final List<Part> parts;
    private final List<Name> names = new ArrayList<>();
    /** The last part that was read, null before the first. */
    private Part before;
    private boolean isSkipped; // after the words of another credit
    private boolean isClosed; // after a date, or on the next line
    private boolean isNamed; // the last part gave a name
    private boolean hasFirstRole;

    private NameReader(String text, Single single, String language) {
        this.language = language;
        this.single = single;
        reader = new PartReader(language, single, NameShape.hasDigit(text));
        parts = CreditParts.of(text, language);
    }

    /**
     * The names in a byline, in order.
     *
     * @param language BCP 47, or null
     */
    static List<Name> read(String byline, Single single, String language) {
        String text = BylineWords.behindSpeaker(plain(byline));
        return text.isEmpty() || text.length() > LONGEST ? List.of() : new NameReader(text, single, BylineWords.primary(language)).all();
    }

    private List<Name> all() {
        for (int k = 0; k < parts.size(); k++) {
            Part part = parts.get(k);
            isSkipped = BylineWords.isOtherCredit(part.text(), language)
                || isSkipped && (!isEnd(part.joint()) || isLabelled(k));
            isClosed |= !names.isEmpty() && part.joint() == Joint.LINE; // the paper, the place, what they are
            boolean behind = isClosed && part.joint() != Joint.AND && BylineWords.afterBy(part.text(), language) == null;
            if (isSkipped || behind) continue;
            if (!names.isEmpty() && isSuffix(part)) {
                Name last = names.remove(names.size() - 1);
                names.add(new Name(last.text + ", " + part.text(), last.isDesk));
            } else {
                read(k);
            }
        }
        if (names.stream().anyMatch(Name::isFull)) { // beside full names, a single word is a place
            names.removeIf(n -> !n.isDesk && n.text.indexOf(' ') < 0 && !NameShape.isDense(n.text.charAt(0)));
        }
        return names;
    }

    /** Whether a credit ends there. */
    private static boolean isEnd(Joint joint) {
        return joint == Joint.BAR || joint == Joint.LINE;
    }

    /** Whether a dash follows the label of another credit: what it credits comes behind, "Photos \u2013 Nils Berg". */
    private boolean isLabelled(int k) {
        return parts.get(k).joint() == Joint.BAR && BylineWords.isOtherLabel(parts.get(k - 1).text(), language);
    }

    private static boolean isSuffix(Part part) {
        return BylineWords.SUFFIX.contains(WordList.fold(NameShape.bare(part.text())).replace(".", ""));
    }

    private void read(int k) {
        Part part = parts.get(k);
        boolean first = before == null;
        boolean bound = first || isNamed && part.joint() == Joint.AND;
        boolean alone = names.stream().noneMatch(Name::isFull);
        boolean loose = single == Single.ANY && alone || single == Single.FIRST && (first || alone && bound);
        PartReader.Names read = reader.read(part.text(), new PartReader.Place(first, loose, bound));
        List<Name> found = !first && isAbout(k, read) ? List.of() : read.names();
        before = part;
        isNamed = !found.isEmpty();
        isSkipped = read.isCredited();
        if (first) hasFirstRole = read.hasRole();
        for (Name n : found) if (names.stream().noneMatch(o -> Wording.hasSameKey(o.text, n.text))) names.add(n);
        isClosed |= !names.isEmpty() && NameShape.hasDigit(part.text()) && part.text().indexOf('@') < 0;
    }

    /** Whether a part tells of the one before it: its role, its place, its employer. */
    private boolean isAbout(int k, PartReader.Names read) {
        Part part = parts.get(k);
        boolean place = part.joint() == Joint.COMMA && read.names().size() == 1 && isPlace(part.text());
        boolean section = part.joint() == Joint.EDGE && isOpenPlace(before.text());
        return place || section || isRole(part, read) || isFrom(part) || !isNamed && isOfRole(k);
    }

    /** Whether a part is the role of who stands before it: "Jane Doe, Staff Writer". */
    private boolean isRole(Part part, PartReader.Names read) {
        boolean told = read.hasRole() || isDesk(read) && reader.hasRole(part.text());
        return told && !hasFirstRole && (part.joint() == Joint.COMMA || !isNamed) && !NameShape.isDense(part.text().charAt(0));
    }

    /** Whether a part goes on with the role before it: whom it serves, what else it is for. */
    private boolean isOfRole(int k) {
        return switch (parts.get(k).joint()) {
            case COMMA, BAR -> isEmployer(k);
            case AND -> isOpenRole(before.text());
            default -> false;
        };
    }

    private boolean isDesk(PartReader.Names read) {
        return names.stream().anyMatch(Name::isFull) && read.names().size() == 1 && read.names().get(0).isDesk();
    }

    /** Whether a part behind a name is a place: by the word for a report at its end, or a dash between it and a paper. */
    private boolean isFrom(Part part) {
        if (!names.isEmpty() && BylineWords.isReportFrom(part.text())) return true;
        boolean paper = !isNamed && before.joint() == Joint.COMMA && !reader.hasRole(before.text());
        return paper && part.joint() == Joint.BAR && !names.isEmpty();
    }

    /** Whether words end where a section or a paper is to follow: "Jane Doe in". */
    private static boolean isOpenPlace(String words) {
        String last = words.substring(words.lastIndexOf(' ') + 1);
        return Character.isLowerCase(last.charAt(0)) && BylineWords.END.contains(last) && !BylineWords.PARTICLE.contains(last);
    }

    private boolean isEmployer(int k) {
        return !names.isEmpty() && reader.hasRole(before.text()) && (k + 1 == parts.size() || !reader.hasRole(parts.get(k + 1).text()));
    }

    /** Whether the role may continue after "and": "Head of Marketing and Sales". */
    private static boolean isOpenRole(String part) {
        String[] words = part.split(" ");
        for (int i = 1; i + 1 < words.length; i++) if (BylineWords.OF.contains(words[i])) return true;
        return false;
    }

    static boolean isPlace(String part) {
        return part.length() < 30 && (Places.country(part) || Places.city(part) > 0);
    }

    /** The byline without brackets and their content, unless that is all. */
    private static String plain(String byline) {
        StringBuilder out = new StringBuilder();
        StringBuilder inner = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < byline.length() && i < 2 * LONGEST; i++) {
            char c = byline.charAt(i);
            boolean open = "([<\uff08\u3010\uff3b\u300a".indexOf(c) >= 0;
            boolean close = ")]>\uff09\u3011\uff3d\u300b".indexOf(c) >= 0;
            if (open) depth++;
            else if (close) depth = Math.max(0, depth - 1);
            else (depth == 0 ? out : inner).append(c == '\u00a0' || c == '\n' || c == '\t' || c == '\u3000' ? ' ' : c);
            if (open && depth == 1) out.append(' ');
        }
        String text = out.toString().strip();
        return text.isEmpty() ? inner.toString().strip() : text;
    }
}
