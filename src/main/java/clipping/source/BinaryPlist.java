package clipping.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Looks up single values in a binary property list, in place. A general reader builds all pictures of the archive, trusts counts that the
 * list declares (so that broken lists exhaust memory or stack), and prints to stderr; this one builds only what is asked for.
 */
final class BinaryPlist implements PropertyList {
    private static final int TRAILER = 32;

    private final byte[] bytes;
    private final Timed clock;
    private final int offsetSize;
    private final int refSize;
    private final long objects;
    private final long table;
    private final long top;

    BinaryPlist(byte[] bytes, Timed clock) throws Broken {
        this.bytes = bytes;
        this.clock = clock;
        int trailer = bytes.length - TRAILER;
        if (trailer < 8) throw new Broken();
        offsetSize = bytes[trailer + 6] & 255;
        refSize = bytes[trailer + 7] & 255;
        objects = number(trailer + 8, 8);
        top = number(trailer + 16, 8);
        table = number(trailer + 24, 8);
        if (offsetSize < 1 || offsetSize > 8 || refSize < 1 || refSize > 8 || objects > bytes.length || table > trailer) throw new Broken();
    }

    @Override
    public int root() throws Broken {
        return object(top);
    }

    @Override
    public int value(int at, String key) throws Broken {
        if (at < 0 || (bytes[at] & 0xf0) != 0xd0) return -1;
        long count = count(at);
        int keys = content(at);
        if (count > bytes.length) throw new Broken();
        for (long i = 0; i < count; i++) {
            if ((i & 1023) == 1023) clock.check();
            if (isText(object(number(keys + i * refSize, refSize)), key)) return object(number(keys + (count + i) * refSize, refSize));
        }
        return -1;
    }

    /** Whether the string at {@code at} is this one, compared in place: a list may name one long key millions of times. */
    private boolean isText(int at, String ascii) throws Broken {
        int kind = bytes[at] & 0xf0;
        int width = kind == 0x50 ? 1 : 2;
        if (kind != 0x50 && kind != 0x60 || count(at) != ascii.length()) return false;
        int from = content(at);
        if (from + length(at, width) > bytes.length) throw new Broken();
        for (int i = 0; i < ascii.length(); i++) {
            if (width == 2 && bytes[from + 2 * i] != 0 || bytes[from + width * i + width - 1] != ascii.charAt(i)) return false;
        }
        return true;
    }

    @Override
    public List<Integer> items(int at, int most) throws Broken {
        List<Integer> items = new ArrayList<>();
        if (at < 0 || (bytes[at] & 0xf0) != 0xa0) return items;
        long count = Math.min(count(at), most);
        for (long i = 0; i < count; i++) items.add(object(number(content(at) + i * refSize, refSize)));
        return items;
    }

    @Override
    public String text(int at) throws Broken {
        if (at < 0) return null;
        int kind = bytes[at] & 0xf0;
        if (kind == 0x50) return new String(bytes, content(at), length(at, 1), StandardCharsets.ISO_8859_1);
        if (kind == 0x60) return new String(bytes, content(at), length(at, 2), StandardCharsets.UTF_16BE);
        return null;
    }

    @Override
    public byte[] data(int at, long most) throws Broken {
        if (at < 0 || (bytes[at] & 0xf0) != 0x40) return null;
        int from = content(at);
        return Arrays.copyOfRange(bytes, from, from + (int) Math.min(length(at, 1), most + 1));
    }

    /** Length of the object's content in bytes, checked to lie inside the list. */
    private int length(int at, int width) throws Broken {
        long length = count(at) * width;
        if (length < 0 || length > bytes.length - content(at)) throw new Broken();
        return (int) length;
    }

    /** Offset of the content of the object at {@code at}. */
    private int content(int at) throws Broken {
        if ((bytes[at] & 15) != 15) return at + 1;
        if (at + 1 >= bytes.length || (bytes[at + 1] & 0xf0) != 0x10 || (bytes[at + 1] & 15) > 3) throw new Broken();
        return at + 2 + (1 << (bytes[at + 1] & 15));
    }

    private long count(int at) throws Broken {
        int inside = bytes[at] & 15;
        return inside != 15 ? inside : number(at + 2L, content(at) - at - 2);
    }

    private int object(long ref) throws Broken {
        if (ref < 0 || ref >= objects) throw new Broken();
        long at = number(table + ref * offsetSize, offsetSize);
        if (at < 8 || at >= bytes.length - TRAILER) throw new Broken();
        return (int) at;
    }

    /** A big-endian number, never negative. */
    private long number(long at, int width) throws Broken {
        if (at < 0 || at + width > bytes.length) throw new Broken();
        long value = 0;
        for (int i = 0; i < width; i++) value = value << 8 | bytes[(int) at + i] & 255;
        if (value < 0) throw new Broken();
        return value;
    }
}
