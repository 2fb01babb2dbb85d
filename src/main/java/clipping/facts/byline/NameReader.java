package clipping.facts.byline;

import clipping.facts.byline.CreditLine.Joint;
import clipping.facts.byline.CreditLine.Token;
import clipping.lexicon.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the names in a line, part by part, without credits of others, roles, papers, places, and what follows a date. */
final class NameReader {
    /** Languages whose people may have two surnames with a word for "and" between them. */
    private static final Set<String> DOUBLE_NAMES = Set.of("es", "ca", "pt", "gl");
    private static final int LONGEST_PLACE = 30;

    /** A name, of a person or of a desk or agency. */
    record Name(String text, boolean isDesk) {
        /** Whether it is a person's name of more than one word. */
        boolean isFull() {
            return !isDesk && text.indexOf(' ') > 0;
        }

        /** Whether it is written in a script whose names have no spaces. */
        boolean isDense() {
            return NameShape.isDense(text.charAt(0));
        }
    }

    /** Where a single word may be a name: nowhere; right after the words that open a byline; anywhere, as in the page's data. */
    enum Single { NEVER, FIRST, ANY }

    private final CreditLine line;
    private final List<Token> tokens;
    private final Single single;
    private final PartReader reader;
    private final List<Name> names = new ArrayList<>();
    /** The last part that was read, null before the first. */
    private List<Token> before;
    private boolean isSkipped; // after the words of another credit
    private boolean isLabel; // the last part was only such words
    private boolean isClosed; // after a date, or on the next line
    private boolean isNamed; // the last part gave a name
    private boolean hasFirstRole;

    private NameReader(CreditLine line, List<Token> tokens, Single single) {
        this.line = line;
        this.single = single;
        this.tokens = tokens;
        reader = new PartReader(line, single);
    }

    /** The names in a text, in order. */
    static List<Name> read(String text, Single single, BylineWords words) {
        CreditLine line = CreditLine.of(text, null, words);
        return read(line, line.tokens(), single);
    }

    /** The names in some words of a line, in order. */
    static List<Name> read(CreditLine line, List<Token> words, Single single) {
        return words.isEmpty() ? List.of() : new NameReader(line, words, single).all();
    }

    private List<Name> all() {
        for (int from = 0, to; from < tokens.size(); from = to) {
            for (to = from + 1; to < tokens.size() && tokens.get(to).joint() == Joint.SPACE; ) to++;
            part(tokens.subList(from, to), to);
        }
        if (names.stream().anyMatch(Name::isFull)) names.removeIf(n -> !n.isDesk() && !n.isFull() && !n.isDense()); // a place
        return names;
    }

    private void part(List<Token> part, int end) {
        if (isNote(part)) return;
        Token first = part.get(0);
        boolean ends = first.joint() == Joint.BAR && !isLabel || first.joint() == Joint.LINE; // not "Photos \u2013 Nils Berg"
        isSkipped = first.credit() > first.by() || isSkipped && !ends;
        isLabel = first.credit() >= last(part).end();
        isClosed |= !names.isEmpty() && first.joint() == Joint.LINE; // the paper, the place, what they are
        if (isSkipped || isClosed && first.joint() != Joint.AND && first.by() == 0) return;
        Name name = names.isEmpty() ? null : names.get(names.size() - 1);
        String more = name == null ? null : more(part);
        if (more == null) {
            read(part, end);
        } else {
            names.set(names.size() - 1, new Name(name.text() + more, name.isDesk()));
        }
    }

    /** Whether a part is a footnote's number right behind that of a name: "Jane Doe1,2". */
    private boolean isNote(List<Token> part) {
        if (before == null || part.size() > 1 || part.get(0).joint() != Joint.COMMA) return false;
        Token name = last(before), note = part.get(0);
        boolean isNumbered = NameShape.hasDigit(name.word()) && !NameShape.hasDigit(name.bare());
        return isNumbered && note.start() == name.end() + 1 && NameShape.isNote(note.word());
    }

    private static Token last(List<Token> part) {
        return part.get(part.size() - 1);
    }

