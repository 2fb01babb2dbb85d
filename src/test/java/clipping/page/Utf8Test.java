package clipping.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8Test {
    private static final String[] PIECES = {"plain ASCII of more than eight bytes", "a", "é", "ß ", "中文", "\u0800", "\uffff", "😀", "\u0000", "\u007f\u0080", "𐀀", "\udbff\udfff"};

    @Test
    void soundTextIsReadAsJavaReadsIt() {
        Random random = new Random(7);
        for (int n = 0; n < 2_000; n++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) text.append(PIECES[random.nextInt(PIECES.length)]);
            assertEquals(text.toString(), String.valueOf(Utf8.decode(text.toString().getBytes(StandardCharsets.UTF_8), 0)));
        }
    }

    @Test
    void nothingButSoundTextIsRead() {
        Random random = new Random(7);
        for (int n = 0; n < 20_000; n++) {
            byte[] bytes = new byte[1 + random.nextInt(10)];
            random.nextBytes(bytes);
            for (int i = 0; i < bytes.length; i++) if (random.nextInt(3) == 0) bytes[i] = (byte) (0x80 | bytes[i]);
            String java = new String(bytes, StandardCharsets.UTF_8);
            CharBuffer read = Utf8.decode(bytes, 0);
            if (java.indexOf('\ufffd') >= 0) assertNull(read, java);
            else assertEquals(java, String.valueOf(read));
        }
    }

    @Test
    void theSignForWhatCouldNotBeReadIsNotTakenForText() {
        assertNull(Utf8.decode("caf\ufffd".getBytes(StandardCharsets.UTF_8), 0));
    }

    @Test
    void aMarkAtTheStartIsSkipped() {
        assertEquals("text", String.valueOf(Utf8.decode("\ufefftext".getBytes(StandardCharsets.UTF_8), 3)));
    }
}
