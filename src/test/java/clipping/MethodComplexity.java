package clipping;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The cyclomatic complexity of methods: one, and one more for each {@code if}, loop, {@code catch}, {@code case}, {@code ?:}, {@code &&}
 * and {@code ||}. What stands in a lambda counts for the method around it.
 */
final class MethodComplexity extends TreeScanner<Void, String> {
    /**
     * A method.
     *
     * @param name  {@code Class.method}
     * @param value its complexity
     */
    record Method(String name, int value) {
    }

    private static final Set<Tree.Kind> DECISIONS = EnumSet.of(Tree.Kind.IF, Tree.Kind.FOR_LOOP, Tree.Kind.ENHANCED_FOR_LOOP,
        Tree.Kind.WHILE_LOOP, Tree.Kind.DO_WHILE_LOOP, Tree.Kind.CATCH, Tree.Kind.CASE, Tree.Kind.CONDITIONAL_EXPRESSION,
        Tree.Kind.CONDITIONAL_AND, Tree.Kind.CONDITIONAL_OR);

    private final List<Method> methods = new ArrayList<>();
    private int value;

    private MethodComplexity() {
    }

    /** The methods of some files that are more complex than that, the most complex first. */
    static List<Method> over(int most, Collection<Path> files) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(null, manager, d -> { }, List.of("-proc:none"), null,
                manager.getJavaFileObjectsFromPaths(files));
            MethodComplexity scanner = new MethodComplexity();
            for (CompilationUnitTree file : task.parse()) scanner.scan(file, "");
            return scanner.methods.stream().filter(m -> m.value > most)
                .sorted(Comparator.comparingInt(Method::value).reversed().thenComparing(Method::name)).toList();
        }
    }

    @Override
    public Void scan(Tree tree, String around) {
        if (tree != null && DECISIONS.contains(tree.getKind()) && !isDefault(tree)) value++;
        return super.scan(tree, around);
    }

    /** The default is no decision. */
    private static boolean isDefault(Tree tree) {
        return tree instanceof CaseTree one && one.getExpressions().isEmpty();
    }

    @Override
    public Void visitClass(ClassTree tree, String around) {
        return super.visitClass(tree, tree.getSimpleName().toString());
    }

    @Override
    public Void visitMethod(MethodTree tree, String around) {
        int outer = value;
        value = 1;
        super.visitMethod(tree, around);
        methods.add(new Method(around + "." + tree.getName(), value));
        value = outer;
        return null;
    }
}
