package clipping.cli;

import clipping.cli.options.UsageError;
import clipping.output.Format;
import clipping.source.PageNames;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The names of outputs in the output folder. Inputs that would share a name get names from their full paths. */
final class OutputNames {
    private final List<Input> inputs;
    private final PageNames names;
    private final Format format;
    private final boolean caseless;
    private final ReadFiles read;
    private final Set<Input> full = new HashSet<>();
    /** Null if all inputs are known ahead. */
    private final Growing growing;

    /**
     * The names given so far, if inputs are not known ahead.
     *
     * @param files   folded names, each with its input
     * @param folders folders of these names, each with one of its inputs
     */
    private record Growing(Map<String, Input> files, Map<String, Input> folders) {
        /** The input that has the name or is in its way; null if it is free. */
        Input holder(String folded) {
            Input holder = files.getOrDefault(folded, folders.get(folded));
            for (int slash = folded.lastIndexOf('/'); slash > 0 && holder == null; slash = folded.lastIndexOf('/', slash - 1)) {
                holder = files.get(folded.substring(0, slash));
            }
            return holder;
        }

        void give(String folded, Input input) {
            files.put(folded, input);
            for (int slash = folded.lastIndexOf('/'); slash > 0; slash = folded.lastIndexOf('/', slash - 1)) {
                folders.putIfAbsent(folded.substring(0, slash), input);
            }
        }
    }

    private OutputNames(List<Input> inputs, PageNames names, Format format, boolean caseless, ReadFiles read, Growing growing) {
        this.inputs = inputs;
        this.names = names;
        this.format = format;
        this.caseless = caseless;
        this.read = read;
        this.growing = growing;
    }

    /**
     * @param folder the output folder, existing or not
     * @param read   the lists that are read; the inputs are added
     * @throws UsageError when two inputs collide even with their full names, or a file that is read would be overwritten
     */
    static OutputNames of(List<Input> inputs, PageNames names, Format format, Path folder, ReadFiles read) throws UsageError {
        OutputNames plan = new OutputNames(inputs, names, format, true, read, null);
        if (plan.settle(false)) { // some share a name, at least if case does not count
            if (!CaseProbe.isCaseless(folder)) plan = new OutputNames(inputs, names, format, false, read, null);
            plan.settle(true);
        }
        for (Input input : inputs) read.add(input);
        for (Input input : inputs) plan.refuseOver(input);
        return plan;
    }

    /**
     * Names for inputs that arrive one by one: the first has the short name. {@link #add} is to be called for each.
     *
     * @param folder the output folder, existing or not
     * @param read   the lists that are read; the inputs are added
     */
    static OutputNames growing(PageNames names, Format format, Path folder, ReadFiles read) {
        return new OutputNames(List.of(), names, format, CaseProbe.isCaseless(folder), read,
            new Growing(new HashMap<>(), new HashMap<>()));
    }

    /**
     * Gives the next arriving input its name.
     *
     * @return why it gets none: even its full name is taken, or a file that is read would be overwritten; else null
     */
    String add(Input input) {
        if (input.problem() != null) return null;
        if (growing.holder(fold(claim(input))) != null) full.add(input);
        Input holder = growing.holder(fold(claim(input)));
        if (holder != null) return claim(input) + " is the output of " + holder.name() + " already";
        read.add(input);
        String lost = read.under(claim(input));
        if (lost != null && lost.equals(input.name())) return "would be overwritten by its own output";
        if (lost != null) return "its output would overwrite " + lost;
        growing.give(fold(claim(input)), input);
        return null;
    }

    /**
     * Refuses a report that would be written over the output of one of the inputs known ahead.
     *
     * @param folder where they go
     */
    void refuseReport(ReportFiles reports, Path folder) throws UsageError {
        for (Input input : inputs) {
            if (input.problem() == null && reports.isAt(folder.resolve(claim(input)))) {
                throw new UsageError("the report and the output of " + input.name() + " would both be written to " + claim(input));
            }
        }
    }

    /** The file of an input's only page. */
    String page(Input input) {
        return name(input, full.contains(input)) + "." + format.extension();
    }

    /** The folder for an archive's pages; with JSON Lines its file. */
    String archive(Input input) {
        String name = name(input, full.contains(input));
        return format == Format.JSONL ? name + ".jsonl" : name;
    }

    /** A free name for a page whose file name promised an archive, or the other way round; null for none. */
    String unforeseen(Input input, boolean archive) {
        for (boolean whole = false; ; whole = true) {
            String name = name(input, whole) + (archive && format != Format.JSONL ? "" : "." + format.extension());
            if (isFree(name, input)) {
                if (growing != null) growing.give(fold(name), input);
                return name;
            }
            if (whole) return null;
        }
    }

    private boolean isFree(String name, Input own) {
        String folded = fold(name);
        if (read.under(name) != null) return false;
        if (growing != null) {
            Input holder = growing.holder(folded);
            return holder == null || holder == own;
        }
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
     * Gives full names to inputs that share a name, until none do.
     *
     * @param resolve whether to do so; else only returns whether some share a name
     */
    private boolean settle(boolean resolve) throws UsageError {
        while (true) {
            Sharing sharing = new Sharing();
            for (Input i : inputs) if (i.problem() == null) sharing.add(i);
            sharing.addFilesAmongFolders();
            if (!resolve) return !sharing.all.isEmpty();
            if (sharing.all.isEmpty()) return true;
            if (!full.addAll(sharing.all)) throw collision(sharing.one, sharing.other);
        }
    }

    /** The inputs that claim the same file, or a file where another needs a folder. */
    private final class Sharing {
        final Set<Input> all = new HashSet<>();
        /** The first two that share even their full names; null for none. */
        Input one;
        Input other;
        private final Map<String, Input> claims = new HashMap<>();
        private final Set<String> folders = new HashSet<>();

        void add(Input i) {
            String claim = fold(claim(i));
            Input before = claims.putIfAbsent(claim, i);
            if (before != null) {
                if (one == null && full.contains(before) && full.contains(i)) {
                    one = before;
                    other = i;
                }
                all.add(before);
                all.add(i);
            }
            for (int slash = claim.lastIndexOf('/'); slash > 0 && folders.add(claim.substring(0, slash)); ) {
                slash = claim.lastIndexOf('/', slash - 1);
            }
        }

        void addFilesAmongFolders() {
            for (String folder : folders) {
                Input file = claims.get(folder);
                if (file == null) continue;
                if (one == null && full.contains(file)) {
                    one = file;
                    for (Input i : inputs) if (i.problem() == null && fold(claim(i)).startsWith(folder + "/")) other = i;
                }
                all.add(file);
            }
        }
    }

    private UsageError collision(Input one, Input other) {
        boolean twice = one.name().equals(other.name());
        return new UsageError((twice ? one.name() + ", given twice, would both times"
            : one.name() + " and " + other.name() + " would both") + " be written to " + claim(other));
    }

    /** Refuses an output that would overwrite a file that is read. */
    private void refuseOver(Input input) throws UsageError {
        if (input.problem() != null) return;
        String lost = read.under(claim(input));
        if (lost == null) return;
        String by = lost.equals(input.name()) ? "its own output" : "the output of " + input.name();
        throw new UsageError(lost + " would be overwritten by " + by);
    }
}
