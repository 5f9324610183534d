package trede.casefile.households;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import trede.casefile.households.CategoryRule.Housemate;
import trede.law.Law;

/// The cases of `law/cases/household-category.yaml`, which a jurist can read.
class CategoryRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TestFactory
    Stream<DynamicTest> everyCase() throws IOException {
        String written = Files.readString(Path.of("src/test/resources/law/cases/household-category.yaml"));
        List<Map<String, Object>> cases = new Yaml(new SafeConstructor(new LoaderOptions())).load(written);
        return cases.stream().map(each -> DynamicTest.dynamicTest((String) each.get("case"), () -> holds(each)));
    }

    @SuppressWarnings("unchecked")
    private static void holds(Map<String, Object> each) {
        var others = (List<List<Object>>) each.getOrDefault("others", List.of());
        var asked = new CategoryRule.Question(
                mate((List<Object>) each.get("self")),
                others.stream().map(CategoryRuleTest::mate).toList(),
                (Boolean) each.get("joint"),
                TODAY);
        var category = CategoryRule.of(asked, Law.read().value(CategoryRule.CHILD_UNDER, TODAY));
        if (category instanceof Category.Likely likely) {
            assertThat(likely.number()).isEqualTo(each.get("category"));
            assertThat(likely.why()).isEqualTo(each.get("why"));
            assertThat(likely.law().source()).contains("26 mei 2002", "art. 14");
        } else {
            assertThat(((Category.Unknown) category).missing()).isEqualTo(each.get("unknown"));
        }
    }

    private static Housemate mate(List<Object> written) {
        var birth = written.get(1) instanceof Date day
                ? day.toInstant().atZone(ZoneOffset.UTC).toLocalDate()
                : null;
        return new Housemate(MemberRole.find((String) written.get(0)).orElseThrow(), birth);
    }
}
