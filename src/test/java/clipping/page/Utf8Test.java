package clipping.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8Test {
    private static final String[] PIECES = {"plain ASCII of more than eight bytes", "a", "é", "ß ", "中文", "\u0800", "\uffff", "😀",
        "\u0000", "\u007f\u0080", "𐀀", "\udbff\udfff"};

    @Test
    void soundTextIsReadAsJavaReadsIt() {
        Random random = new Random(7);
        for (int n = 0; n < 2_000; n++) {
            StringBuilder pieces = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) pieces.append(PIECES[random.nextInt(PIECES.length)]);
            String text = pieces.toString();
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            int latin = (int) text.chars().filter(c -> c >= 0xc0 && c < 0x100).count();
            boolean regular = text.indexOf('\0') < 0 && text.indexOf('\uffff') < 0;
            assertEquals(new Utf8(text.length(), false, regular, latin), Utf8.of(bytes, 0), text);
            assertEquals(text, PageReader.read(bytes, 0, bytes.length));
        }
    }

    @Test
    void nothingButSoundTextIsSound() {
        Random random = new Random(7);
        for (int n = 0; n < 20_000; n++) {
            byte[] bytes = new byte[1 + random.nextInt(10)];
            random.nextBytes(bytes);
            for (int i = 0; i < bytes.length; i++) if (random.nextInt(3) == 0) bytes[i] = (byte) (0x80 | bytes[i]);
            String java = new String(bytes, StandardCharsets.UTF_8);
            assertEquals(java.indexOf('\ufffd') < 0, Utf8.of(bytes, 0) != null, java);
        }
    }

    @Test
    void theSignForWhatCouldNotBeReadIsNoticed() {
        assertTrue(Utf8.of("caf\ufffd".getBytes(StandardCharsets.UTF_8), 0).mended());
        assertFalse(Utf8.of("caf\ufffc".getBytes(StandardCharsets.UTF_8), 0).mended());
    }

    @Test
    void aMarkAtTheStartIsSkipped() {
        assertEquals(4, Utf8.of("\ufefftext".getBytes(StandardCharsets.UTF_8), 3).chars());
    }
}
