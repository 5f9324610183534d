package trede.papers;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// Whether a PDF is what it says it is, as veraPDF reads the standards.
public final class PaperCheck {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PaperCheck() {}

    /// What is wrong with it as a paper that everybody can read and an archive can keep; empty when
    /// nothing is.
    public static List<String> problems(byte[] pdf) throws Exception {
        var all = new java.util.ArrayList<String>();
        for (var flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                validator.validate(parser).getTestAssertions().stream()
                        .map(each -> flavour + " " + each.getRuleId().getClause() + ": " + each.getMessage())
                        .distinct()
                        .forEach(all::add);
            }
        }
        return all;
    }
}
