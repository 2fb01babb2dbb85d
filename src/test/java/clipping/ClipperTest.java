package clipping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ClipperTest {
    @Test
    void paragraphsAreTheBody() {
        String prose = "The council of the harbour town voted on Tuesday to repair the old pier before the storms of autumn set in.";
        byte[] page = ("<title>Pier</title><nav><a href=/>Home</a></nav><p>" + prose + "<p>" + prose).getBytes(StandardCharsets.UTF_8);
        assertEquals(prose + "\n\n" + prose, new Clipper().clip(page).body());
    }
}
