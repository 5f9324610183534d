package trede.casefile.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import trede.HouseTest;
import trede.TestCentres;
import trede.casefile.finding.Found.Why;
import trede.casefile.finding.Likeness.Reason;

/// Names with an Arabic article, in two alphabets, with it and without.
@HouseTest
class ArticleTest {

    @Autowired
    TestCentres test;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Searches searches;

    @Autowired
    Likenesses likenesses;

    Finding essen;
    UUID yasir;

    @BeforeEach
    void aSmallTown() {
        essen = new Finding(test, sql, transaction, searches);
        yasir = essen.person("Y-1", "ياسر", "البستاني الصغير", "1983-06-12");
    }

    @Test
    void somebodyWrittenInArabicIsFoundInLatinLettersWithTheArticleAndWithout() {
        essen.finds(
                yasir,
                Why.SOUND,
                "al-boestani yasir",
                "Yasser al-Bustani",
                "boestani",
                "yasir bustani",
                "Jasser Boestani",
                "yasser bustani",
                "yasser al bustani as-saghir",
                "Yasser El Boustani Es-Saghir",
                "yasser bustani al-saghir",
                "saghir",
                "as saghir");
    }

    @Test
    void hisOwnNameInItsOwnLettersIsNoOtherName() {
        essen.finds(
                yasir,
                Why.NAME,
                "البستاني",
                "بستاني",
                "ياسر البستاني",
                "ياسر بستاني",
                "الصغير",
                "صغير ياسر",
                "بستاني صغير");
        var abd = essen.person("Y-2", "خالد", "عبد الرحمن", "1970-01-01");
        essen.finds(abd, Why.NAME, "عبد الرحمن", "رحمن", "عبدالرحمن");
        essen.finds(abd, Why.SOUND, "Abderrahman", "abd el-rahman", "abd ar-rahman khaled");
    }

    @Test
    void somebodyWrittenInLatinLettersIsFoundInArabic() {
        var nora = essen.person("N-1", "Nora", "Al-Khatib", "1990-01-01");
        var din = essen.person("N-2", "Salah", "Ed-Din", "1990-01-01");
        essen.finds(nora, Why.SOUND, "الخطيب", "خطيب", "elkhatib");
        essen.finds(nora, Why.NAME, "khatib", "al khatib", "al-khatib nora", "El Khatib");
        essen.finds(din, "صلاح الدين", "salah din", "salah el-din", "salah ad-din");
    }

    @Test
    void aNameThatOnlyBeginsAsAnArticleDoesStaysWhole() {
        var alain = essen.person("A-1", "Alain", "Elskens", "1970-01-01");
        var elise = essen.person("A-2", "Elise", "Asselman", "1970-01-01");
        var aldona = essen.person("A-3", "Aldona", "Esser", "1970-01-01");
        var elias = essen.person("A-4", "الياس", "سعيد", "1970-01-01");
        var an = essen.person("A-5", "An", "Nelissen", "1970-01-01");
        var piet = essen.person("A-6", "Piet", "Nelissen", "1970-01-01");
        essen.finds(alain, "alain", "alain elskens", "elskens");
        essen.finds(elise, "elise asselman", "asselman elise");
        assertThat(essen.ids("elise").getFirst()).isEqualTo(elise);
        essen.finds(aldona, "aldona", "aldona esser");
        assertThat(essen.ids("الياس").getFirst()).isEqualTo(elias);
        essen.finds(an, "An Nelissen", "nelissen an");
        assertThat(essen.ids("nelissen")).containsExactlyInAnyOrder(an, piet);
        essen.findsNobody("ain", "ise", "dona", "skens");
    }

    @Test
    void whoIsWrittenSoDoesNotHideWhoSoundsSo() {
        var bustaniq = essen.person("B-1", "Amir", "Al-Bustaniq", "1970-01-01");
        assertThat(essen.search("bustani"))
                .extracting(found -> found.line().id(), Found::why)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(bustaniq, Why.NAME),
                        org.assertj.core.groups.Tuple.tuple(yasir, Why.SOUND));
        var twin = essen.person("B-2", "Yasir", "Al-Bustani", "1983-06-12");
        assertThat(essen.ids("Yasir Bustani")).containsExactly(twin, yasir);
        assertThat(essen.ids("bustani")).containsExactly(twin, bustaniq, yasir);
    }

    @Test
    void manyWrittenSoLeaveRoomForTheOneWhoSoundsSo() {
        for (int n = 0; n < 100; n++) {
            essen.person("M-" + n, "Yasir", "Bustani", "1960-01-01");
        }
        var last = essen.person("Z-1", "ياسر", "بستاني", "1991-01-01");
        for (String typed : new String[] {"bustani", "yasir bustani", "Bustani, Yasir", "bustani yasir"}) {
            var found = essen.search(typed);
            assertThat(found).as(typed).hasSize(10);
            assertThat(found.subList(0, 8)).allMatch(each -> each.why() == Why.NAME);
            assertThat(found.subList(8, 10))
                    .extracting(each -> each.line().id())
                    .containsExactlyInAnyOrder(yasir, last);
        }
    }

    @Test
    void aNewcomerIsAskedAboutByBothNames() {
        for (String family : new String[] {"Bustani", "Al-Bustani", "Boestani"}) {
            var today = LocalDate.of(2026, 11, 22);
            var newcomer =
                    new Newcomer(family, "Yasir", Born.find("12/06/1983", today).orElseThrow(), null, null);
            assertThat(essen.as(() -> likenesses.list(newcomer)))
                    .as(family)
                    .singleElement()
                    .satisfies(
                            likeness -> assertThat(likeness.known().line().id()).isEqualTo(yasir))
                    .satisfies(likeness -> assertThat(likeness.reasons())
                            .containsExactlyInAnyOrder(Reason.SOUNDING_NAME, Reason.SAME_BIRTH));
        }
    }
}
