package clipping.verdict;

/** Numbers hashes in the order in which they first come, from 0; open addressing in flat arrays, grows by doubling. */
final class HashIndex {
    private int[] keys;
    /** One more than each key's number, 0 where there is none. */
    private int[] numbers;
    private int size;

    /** Room for about so many different hashes. */
    HashIndex(int expected) {
        int room = 16;
        while (room < Math.min(expected, 1 << 20) * 2) room <<= 1;
        keys = new int[room];
        numbers = new int[room];
    }

    /** How many different hashes there are. */
    int size() {
        return size;
    }

    /** The hash's number; a new one where it comes for the first time. */
    int add(int key) {
        int at = slot(key);
        if (numbers[at] > 0) return numbers[at] - 1;
        if (size * 2 >= keys.length) {
            grow();
            at = slot(key);
        }
        keys[at] = key;
        numbers[at] = ++size;
        return size - 1;
    }

    /** The hash's number, or -1. */
    int find(int key) {
        return numbers[slot(key)] - 1;
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        int at = (key * 0x9E3779B9 >>> 7) & mask;
        while (numbers[at] > 0 && keys[at] != key) at = (at + 1) & mask;
        return at;
    }

    private void grow() {
        int[] oldKeys = keys, oldNumbers = numbers;
        keys = new int[oldKeys.length * 2];
        numbers = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldNumbers[i] == 0) continue;
            int at = slot(oldKeys[i]);
            keys[at] = oldKeys[i];
            numbers[at] = oldNumbers[i];
        }
    }
}
