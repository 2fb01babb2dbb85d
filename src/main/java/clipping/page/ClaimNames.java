package clipping.page;

import clipping.lexicon.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The field of a {@code <meta>} name, from {@code meta-names.txt}. */
final class ClaimNames {
    private static final String LABEL = "-label";
    /** In the order of the list, whose first field counts. */
    private static final List<Names> FIELDS, LABELS;

    static {
        WordList list = WordList.load("meta-names.txt");
        List<Names> fields = new ArrayList<>(), labels = new ArrayList<>();
        for (String section : list.sections()) {
            boolean label = section.endsWith(LABEL);
            String name = label ? section.substring(0, section.length() - LABEL.length()) : section;
            Claim.Field field = Claim.Field.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
            (label ? labels : fields).add(new Names(field, list.words(section)));
        }
        FIELDS = List.copyOf(fields);
        LABELS = List.copyOf(labels);
    }

    private ClaimNames() {
    }

    private record Names(Claim.Field field, Set<String> all) {
        static Claim.Field field(List<Names> fields, String name) {
            for (int i = 0; i < fields.size(); i++) if (fields.get(i).all.contains(name)) return fields.get(i).field;
            return null;
        }
    }

    /** The field of a name in lower case, or null. */
    static Claim.Field field(String name) {
        return Names.field(FIELDS, name);
    }

    /** The field of a label for people ("Written by"), or null. */
    static Claim.Field labelled(String label) {
        return Names.field(LABELS, label.toLowerCase(Locale.ROOT));
    }
}
