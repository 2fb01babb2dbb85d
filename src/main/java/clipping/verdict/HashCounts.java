package clipping.verdict;

/** Counts of hashes in two flat arrays; open addressing, grows by doubling. */
final class HashCounts {
    private int[] keys;
    private int[] counts;
    private int used;

    /** Room for about so many different hashes. */
    HashCounts(int expected) {
        int size = 16;
        while (size < Math.min(expected, 1 << 20)) size <<= 1;
        keys = new int[size];
        counts = new int[size];
    }

    void add(int key) {
        if (used * 2 > keys.length) grow();
        int at = slot(key);
        if (counts[at]++ == 0) {
            keys[at] = key;
            used++;
        }
    }

    /** How often the hash was added. */
    int get(int key) {
        return counts[slot(key)];
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        int at = (key * 0x9E3779B9 >>> 7) & mask;
        while (counts[at] > 0 && keys[at] != key) at = (at + 1) & mask;
        return at;
    }

    private void grow() {
        int[] oldKeys = keys, oldCounts = counts;
        keys = new int[oldKeys.length * 2];
        counts = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] == 0) continue;
            int at = slot(oldKeys[i]);
            keys[at] = oldKeys[i];
            counts[at] = oldCounts[i];
        }
    }
}
