package clipping.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BlockModelTest {
    @Test
    void sumsAreThoseOfTheLibraryThatTrainedItToTheBit() throws IOException {
        ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(Path.of("testdata/model/rows.bin")));
        int rows = in.getInt(), columns = in.getInt();
        assertEquals(BlockModel.names().split(" ").length, columns);
        float[][] numbers = new float[rows][columns];
        for (float[] row : numbers) for (int i = 0; i < columns; i++) row[i] = in.getFloat();
        for (float[] row : numbers) {
            double[] sums = BlockModel.get().sums(row);
            assertEquals(in.getDouble(), sums[0], 0.0);
            assertEquals(in.getDouble(), sums[1], 0.0);
        }
    }
}
