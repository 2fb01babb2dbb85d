package clipping.source;

import java.util.List;

/** A property list in which single values are looked up, in place. A value is named by the offset at which it stands, -1 for none. */
interface PropertyList {

    /** The bytes are no valid list. */
    final class Broken extends Exception {
        private static final long serialVersionUID = 1;
    }

    /** The outermost value. */
    int root() throws Broken;

    /** A key's value in a dictionary; -1 for no such key or no dictionary. */
    int value(int at, String key) throws Broken;

    /** The first values of an array, at most so many; none if it is no array. */
    List<Integer> items(int at, int most) throws Broken;

    /** A string, or null when there is none or it is none. */
    String text(int at) throws Broken;

    /** Binary data, or null when there are none; no more than {@code most} bytes and one. */
    byte[] data(int at, long most) throws Broken;
}
