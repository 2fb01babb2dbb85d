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

    private NameReader() {
    }

    /**
     * The names in a byline, in order.
     *
     * @param language BCP 47, or null
     */
    static List<Name> read(String byline, Single single, String language) {
        String text = plain(byline);
        int told = text.indexOf(" as told to ");
        if (told > 0) text = text.substring(told + 12); // the speaker is not the writer
        return text.isEmpty() || text.length() > LONGEST ? List.of() : all(text, single, BylineWords.primary(language));
    }

    private static List<Name> all(String text, Single single, String language) {
        PartReader reader = new PartReader(language, single, NameShape.hasDigit(text));
        List<Name> names = new ArrayList<>();
        boolean skipped = false; // after the words of another credit
        boolean closed = false; // after a date
        boolean named = false;
        boolean first = true;
        boolean firstHasRole = false;
        Part before = null;
        List<Part> parts = CreditParts.of(text, language);
        for (int k = 0; k < parts.size(); k++) {
            Part part = parts.get(k);
            if (part.joint() == Joint.BAR) skipped = false;
            if (BylineWords.isOtherCredit(part.text(), language)) skipped = true;
            if (skipped || closed && part.joint() != Joint.AND && BylineWords.afterBy(part.text(), language) == null) continue;
            if (!names.isEmpty() && BylineWords.SUFFIX.contains(WordList.fold(NameShape.bare(part.text())).replace(".", ""))) {
                Name last = names.remove(names.size() - 1);
                names.add(new Name(last.text + ", " + part.text(), last.isDesk));
                continue;
            }
            boolean bound = first || named && part.joint() == Joint.AND;
            boolean alone = names.stream().noneMatch(Name::isFull);
            boolean loose = single == Single.ANY && alone || single == Single.FIRST && (first || alone && bound);
            PartReader.Names read = reader.read(part.text(), new PartReader.Place(first, loose, bound));
            boolean roleOfSeveralWords = !first && read.hasRole() && !firstHasRole && (part.joint() == Joint.COMMA || !named)
                && !NameShape.isDense(part.text().charAt(0));
            boolean place = !first && part.joint() == Joint.COMMA && read.names().size() == 1 && isPlace(part.text());
            boolean employer = !named && !names.isEmpty() && before != null && part.joint() == Joint.COMMA
                && reader.hasRole(before.text()) && (k + 1 == parts.size() || !reader.hasRole(parts.get(k + 1).text()));
            boolean roleGoesOn = !named && before != null && part.joint() == Joint.AND && isOpenRole(before.text());
            List<Name> found = roleOfSeveralWords || place || employer || roleGoesOn ? List.of() : read.names();
            before = part;
            named = !found.isEmpty();
            skipped = read.isCredited();
            if (first) firstHasRole = read.hasRole();
            first = false;
            for (Name n : found) if (names.stream().noneMatch(o -> Wording.hasSameKey(o.text, n.text))) names.add(n);
            closed |= !names.isEmpty() && NameShape.hasDigit(part.text()) && part.text().indexOf('@') < 0;
        }
        if (names.stream().anyMatch(Name::isFull)) { // beside full names, a single word is a place
            names.removeIf(n -> !n.isDesk && n.text.indexOf(' ') < 0 && !NameShape.isDense(n.text.charAt(0)));
        }
        return names;
    }

    /** Whether the role may continue after "and": "Head of Marketing and Sales". */
    private static boolean isOpenRole(String part) {
        String[] words = part.split(" ");
        for (int i = 1; i + 1 < words.length; i++) if (BylineWords.LIST.words("of").contains(words[i])) return true;
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
