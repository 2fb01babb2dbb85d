package clipping.spark;

import clipping.article.Article;
import clipping.output.Field;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** An article as a row: the fields of the JSON object, under the same names, in the same order. */
final class ArticleRow {
    static final StructType TYPE = type(Field.whole());

    private ArticleRow() {
    }

    private static StructType type(List<Field> fields) {
        StructType type = new StructType();
        for (Field f : fields) type = type.add(f.key(), type(f));
        return type;
    }

    private static DataType type(Field f) {
        return switch (f.type()) {
            case TEXT -> DataTypes.StringType;
            case FLAG -> DataTypes.BooleanType;
            case NUMBER -> DataTypes.IntegerType;
            case LIST -> DataTypes.createArrayType(DataTypes.StringType);
            case OBJECT -> type(f.parts());
        };
    }

    /** @param a fit to print */
    static Row of(String source, Article a) {
        return row(Field.whole(), source, a);
    }

    private static Row row(List<Field> fields, String source, Article a) {
        return RowFactory.create(fields.stream().map(f -> value(f, source, a)).toArray());
    }

    private static Object value(Field f, String source, Article a) {
        Object value = f.value(source, a);
        if (value == null) return null;
        return switch (f.type()) {
            case TEXT, FLAG, NUMBER -> value;
            case LIST -> ((List<?>) value).toArray(new String[0]);
            case OBJECT -> row(f.parts(), source, a);
        };
    }

    /** The row of a failed page: its name and why it failed. */
    static Row failed(String source, String problem) {
        Object[] values = new Object[TYPE.size()];
        values[0] = source;
        values[values.length - 1] = problem;
        return RowFactory.create(values);
    }
}
