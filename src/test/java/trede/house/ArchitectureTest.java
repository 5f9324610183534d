package trede.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import trede.Trede;
import trede.time.HouseClock;

/// The form of the house: roads, doors, names and sizes, as `STYLE.md` promises them.
class ArchitectureTest {

    private static final Pattern SAYS_NOTHING =
            Pattern.compile("(Base|Abstract).*|.*(Service|Manager|Impl|Dto|DTO|Helper|Utils?|Processor)");
    private static final Set<String> SAYS_NOTHING_EITHER =
            Set.of("util", "utils", "common", "core", "misc", "model", "dto");
    private static final Pattern SQL = Pattern.compile(
            "(?is)^\\s*(with\\s+\\w+.*\\bas\\b|select\\s|insert\\s+into\\s|update\\s+\\w+[.\\w]*\\s+\\w*\\s*set\\b|delete\\s+from\\s|"
                    + "copy\\s+\\w+|create\\s+(table|temp|temporary|role|schema)|alter\\s+(table|role)|truncate\\s).*");

    private static final Sources MAIN = Sources.read(Sources.MAIN);
    private static final Sources TEST = Sources.read(Sources.TEST);
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("trede");

    @Test
    void onlyTheRoadsOfTheMapAreTaken() {
        ApplicationModules.of(Trede.class).verify();
    }

    @Test
    void noPackageLooksInACircle() {
        slices().matching("trede.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyTheInventedTownTellsOfDaysGoneBy() {
        noClasses()
                .that()
                .resideOutsideOfPackages("trede.town..", "trede.time..")
                .should()
                .callMethod(HouseClock.class, "at", Instant.class, ScopedValue.CallableOp.class)
                .check(CLASSES);
    }

    @Test
    void aNameSaysWhatTheThingIs() {
        var types = Stream.concat(MAIN.types.stream(), TEST.types.stream())
                .filter(type -> SAYS_NOTHING.matcher(type.name()).matches())
                .map(type -> type.file() + " " + type.name());
        var folders = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .distinct()
                .filter(name -> Stream.of(name.split("\\.")).anyMatch(SAYS_NOTHING_EITHER::contains));
        assertThat(Stream.concat(types, folders)).isEmpty();
    }

    @Test
    void eachTypeIsIntroducedInASentence() {
        assertThat(MAIN.types.stream()
                        .filter(type -> !type.told())
                        .map(type -> type.file().toString()))
                .as("types without a /// sentence above them")
                .isEmpty();
    }

    @Test
    void fourDoorsInTenAreShut() {
        var types = CLASSES.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .toList();
        var open = new TreeMap<String, Integer>();
        for (JavaClass type : types) {
            open.merge(type.getPackageName(), type.getModifiers().contains(JavaModifier.PUBLIC) ? 1 : 0, Integer::sum);
        }
        int all = open.values().stream().mapToInt(Integer::intValue).sum();
        System.out.printf("%d of %d types are package-private%n", types.size() - all, types.size());
        assertThat(types.size() - all)
                .as("package-private types of %d; public ones by package: %s", types.size(), open)
                .isGreaterThanOrEqualTo((int) Math.ceil(types.size() * 0.4));
    }

    @Test
    void filesStayShortEnoughToReadAtOnce() {
        var longest = lines();
        System.out.println("the five largest: " + longest.subList(0, Math.min(5, longest.size())));
        assertThat(longest.stream()
                        .filter(file -> file.lines > (file.path.toString().endsWith(".jte") ? 100 : 250))
                        .filter(file -> !excused(file.path)))
                .isEmpty();
    }

    @Test
    void methodsFitOnAScreen() {
        assertThat(methods().filter(method -> method.lines() > 40 && !excused(method.file())))
                .isEmpty();
    }

    @Test
    void nobodyIsHandedMoreThanTheyCanHold() {
        assertThat(methods().filter(method -> method.parameters() > method.limit() && !excused(method.file())))
                .isEmpty();
    }

    @Test
    void noFolderIsADrawerForEverything() {
        Map<Path, Integer> folders = new TreeMap<>();
        lines().forEach(file -> folders.merge(file.path.getParent(), 1, Integer::sum));
        folders.values().removeIf(count -> count <= 30);
        assertThat(folders).isEmpty();
    }

    /// `home` is the database's own room; elsewhere SQL stands in queries or right behind a front door. A
    /// transaction's
    /// settings
    /// are no query.
    @Test
    void sqlStandsInQueriesAndFrontDoorsOnly() {
        assertThat(MAIN.quoted.stream()
                        .filter(quoted -> SQL.matcher(quoted.text()).matches())
                        .filter(quoted -> !Sources.room(quoted.file()).equals("home"))
                        .filter(quoted -> !quoted.text().startsWith("select set_config("))
                        .filter(quoted -> !mayHoldSql(quoted.file()))
                        .map(quoted -> quoted.file() + ": "
                                + quoted.text().strip().lines().findFirst().orElse(""))
                        .distinct())
                .isEmpty();
    }

    private static boolean mayHoldSql(Path file) {
        String name = file.getFileName().toString().replace(".java", "");
        boolean inTheHall = file.getParent().getFileName().toString().equals(Sources.room(file));
        boolean open = Sources.text(file).matches("(?s).*\\bpublic (final )?class " + name + "\\b.*");
        return name.endsWith("Queries") || inTheHall && open;
    }

    private static Stream<Sources.Method> methods() {
        return Stream.concat(MAIN.methods.stream(), TEST.methods.stream());
    }

    /// A file may be longer where it says why in its first lines.
    private static boolean excused(Path file) {
        return Sources.text(file).lines().limit(15).anyMatch(line -> line.matches(".*Longer than .*: .{15,}.*"));
    }

    private record Length(Path path, long lines) {
        @Override
        public String toString() {
            return path + " " + lines;
        }
    }

    private static List<Length> lines() {
        var files = new ArrayList<Path>();
        for (var root : List.of(Sources.MAIN, Sources.TEST)) {
            files.addAll(Sources.list(root, ".java"));
            files.addAll(Sources.list(root, ".jte"));
        }
        return files.stream()
                .map(file -> new Length(file, Sources.text(file).lines().count()))
                .sorted(Comparator.comparing(Length::lines).reversed())
                .toList();
    }
}
