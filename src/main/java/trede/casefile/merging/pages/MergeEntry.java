package trede.casefile.merging.pages;

import java.util.List;
import java.util.Map;

/// Which file stays and which values, as it was chosen in the form.
///
/// @param keepOne whether the first of the two stays
/// @param taken the fields that differ and are taken from the file that goes
record MergeEntry(boolean keepOne, List<Compared> taken) {

    static MergeEntry of(Map<String, String> form, List<Compared> compared) {
        boolean keepOne = !"other".equals(form.get("keep"));
        var taken = compared.stream()
                .filter(each -> !each.same())
                .filter(each -> {
                    String side = form.getOrDefault(each.field().column(), each.proposesOne() ? "one" : "other");
                    return side.equals(keepOne ? "other" : "one");
                })
                .toList();
        return new MergeEntry(keepOne, taken);
    }
}
