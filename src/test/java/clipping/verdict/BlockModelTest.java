package clipping.verdict;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BlockModelTest {
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
    void sumsAreThoseOfTheLibraryThatTrainedItToTheBit() {
        assertEquals(FeatureTable.COLUMNS, columns.length);
        double[][] sums = BlockModel.get().sums(columns, rows);
        assertArrayEquals(wanted[0], sums[0], 0.0);
        assertArrayEquals(wanted[1], sums[1], 0.0);
    }

    @Test
    void whatNumbersWeighAddsUpToTheOdds() {
        FeatureTable table = new FeatureTable(columns, null, null, null, null);
        double first = wanted[0][0] + wanted[1][0] - Arrays.stream(BlockModel.get().weights(table, 0)).sum();
        for (int i = 1; i < rows; i++) assertEquals(first, wanted[0][i] + wanted[1][i] - Arrays.stream(BlockModel.get().weights(table, i)).sum(), 1e-9);
    }

    @Test
    void everyNumberHasWords() {
        assertEquals(FeatureTable.COLUMNS, Weights.words().size());
    }
}
