package clipping.facts;

import clipping.lexicon.Agencies;
import clipping.lexicon.Months;
import clipping.lexicon.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Reads the names out of a byline: takes off what opens it, splits it, and leaves out roles, titles, places, addresses and dates. */
final class NameReader {
    private static final int LONGEST = 400;
    private static final int LONGEST_NAME = 48;
    private static final int MOST_WORDS = 6;

    static final class Words {
        static final WordList LIST = WordList.load("bylines.txt");
        static final Set<String> AND = LIST.words("and");
        static final Set<String> ROLE = LIST.words("role");
        static final Set<String> END = LIST.words("end");
        static final Set<String> PARTICLE = LIST.words("particle");
        static final Set<String> TITLE = LIST.words("title");
        static final Set<String> COLLECTIVE = LIST.words("collective");
    }

    /** A name and whether it is a desk's or an agency's rather than a person's. */
    record Name(String text, boolean desk) {
    }

    private NameReader() {
    }

    /**
     * The names in a byline, in order.
     *
     * @param loose whether a single word may be a name: where the page's data say that it is one
     */
    static List<Name> read(String byline, boolean loose, String language) {
        String text = plain(byline);
        List<Name> names = new ArrayList<>();
        if (text.isEmpty() || text.length() > LONGEST) return names;
        for (String part : parts(text)) {
            Name name = name(part, loose, language);
            if (name != null && names.stream().noneMatch(n -> Wording.key(n.text).equals(Wording.key(name.text)))) names.add(name);
        }
        boolean person = false;
        for (Name n : names) person |= !n.desk && n.text.indexOf(' ') > 0;
        if (person && loose) names.removeIf(n -> !n.desk && n.text.indexOf(' ') < 0 && !Wording.unspaced(n.text.charAt(0)) && n.text.charAt(0) < '\uac00'); // a place behind a comma
        return names;
    }

