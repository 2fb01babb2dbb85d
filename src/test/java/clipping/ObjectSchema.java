package clipping;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonStreamParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The schema of the objects that are printed, and what objects break of it. Thread-safe. */
public final class ObjectSchema {
    /** Where it is kept; the build copies it to {@code share/clipping}. */
    public static final Path FILE = Path.of("src/main/schema/article.schema.json");

    private final Schema schema;

    private ObjectSchema(String text) {
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text, InputFormat.JSON);
    }

    /** Read once. */
    private static final class Whole {
        static final ObjectSchema SCHEMA = new ObjectSchema(read());
    }

    /** The schema as it is shipped. */
    public static ObjectSchema whole() {
        return Whole.SCHEMA;
    }

    /** The same for objects of which some keys are left out. */
    public static ObjectSchema ofSomeKeys() {
        JsonObject some = JsonParser.parseString(read()).getAsJsonObject();
        some.remove("required");
        return new ObjectSchema(some.toString());
    }

    /** Its text. */
    public static String read() {
        try {
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What an object breaks.
     *
     * @param object one as JSON
     * @return a line each, empty when it keeps to the schema
     */
    public List<String> broken(String object) {
        return schema.validate(object, InputFormat.JSON).stream().map(e -> e.getInstanceLocation() + ": " + e.getMessage()).toList();
    }

    /**
     * Fails when one of the objects printed one after another, indented or on lines, breaks the schema.
     *
     * @param printed what a run printed with {@code json} or {@code jsonl}
     */
    public static void check(String printed) {
        for (JsonStreamParser objects = new JsonStreamParser(printed); objects.hasNext(); ) {
            JsonElement object = objects.next();
            List<String> broken = whole().broken(object.toString());
            if (!broken.isEmpty()) throw new AssertionError("breaks " + FILE + ": " + broken + " in " + object);
        }
    }
}
