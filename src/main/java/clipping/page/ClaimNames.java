package clipping.page;

import clipping.lexicon.WordList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The field of a {@code <meta>} name, from {@code meta-names.txt}. */
final class ClaimNames {
    private static final String LABEL = "-label";
    /** By name; of the fields that have one in common the first in the list counts. */
    private static final Map<String, Claim.Field> FIELDS = new HashMap<>(), LABELS = new HashMap<>();

    static {
        WordList list = WordList.load("meta-names.txt");
        for (String section : list.sections()) {
            boolean label = section.endsWith(LABEL);
            String name = label ? section.substring(0, section.length() - LABEL.length()) : section;
            Claim.Field field = Claim.Field.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
            for (String word : list.words(section)) (label ? LABELS : FIELDS).putIfAbsent(word, field);
        }
    }

    private ClaimNames() {
    }

    /** The field of a name in lower case, or null. */
    static Claim.Field field(String name) {
        return FIELDS.get(name);
    }

    /** The field of a label for people ("Written by"), or null. */
    static Claim.Field labelled(String label) {
        return LABELS.get(label.toLowerCase(Locale.ROOT));
    }
}
