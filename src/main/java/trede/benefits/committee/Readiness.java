package trede.benefits.committee;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import trede.benefits.applications.Inquiry;

/// What is missing before a proposal may go to the committee, and before anything may be decided on it.
final class Readiness {

    private Readiness() {}

    /// Keys of what must be done first; empty when it can go.
    static List<String> missing(Proposal proposal, @Nullable Inquiry inquiry) {
        var missing = new ArrayList<String>();
        if (inquiry == null) {
            missing.add("benefits.inquiry.missing.all");
        } else {
            missing.addAll(inquiry.missing(proposal.content().aid().isIncome()));
        }
        if (proposal.hearing().toldOn() == null) {
            missing.add("benefits.committee.missing.told");
        }
        return missing;
    }
}
