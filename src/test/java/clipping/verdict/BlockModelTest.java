package clipping.verdict;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clipping.block.Block;
import clipping.lexicon.Chrome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BlockModelTest {
    /** The library reads its leaves from decimal digits, which may cost the last bit. */
    private static final double ROUNDING = 1e-14;

    private final int rows;
    private final int[][] columns;
    /** The library's sums, of the first forest and of the second. */
    private final double[][] wanted;

    BlockModelTest() throws IOException {
        ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(Path.of("testdata/model/rows.bin")));
        rows = in.getInt();
        columns = new int[in.getInt()][rows];
        for (int i = 0; i < rows; i++) for (int[] column : columns) column[i] = in.getInt();
        wanted = new double[2][rows];
        for (double[] sums : wanted) for (int i = 0; i < rows; i++) sums[i] = in.getDouble();
    }

    @Test
    void sumsAreThoseOfTheLibraryThatTrainedIt() {
        assertEquals(FeatureTable.COLUMNS, columns.length);
        double[][] sums = BlockModel.get().sums(columns, rows);
        assertArrayEquals(wanted[0], sums[0], ROUNDING);
        assertArrayEquals(wanted[1], sums[1], ROUNDING);
    }

    @Test
    void whatNumbersWeighAddsUpToTheOdds() {
        FeatureTable table = new FeatureTable(columns, null, null, null, null);
        double first = wanted[0][0] + wanted[1][0] - Arrays.stream(BlockModel.get().weights(table, 0)).sum();
        for (int i = 1; i < rows; i++) {
            assertEquals(first, wanted[0][i] + wanted[1][i] - Arrays.stream(BlockModel.get().weights(table, i)).sum(), 1e-9);
        }
    }

    @Test
    void aModelOfOtherCodesOrFeaturesIsRefused() throws IOException {
        byte[] model;
        try (InputStream in = BlockModel.class.getResourceAsStream("/clipping/blocks.model")) {
            model = in.readAllBytes();
        }
        new BlockModel(model);
        assertEquals("kinds", refused(model, " HEADING 1 ", " HEADING 2 "));
        assertEquals("sections", refused(model, " SHARE 1 SUBSCRIBE 2 ", " SUBSCRIBE 2 SHARE 1 "));
        assertEquals("places", refused(model, " START 1 ", " BEGIN 1 "));
        assertEquals("features", refused(model, " WORDS CHARS_PER_WORD ", " CHARS_PER_WORD WORDS "));
    }

    /** What the message says is different in the model. */
    private static String refused(byte[] model, String from, String to) {
        String text = new String(model, StandardCharsets.ISO_8859_1); // keeps every byte
        assertTrue(text.contains(from), from);
        byte[] changed = text.replaceFirst(from, to).getBytes(StandardCharsets.ISO_8859_1);
        String message = assertThrows(IllegalStateException.class, () -> new BlockModel(changed)).getMessage();
        return message.replaceAll(".* other (\\w+): .*", "$1");
    }

    @Test
    void codesAreDistinct() {
        assertEquals(Block.Kind.values().length, Stream.of(Block.Kind.values()).map(Block.Kind::code).distinct().count());
        assertEquals(Chrome.Section.values().length, Stream.of(Chrome.Section.values()).map(Chrome.Section::code).distinct().count());
        assertEquals(Chrome.Where.values().length, Stream.of(Chrome.Where.values()).map(Chrome.Where::code).distinct().count());
    }

    @Test
    void elementsAndGroupsAreInTheOrderOfTheirFeatures() {
        for (PageTotals.Around a : PageTotals.Around.values()) {
            assertEquals("IN_" + a, Feature.values()[Feature.IN_ARTICLE.ordinal() + a.ordinal()].name());
        }
        for (FeatureTable.Group g : FeatureTable.Group.values()) {
            assertEquals("MEAN_" + g, ContextFeature.values()[ContextFeature.MEAN_HOLDER.ordinal() + 2 * g.ordinal()].name());
            assertEquals("KEPT_" + g, ContextFeature.values()[ContextFeature.KEPT_HOLDER.ordinal() + 2 * g.ordinal()].name());
        }
    }

    @Test
    void everyNumberHasWords() {
        assertEquals(FeatureTable.COLUMNS, Weights.words().size());
    }
}
