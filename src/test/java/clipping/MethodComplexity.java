package clipping;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
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

    @Override
    public Void visitIf(IfTree tree, String around) {
        value++;
        return super.visitIf(tree, around);
    }

    @Override
    public Void visitForLoop(ForLoopTree tree, String around) {
        value++;
        return super.visitForLoop(tree, around);
    }

    @Override
    public Void visitEnhancedForLoop(EnhancedForLoopTree tree, String around) {
        value++;
        return super.visitEnhancedForLoop(tree, around);
    }

    @Override
    public Void visitWhileLoop(WhileLoopTree tree, String around) {
        value++;
        return super.visitWhileLoop(tree, around);
    }

    @Override
    public Void visitDoWhileLoop(DoWhileLoopTree tree, String around) {
        value++;
        return super.visitDoWhileLoop(tree, around);
    }

    @Override
    public Void visitCatch(CatchTree tree, String around) {
        value++;
        return super.visitCatch(tree, around);
    }

    @Override
    public Void visitCase(CaseTree tree, String around) {
        if (!tree.getExpressions().isEmpty()) value++; // the default is no decision
        return super.visitCase(tree, around);
    }

    @Override
    public Void visitConditionalExpression(ConditionalExpressionTree tree, String around) {
        value++;
        return super.visitConditionalExpression(tree, around);
    }

    @Override
    public Void visitBinary(BinaryTree tree, String around) {
        if (tree.getKind() == Tree.Kind.CONDITIONAL_AND || tree.getKind() == Tree.Kind.CONDITIONAL_OR) value++;
        return super.visitBinary(tree, around);
    }
}