    /** Without brackets, addresses and what opens a byline. */
    private static String plain(String byline) {
        StringBuilder out = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < byline.length() && i < 2 * LONGEST; i++) {
            char c = byline.charAt(i);
            if (c == '(' || c == '[' || c == '\uff08' || c == '<' || c == '\u3010') depth++;
            else if (c == ')' || c == ']' || c == '\uff09' || c == '>' || c == '\u3011') depth = Math.max(0, depth - 1);
            else if (depth == 0) out.append(c == '\u00a0' || c == '\n' || c == '\t' ? ' ' : c);
            if (depth == 1 && (c == '(' || c == '[' || c == '\uff08')) out.append(' ');
        }
        return out.toString().strip();
    }

    /** The text behind the words that open a byline, or null when none do; a colon may stand between. */
    static String afterBy(String text, String language) {
        String primary = language == null ? "en" : language.length() > 2 && language.charAt(2) == '-' ? language.substring(0, 2) : language;
        String folded = WordList.fold(text);
        if (folded.length() != text.length()) return null;
        int longest = 0;
        for (int end = 1; end <= Math.min(28, text.length()); end++) {
            if (end < text.length() && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-') && !Wording.unspaced(text.charAt(end - 1))) continue;
            String word = folded.substring(0, end);
            if (Words.LIST.words("by", "en").contains(word) || Words.LIST.words("by", primary).contains(word)) longest = end;
        }
        if (longest == 0) return null;
        int i = longest;
        while (i < text.length() && " :\uff1a\u2014\u2013-|/\uff0f\uff1d.".indexOf(text.charAt(i)) >= 0) i++;
        return text.substring(i);
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (String token : tokens(text)) {
            String folded = WordList.fold(token);
            boolean separator = token.length() == 1 && ",;/|&\u2022\u00b7\u3001\uff0c\uff1b\u060c\uff0f\u2014\u2013\u30fb\u2219+\u25cf\u00bb\u203a>:\uff1a".indexOf(token.charAt(0)) >= 0 || token.equals("-")
                || token.equals("\u2010") || Words.AND.contains(folded) && part.length() > 0 && !(folded.length() == 1 && Character.isUpperCase(token.charAt(0)));
            if (separator) {
                if (!part.toString().isBlank()) parts.add(part.toString().strip());
                part.setLength(0);
            } else {
                if (part.length() > 0) part.append(' ');
                part.append(token);
            }
        }
        if (!part.toString().isBlank()) parts.add(part.toString().strip());
        return parts;
    }

    /** Words with their stops, and separators by themselves. */
    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean separator = ",;/|&\u2022\u00b7\u3001\uff0c\uff1b\u060c\uff0f\u2014\u2013\u30fb\u2219+\u25cf\u00bb\u203a>:\uff1a".indexOf(c) >= 0
                && !(c == '\u30fb' && i > 0 && i + 1 < text.length() && Character.UnicodeScript.of(text.charAt(i - 1)) == Character.UnicodeScript.KATAKANA);
            if (Character.isWhitespace(c) || separator) {
                if (start >= 0) tokens.add(text.substring(start, i));
                start = -1;
                if (separator) tokens.add(String.valueOf(c));
            } else if (start < 0) {
                start = i;
            }
        }
        return tokens;
    }

    /** The name that a part holds, or null. */
    private static Name name(String part, boolean loose, String language) {
        String text = part;
        for (int round = 0; round < 3; round++) {
            String behind = afterBy(text, language);
            if (behind == null || behind.isBlank() || text.indexOf(' ') == text.lastIndexOf(' ') && text.length() - behind.length() <= 4 && !text.startsWith("By ")) break;
            text = behind;
        }
        String folded = WordList.fold(text);
        if (folded.isEmpty() || Words.LIST.words("account").contains(folded)) return null;
        if (Words.LIST.words("desk").contains(folded) || Agencies.kind(text, false) == Agencies.Kind.NAME) return new Name(text, true);
        String[] words = text.split(" +");
        for (int i = 1; i + 2 < words.length; i++) { // "Section By Jane Doe"
            if (!words[i].equals("By") && !words[i].equals("by")) continue;
            words = Arrays.copyOfRange(words, i + 1, words.length);
            i = 0;
        }
        if (isCollective(words)) return loose ? desk(text) : null;
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            String bare = bare(word);
            String low = WordList.fold(bare);
            if (kept.isEmpty() && Words.TITLE.contains(WordList.fold(word))) continue;
            if (kept.size() >= 2 && (Words.END.contains(low) && !Words.PARTICLE.contains(low) || hasDigit(word) || word.indexOf('@') >= 0)) break;
            if (hasDigit(word) || word.indexOf('@') >= 0 || word.contains("://") || word.indexOf('=') >= 0) return null;
            if (Words.ROLE.contains(low) || bare.isEmpty()) {
                if (kept.size() >= 2 || kept.size() == 1 && (loose || Wording.unspaced(kept.get(0).charAt(0)) || kept.get(0).charAt(0) >= '\uac00')) break;
                if (kept.isEmpty() && i + 2 < words.length && !isCollective(words)) continue; // "Staff writer Jane Doe"
                return loose && words.length <= MOST_WORDS ? desk(text) : null;
            }
            if (kept.size() >= 2 && isCredential(bare, kept)) break;
            int glued = glued(bare, language);
            if (glued > 0) {
                kept.add(bare.substring(0, glued));
                break;
            }
            kept.add(bare);
        }
        while (kept.size() > 2 && Months.number(kept.get(kept.size() - 1), language) > 0) kept.remove(kept.size() - 1);
        if (kept.size() % 2 == 0 && kept.size() >= 4 && kept.subList(0, kept.size() / 2).equals(kept.subList(kept.size() / 2, kept.size()))) kept = kept.subList(0, kept.size() / 2);
        while (!kept.isEmpty() && Words.PARTICLE.contains(WordList.fold(kept.get(kept.size() - 1))) && Character.isLowerCase(kept.get(kept.size() - 1).charAt(0))) kept.remove(kept.size() - 1);
        if (kept.isEmpty() || kept.size() > MOST_WORDS) return null;
        String name = String.join(" ", kept);
        if (name.length() > LONGEST_NAME || name.length() < 2 || !shaped(kept, loose)) return null;
        return new Name(name, false);
    }

    private static Name desk(String text) {
        return text.length() <= LONGEST_NAME && text.indexOf('.') < 0 ? new Name(text, true) : null;
    }

    /** Whether one of the words names a group: a team, a paper, a company. "Staff" before a role does not. */
    private static boolean isCollective(String[] words) {
        for (int i = 0; i < words.length; i++) {
            String low = WordList.fold(bare(words[i]));
            if (!Words.COLLECTIVE.contains(low)) continue;
            boolean role = i + 1 < words.length && Words.ROLE.contains(WordList.fold(bare(words[i + 1]))) && !Words.COLLECTIVE.contains(WordList.fold(bare(words[i + 1])));
            if (!role) return true;
        }
        return false;
    }

    /** Where a role or a month is glued to a name ("DoeEditor"), 0 when none is. */
    private static int glued(String word, String language) {
        for (int i = 2; i + 2 < word.length(); i++) {
            if (!Character.isUpperCase(word.charAt(i)) || !Character.isLowerCase(word.charAt(i - 1))) continue;
            String tail = word.substring(i);
            if (Words.ROLE.contains(WordList.fold(tail)) || tail.length() > 2 && Months.number(tail, language) > 0) return i;
        }
        return 0;
    }

    /** Capitals behind a name that itself is not in capitals: a degree or a paper's short name. */
    private static boolean isCredential(String word, List<String> kept) {
        if (word.length() < 2 || word.length() > 5 || word.equals("II") || word.equals("III") || word.equals("IV") || word.equals("JR") || word.equals("SR") || word.indexOf('.') == 1) return false;
        for (int i = 0; i < word.length(); i++) if (!Character.isUpperCase(word.charAt(i)) && word.charAt(i) != '.') return false;
        for (String k : kept) if (k.length() > 1 && Character.isLowerCase(k.charAt(1))) return true;
        return false;
    }

    /** Whether words are spelt as names are: capitals, or letters of a script without them. */
    private static boolean shaped(List<String> words, boolean loose) {
        int capitals = 0;
        int cased = 0;
        for (String w : words) {
            char c = w.charAt(0);
            int at = 0;
            while (at + 1 < w.length() && !Character.isLetter(w.charAt(at))) at++;
            c = w.charAt(at);
            if (!Character.isLetter(c)) return false;
            boolean upper = Character.isUpperCase(c) || Character.isTitleCase(c);
            boolean lower = Character.isLowerCase(c);
            if (upper || lower) cased++;
            if (upper) capitals++;
            if (lower && !Words.PARTICLE.contains(WordList.fold(w)) && !(w.length() > 1 && Character.isUpperCase(w.charAt(1))) && !(w.length() > 2 && w.charAt(1) == '\'' || w.length() > 2 && w.charAt(1) == '\u2019')) {
                return loose && words.size() == 1 && w.length() <= 4;
            }
        }
        if (cased == 0) {
            int letters = String.join("", words).length();
            boolean dense = Wording.unspaced(words.get(0).charAt(0)) || words.get(0).charAt(0) >= '\uac00' && words.get(0).charAt(0) <= '\ud7af';
            return dense ? letters >= 2 && letters <= 12 && words.size() <= 2 : words.size() >= 2 && words.size() <= 5 || loose;
        }
        return capitals >= 2 || capitals == 1 && (loose || words.size() >= 2 && cased < words.size());
    }

    /** Without marks before and behind it. */
    private static String bare(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && !Character.isLetterOrDigit(word.charAt(start))) start++;
        while (end > start && !isEnd(word, end - 1, start)) end--;
        return word.substring(start, end);
    }

    private static boolean isEnd(String word, int at, int start) {
        char c = word.charAt(at);
        if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK || Character.getType(c) == Character.COMBINING_SPACING_MARK) return true;
        return c == '.' && (at - start <= 2 || word.indexOf('.') < at || at - start == 1);
    }

    private static boolean hasDigit(String word) {
        for (int i = 0; i < word.length(); i++) if (Character.isDigit(word.charAt(i))) return true;
        return false;
    }
}
