package clipping.spark;

import org.apache.spark.sql.SparkSessionExtensions;
import org.apache.spark.sql.SparkSessionExtensionsProvider;
import org.apache.spark.sql.catalyst.FunctionIdentifier;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.ExpressionInfo;
import org.apache.spark.sql.classic.UserDefinedFunctionUtils;
import org.apache.spark.sql.expressions.SparkUserDefinedFunction;
import org.apache.spark.sql.functions;
import scala.Tuple3;
import scala.collection.immutable.Seq;
import scala.runtime.AbstractFunction1;
import scala.runtime.BoxedUnit;

/**
 * Registers {@code clip} in every session that starts with the jar on its class path ({@code --jars}), without a call: Spark finds this
 * class as a service. So plain SQL has it, too, which cannot register it: without Hive, Spark's catalogs make functions only from
 * aggregates.
 */
public final class ClipExtension extends AbstractFunction1<SparkSessionExtensions, BoxedUnit> implements SparkSessionExtensionsProvider {

    @Override
    public BoxedUnit apply(SparkSessionExtensions extensions) {
        ExpressionInfo info = new ExpressionInfo(Clip.class.getName(), null, "clip", "_FUNC_(html, url) - The article of a saved page.",
            "");
        extensions.injectFunction(new Tuple3<>(new FunctionIdentifier("clip"), info, new Builder()));
        return BoxedUnit.UNIT;
    }

    private static final class Builder extends AbstractFunction1<Seq<Expression>, Expression> {
        @Override
        public Expression apply(Seq<Expression> arguments) {
            if (arguments.size() != 2) throw new IllegalArgumentException("clip takes a page and its address: clip(html, url)");
            SparkUserDefinedFunction clip = (SparkUserDefinedFunction) functions.udf(new Clip(), ArticleRow.TYPE).withName("clip");
            return UserDefinedFunctionUtils.toScalaUDF(clip, arguments);
        }
    }
}
