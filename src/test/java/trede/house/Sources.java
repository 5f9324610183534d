package trede.house;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.tools.ToolProvider;

/// The house's own source, read by the compiler's parser: types, methods, and the words between quotes.
final class Sources {

    static final Path MAIN = Path.of("src/main/java");
    static final Path TEST = Path.of("src/test/java");

    /// @param parameters how many; `limit` is 6, for a record's components and constructors 10
    record Method(Path file, String name, long lines, int parameters, int limit) {}

    record Type(Path file, String name, boolean told) {}

    /// @param use `key` if it names a sentence (say, Refusal …), `prefix` if a key begins with it, else ``
    record Quoted(Path file, String text, String use) {}

    final List<Method> methods = new ArrayList<>();
    final List<Type> types = new ArrayList<>();
    final List<Quoted> quoted = new ArrayList<>();

    private static final Set<String> SAYING = Set.of("say", "has", "words", "sentence", "refuse", "Refusal");

    static Sources read(Path root) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var sources = new Sources();
        try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            var task = (JavacTask) compiler.getTask(
                    null, files, null, List.of(), null, files.getJavaFileObjectsFromPaths(list(root, ".java")));
            for (var unit : task.parse()) {
                sources.new Reader(task, unit).scan(unit, null);
            }
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> list(Path root, String ending) {
        if (!Files.exists(root)) {
            return List.of();
        }
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The room a file belongs to: the folder under `trede`; empty for the doorstep.
    static String room(Path file) {
        int trede = 0;
        while (!file.getName(trede).toString().equals("trede")) {
            trede++;
        }
        return file.getNameCount() > trede + 2 ? file.getName(trede + 1).toString() : "";
    }

    private final class Reader extends TreePathScanner<Void, Void> {

        private final Trees trees;
        private final CompilationUnitTree unit;
        private final Path file;

        Reader(JavacTask task, CompilationUnitTree unit) {
            this.trees = Trees.instance(task);
            this.unit = unit;
            this.file = Path.of(unit.getSourceFile().getName());
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            if (getCurrentPath().getParentPath().getLeaf() == unit) {
                types.add(new Type(file, type.getSimpleName().toString(), told(getCurrentPath())));
            }
            if (type.getKind() == Tree.Kind.RECORD) {
                long components = type.getMembers().stream()
                        .filter(member -> member instanceof com.sun.source.tree.VariableTree field
                                && !field.getModifiers().getFlags().contains(javax.lang.model.element.Modifier.STATIC))
                        .count();
                methods.add(new Method(file, type.getSimpleName() + "(…)", 1, (int) components, 10));
            }
            return super.visitClass(type, nothing);
        }

        private boolean told(TreePath path) {
            return trees.getDocComment(path) != null;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            var positions = trees.getSourcePositions();
            long begin = positions.getStartPosition(unit, method.getBody() == null ? method : method.getBody());
            long end = positions.getEndPosition(unit, method);
            if (begin >= 0 && end >= 0) {
                var lines = unit.getLineMap();
                boolean record = getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.RECORD;
                boolean constructor = method.getName().contentEquals("<init>");
                methods.add(new Method(
                        file,
                        owner() + "." + method.getName(),
                        lines.getLineNumber(end) - lines.getLineNumber(begin) + 1,
                        method.getParameters().size(),
                        record && constructor ? 10 : 6));
            }
            return super.visitMethod(method, nothing);
        }

        private String owner() {
            return ((ClassTree) getCurrentPath().getParentPath().getLeaf())
                    .getSimpleName()
                    .toString();
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void nothing) {
            if (literal.getValue() instanceof String text) {
                quoted.add(new Quoted(file, text, use(literal)));
            }
            return super.visitLiteral(literal, nothing);
        }

        private String use(LiteralTree literal) {
            var parent = getCurrentPath().getParentPath().getLeaf();
            return switch (parent) {
                case MethodInvocationTree call
                when !call.getArguments().isEmpty()
                        && call.getArguments().getFirst() == literal
                        && SAYING.contains(name(call.getMethodSelect())) -> "key";
                case NewClassTree made
                when !made.getArguments().isEmpty()
                        && made.getArguments().getFirst() == literal
                        && SAYING.contains(name(made.getIdentifier())) -> "key";
                // what a verb of the command line says about itself
                case AssignmentTree set when set.getVariable().toString().matches("description(Key)?") -> "key";
                case BinaryTree sum when sum.getKind() == Tree.Kind.PLUS && sum.getLeftOperand() == literal -> "prefix";
                default -> "";
            };
        }

        private static String name(Tree called) {
            String whole = called.toString();
            return whole.substring(whole.lastIndexOf('.') + 1);
        }
    }
}
