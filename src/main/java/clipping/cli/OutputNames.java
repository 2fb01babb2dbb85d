package clipping.cli;

import clipping.cli.options.UsageError;
import clipping.output.Format;
import clipping.source.PageNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Where in the output folder the pages of each input go. Inputs that would share a name keep their full names. */
final class OutputNames {
    private final List<Input> inputs;
    private final PageNames names;
    private final Format format;
    private final boolean caseless;
    private final Set<Input> full = new HashSet<>();

    private OutputNames(List<Input> inputs, PageNames names, Format format, boolean caseless) {
        this.inputs = inputs;
        this.names = names;
        this.format = format;
        this.caseless = caseless;
    }

    /**
     * @param folder where they go, there or not yet
     * @throws UsageError when two inputs collide even with their full names, or one would be written over
     */
    static OutputNames of(List<Input> inputs, PageNames names, Format format, Path folder) throws UsageError {
        OutputNames plan = new OutputNames(inputs, names, format, true);
        if (plan.settle(false)) { // some share a name, at least where case does not count
            if (!CaseProbe.isCaseless(folder)) plan = new OutputNames(inputs, names, format, false);
            plan.settle(true);
        }
        plan.refuseSelves(folder);
        return plan;
    }

    /** The file of an input's only page. */
    String page(Input input) {
        return name(input, full.contains(input)) + "." + format.extension();
    }

    /** The folder of an archive's pages, or with JSON Lines its one file. */
    String archive(Input input) {
        String name = name(input, full.contains(input));
        return format == Format.JSONL ? name + ".jsonl" : name;
    }

    /** A page where the name had promised an archive, or the other way round: a name of its own even so, null when there is none. */
    String unforeseen(Input input, boolean archive) {
        for (boolean whole = false; ; whole = true) {
            String name = name(input, whole) + (archive && format != Format.JSONL ? "" : "." + format.extension());
            if (isFree(name, input)) return name;
            if (whole) return null;
        }
    }

    private boolean isFree(String name, Input own) {
        String folded = fold(name);
        for (Input i : inputs) {
            if (i == own || i.problem() != null) continue;
            String other = fold(claim(i));
            if (other.equals(folded) || other.startsWith(folded + "/") || folded.startsWith(other + "/")) return false;
        }
        return true;
    }

    private String claim(Input input) {
        return PageNames.isArchive(base(input.place())) ? archive(input) : page(input);
    }

    private String name(Input input, boolean whole) {
        String place = input.place();
        if (whole) return place;
        String base = base(place);
        String stem = names.stem(base);
        return stem == null ? place : place.substring(0, place.length() - base.length()) + stem;
    }

    private static String base(String place) {
        return place.substring(place.lastIndexOf('/') + 1);
    }

    private String fold(String name) {
        return caseless ? Normalizer.normalize(name, Normalizer.Form.NFC).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT) : name;
    }

    /**
     * Gives inputs that share a name their full ones until none do.
     *
     * @param resolve whether to; else it is only told whether some share
     */
    private boolean settle(boolean resolve) throws UsageError {
        while (true) {
            Map<String, Input> claims = new HashMap<>();
            Set<String> folders = new HashSet<>();
            Set<Input> sharing = new HashSet<>();
            Input one = null;
            Input other = null;
            for (Input i : inputs) {
                if (i.problem() != null) continue;
                String claim = fold(claim(i));
                Input before = claims.putIfAbsent(claim, i);
                if (before != null) {
                    if (one == null && full.contains(before) && full.contains(i)) {
                        one = before;
                        other = i;
                    }
                    sharing.add(before);
                    sharing.add(i);
                }
                for (int slash = claim.lastIndexOf('/'); slash > 0 && folders.add(claim.substring(0, slash)); ) {
                    slash = claim.lastIndexOf('/', slash - 1);
                }
            }
            for (String folder : folders) {
                Input file = claims.get(folder);
                if (file == null) continue;
                if (one == null && full.contains(file)) {
                    one = file;
                    for (Input i : inputs) if (i.problem() == null && fold(claim(i)).startsWith(folder + "/")) other = i;
                }
                sharing.add(file);
            }
            if (!resolve) return !sharing.isEmpty();
            if (sharing.isEmpty()) return true;
            if (!full.addAll(sharing)) {
                String pair = one.name().equals(other.name()) ? one.name() + ", given twice," : one.name() + " and " + other.name();
                throw new UsageError(pair + " would both be written to " + claim(one));
            }
        }
    }

    /** An input whose output would be itself is not read at all. */
    private void refuseSelves(Path folder) throws UsageError {
        for (Input i : inputs) {
            if (i.problem() != null || i.isStandard() || !base(claim(i)).equals(base(i.place()))) continue;
            try {
                if (Files.isSameFile(folder.resolve(claim(i)), i.path())) {
                    throw new UsageError(i.name() + " would be overwritten by its own output");
                }
            } catch (IOException e) {
                // one of them is not there: not the same
            }
        }
    }
}
