package trede.contacts.notes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What comes out of Word loses its marks and none of its words.
class PastedTest {

    @Test
    void quotesSpacesAndInvisibleSignsAreMadePlain() {
        assertThat(Pasted.clean("\u201cDe cli\u00ADënt zei:\u00a0\u2018ik\u202fkom\u2019\u200b\u201d\ufeff"))
                .isEqualTo("\"De cliënt zei: 'ik kom'\"");
        assertThat(Pasted.clean("een\ttwee\u000bdrie\r\nvier\rvijf\u2028zes"))
                .isEqualTo("een twee\ndrie\nvier\nvijf\nzes");
    }

    @Test
    void bulletsBecomeDashes() {
        assertThat(Pasted.clean("\u2022\thuur\n\u00b7\tgas\no\twater\n\uf0b7\tlicht\n\u00a7 7 blijft"))
                .isEqualTo("- huur\n- gas\n- water\n- licht\n§ 7 blijft");
    }

    @Test
    void whatWordWritesForItselfGoes() {
        assertThat(Pasted.clean("<!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]-->"
                        + "/* Style Definitions */ table.MsoNormalTable {mso-style-name:x;}\n"
                        + "Hij<o:p></o:p> schreef naar <jan@voorbeeld.be> dat 3 < 5 is."))
                .isEqualTo("Hij schreef naar <jan@voorbeeld.be> dat 3 < 5 is.");
    }

    @Test
    void namesInOtherScriptsStayWhatTheyAre() {
        assertThat(Pasted.clean("رشید می\u200cرود 👩\u200d👧 Zoë")).isEqualTo("رشید می\u200cرود 👩\u200d👧 Zoë");
        assertThat(Pasted.clean("Zoe\u0308")).isEqualTo("Zoë");
        assertThat(Pasted.clean("half \ud83d teken\u0000")).isEqualTo("half  teken");
    }
}
