package clipping.facts;

import java.util.Locale;
import java.util.Set;

/** Looks for words in the names that a page gives to its elements, taken apart at marks and humps: {@code postAuthor-name}. */
final class ElementNames {
    private static final int LONGEST = 400;

    private ElementNames() {
    }

    /**
     * Whether one of the names' words is among the tokens.
     *
     * @param tokens in lower case
     */
    static boolean has(String names, Set<String> tokens) {
        if (names.isBlank() || names.length() > LONGEST) return false;
        int start = -1;
        for (int i = 0; i <= names.length(); i++) {
            boolean letter = i < names.length() && Character.isLetter(names.charAt(i));
            boolean hump = letter && start >= 0 && Character.isUpperCase(names.charAt(i)) && Character.isLowerCase(names.charAt(i - 1));
            if (start >= 0 && (!letter || hump)) {
                if (tokens.contains(names.substring(start, i).toLowerCase(Locale.ROOT))) return true;
                start = letter ? i : -1;
            } else if (letter && start < 0) {
                start = i;
            }
        }
        return false;
    }
}
