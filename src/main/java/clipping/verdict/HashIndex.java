package clipping.verdict;

/** Numbers hashes in the order in which they first come, from 0; open addressing in one flat array, grows by doubling. */
final class HashIndex {
    /** By slot a key and, behind it, one more than its number; 0 where there is none. */
    private int[] slots;
    private int size;

    /** Room for about so many different hashes. */
    HashIndex(int expected) {
        int room = 16;
        while (room < Math.min(expected, 1 << 20) * 2) room <<= 1;
        slots = new int[room * 2];
    }

    /** The hash's number; a new one where it comes for the first time. */
    int add(int key) {
        int at = slot(key);
        if (slots[at + 1] > 0) return slots[at + 1] - 1;
        if (size * 4 >= slots.length) {
            grow();
            at = slot(key);
        }
        slots[at] = key;
        slots[at + 1] = ++size;
        return size - 1;
    }

    /** How many different hashes there are. */
    int size() {
        return size;
    }

    /** The hash's number, or -1. */
    int find(int key) {
        return slots[slot(key) + 1] - 1;
    }

    private int slot(int key) {
        int mask = slots.length - 2;
        int at = key * 0x9E3779B9 >>> 7 & mask;
        while (slots[at + 1] > 0 && slots[at] != key) at = at + 2 & mask;
        return at;
    }

    private void grow() {
        int[] old = slots;
        slots = new int[old.length * 2];
        for (int i = 0; i < old.length; i += 2) {
            if (old[i + 1] == 0) continue;
            int at = slot(old[i]);
            slots[at] = old[i];
            slots[at + 1] = old[i + 1];
        }
    }
}
