package trede.benefits.applications;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trede.casefile.sensitive.Veil;

/// What a social worker found out about somebody's situation, before anything is decided.
///
/// @param application null for a review
/// @param worker account of the social worker who made it
/// @param version changes whenever somebody saves it
public record Inquiry(
        UUID id, @Nullable UUID application, UUID worker, LocalDate begun, Findings findings, String version) {

    /// What it holds.
    ///
    /// @param diploma the worker has the diploma that the law asks for
    /// @param visited day of the home visit, and where
    /// @param consulted day on which the data network was asked, and what it told
    public record Findings(
            boolean diploma,
            @Nullable LocalDate visited,
            String visitedAt,
            @Nullable LocalDate consulted,
            String told,
            Map<InquiryPart, String> parts) {

        public static final Findings NONE = new Findings(false, null, "", null, "", Map.of());

        public String part(InquiryPart part) {
            return parts.getOrDefault(part, "");
        }
    }

    /// Whether the visitor may not read some of it.
    public boolean veiled(boolean theirs) {
        return Veil.hidesAny(theirs, findings.visitedAt, findings.told)
                || Veil.hidesAny(theirs, findings.parts.values().toArray(String[]::new));
    }

    /// Keys of what is missing before it can go to the committee.
    ///
    /// @param income it is about the living wage or its equivalent
    public List<String> missing(boolean income) {
        var missing = new ArrayList<String>();
        if (findings.visited() == null || findings.visitedAt().isEmpty()) {
            missing.add("benefits.inquiry.missing.visit");
        }
        if (findings.consulted() == null || findings.told().isEmpty()) {
            missing.add("benefits.inquiry.missing.consultation");
        }
        if (!findings.diploma()) {
            missing.add("benefits.inquiry.missing.diploma");
        }
        for (var part : InquiryPart.required(income)) {
            if (findings.part(part).isBlank()) {
                missing.add(part.label());
            }
        }
        return missing;
    }
}
