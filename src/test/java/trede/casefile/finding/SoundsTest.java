package trede.casefile.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import trede.HouseTest;

/// The sound of names, on a list of one name spelled twice and a list of two names (docs/decisions/0010).
@HouseTest
class SoundsTest {

    private static final Path LISTS = Path.of("src/test/resources/casefile");

    @Autowired
    JdbcClient sql;

    /// Asked either way round, as a search is: each word of one way to cut up the first fits a key of the
    /// second.
    private List<String> taken(String list) throws IOException {
        var pairs = pairs(list);
        return sql.sql("""
                        select p.one || '|' || p.other
                        from unnest(?::text[], ?::text[]) p(one, other)
                        where (select bool_and(exists (
                                 select from casefile.name_ways(asked) w
                                 group by w.way
                                 having bool_and(exists (
                                     select from casefile.keys_of_name(known) as key
                                     where key = w.word or split_part(key, ' ', 1) in (select '~' || casefile.sounds(w.word)))))
                               ) from (values (p.one, p.other), (p.other, p.one)) v(asked, known))
                        """)
                .params(
                        pairs.stream().map(pair -> pair[0]).toArray(String[]::new),
                        pairs.stream().map(pair -> pair[1]).toArray(String[]::new))
                .query(String.class)
                .list();
    }

    private static List<String[]> pairs(String list) throws IOException {
        return Files.readAllLines(LISTS.resolve(list)).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\\|"))
                .toList();
    }

    @Test
    void oneNameIsFoundInItsOtherSpelling() throws IOException {
        var same = taken("same-name.txt");
        var different = taken("different-names.txt");
        int all = pairs("same-name.txt").size();
        System.out.printf(
                "sound: %d of %d found (recall %.2f); %d of %d taken for another (precision %.2f)%n",
                same.size(),
                all,
                (double) same.size() / all,
                different.size(),
                pairs("different-names.txt").size(),
                (double) same.size() / (same.size() + different.size()));
        assertThat(same).hasSizeGreaterThanOrEqualTo(all * 9 / 10);
        assertThat(different).hasSizeLessThanOrEqualTo(15);
        assertThat(same)
                .contains(
                        "Mohammed|Muhammad",
                        "Mohamed|محمد",
                        "Yıldız|Yildiz",
                        "Ouazzani|Wazzani",
                        "Van den Broeck|Vandenbroek",
                        "Dupont|Dupond",
                        "Hussein|Hüseyin",
                        "Jean-Luc|Jeanluc");
        assertThat(different).doesNotContain("Hassan|Hussein", "Ahmed|Hamid", "Mohamed|Mahmoud", "Amine|Imane");
    }

    @Test
    void whatCannotBeReadHasNoSound() {
        for (String name : List.of("", "?!", "12", "😀", "ሰላም", "Ng")) {
            assertThat(sql.sql("select casefile.sounds(?)")
                            .param(name)
                            .query(String.class)
                            .list())
                    .as(name)
                    .isEmpty();
        }
    }
}