    /** What a part adds to the name before it, null for nothing: "Jr", the second surname of "José Ortega y Gasset". */
    private String more(List<Token> part) {
        Token word = part.get(0);
        if (part.size() > 1) return null;
        if (word.is(WordKind.SUFFIX)) return ", " + word.bare();
        int end = last(before).end();
        boolean surname = word.joint() == Joint.AND && word.start() - end == 3 && isNamed && before.size() > 1;
        boolean spelt = word.word().length() > 1 && word.isCapital() && Character.isLowerCase(word.word().charAt(1));
        return surname && spelt && DOUBLE_NAMES.contains(line.vocabulary().language()) ? line.text().substring(end, word.end()) : null;
    }

    private void read(List<Token> part, int end) {
        Token opening = part.get(0);
        boolean first = before == null;
        boolean bound = first || isNamed && opening.joint() == Joint.AND;
        PartReader.Names read = reader.read(part, first, isLoose(first, bound), bound);
        if (read == null) return; // only words that open a byline
        List<Name> found = !first && isAbout(part, end, read) ? List.of() : read.names();
        before = part;
        isNamed = !found.isEmpty();
        isSkipped = read.isCredited();
        if (first) hasFirstRole = read.hasRole();
        for (Name n : found) if (!BylineLines.hasName(names, n)) names.add(n);
        isClosed |= !names.isEmpty() && part.stream().anyMatch(t -> NameShape.hasDigit(t.bare()) && t.word().indexOf('@') < 0);
    }

    /** Whether a single word may be a name in a part. */
    private boolean isLoose(boolean first, boolean bound) {
        return single == Single.ANY && isAlone() || single == Single.FIRST && (first || bound && isAlone());
    }

    /** Whether a part tells of the one before it: its role, its place, its employer. */
    private boolean isAbout(List<Token> part, int end, PartReader.Names read) {
        Joint joint = part.get(0).joint();
        boolean one = read.names().size() == 1;
        if (joint == Joint.COMMA && one && isPlace(read.names().get(0).text())) return true;
        if (joint == Joint.EDGE && isOpenPlace() || isRole(part, read)) return true;
        boolean report = part.size() == 1 && BylineWords.isReportFrom(part.get(0).word());
        return !names.isEmpty() && (report || !isNamed && isBehindRole(joint, end));
    }

    /** Whether a section or a paper is to follow in an element of its own: "Jane Doe in". */
    private boolean isOpenPlace() {
        Token ending = last(before);
        return ending.is(WordKind.END) && !ending.is(WordKind.PARTICLE) && Character.isLowerCase(ending.word().charAt(0));
    }

    /** Whether a part is the role of who stands before it: "Jane Doe, Staff Writer". */
    private boolean isRole(List<Token> part, PartReader.Names read) {
        boolean desk = !isAlone() && read.names().size() == 1 && read.names().get(0).isDesk();
        boolean role = read.hasRole() || desk && hasRole(part);
        return role && !hasFirstRole && (part.get(0).joint() == Joint.COMMA || !isNamed) && !part.get(0).isDense();
    }

    /** Whether a part goes on with the role or the paper before it: its place, whom it serves, what else it is for. */
    private boolean isBehindRole(Joint joint, int end) {
        if (joint == Joint.AND) return isOpenRole();
        boolean paper = joint == Joint.BAR && before.get(0).joint() == Joint.COMMA;
        return (joint == Joint.COMMA || joint == Joint.BAR) && (hasRole(before) ? !hasRole(next(end)) : paper);
    }

    /** Whether no full name was read. */
    private boolean isAlone() {
        return names.stream().noneMatch(Name::isFull);
    }

    private List<Token> next(int from) {
        int to = from;
        while (to < tokens.size() && (to == from || tokens.get(to).joint() == Joint.SPACE)) to++;
        return tokens.subList(from, to);
    }

    static boolean hasRole(List<Token> part) {
        for (Token t : part) if (t.is(WordKind.ROLE)) return true;
        return false;
    }

    /** Whether the role before may go on behind "and": "Head of Marketing and Sales". */
    private boolean isOpenRole() {
        for (int i = 1; i + 1 < before.size(); i++) if (before.get(i).is(WordKind.OF)) return true;
        return false;
    }

    static boolean isPlace(String part) {
        return part.length() < LONGEST_PLACE && (Places.country(part) || Places.city(part) > 0);
    }
}
