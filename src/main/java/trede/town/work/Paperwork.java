package trede.town.work;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import trede.access.Member;
import trede.benefits.applications.Aid;
import trede.benefits.applications.Applications;
import trede.benefits.applications.Asked;
import trede.benefits.applications.Inquiries;
import trede.benefits.applications.Inquiry;
import trede.benefits.applications.InquiryPart;
import trede.benefits.committee.CommitteeProposals;
import trede.benefits.committee.Hearing;
import trede.benefits.decisions.Content;
import trede.town.lives.Lists;

/// A worker takes down what somebody asks, finds out how they live, and proposes what to decide.
@Component
class Paperwork {

    private static final Map<String, List<String>> REPORT = Lists.read("inquiries_nl.txt").stream()
            .collect(Collectors.groupingBy(
                    List::getFirst, Collectors.mapping(cells -> cells.get(1), Collectors.toList())));

    private final Applications applications;
    private final Inquiries inquiries;
    private final CommitteeProposals proposals;
    private final Scenes scenes;

    Paperwork(Applications applications, Inquiries inquiries, CommitteeProposals proposals, Scenes scenes) {
        this.applications = applications;
        this.inquiries = inquiries;
        this.proposals = proposals;
        this.scenes = scenes;
    }

    UUID apply(Member worker, Case about, Aid aid, String words, LocalDate received) {
        var asked = new Asked(about.dice().pick(Asked.MANNERS), List.of(aid), words, "self", "");
        return scenes.play(worker, received, () -> applications.add(about.person(), asked, received));
    }

    /// @param application null for a review
    /// @param whole false while the report is not finished
    void inquire(Member worker, Case about, @Nullable UUID application, LocalDate visited, boolean whole) {
        var parts = new EnumMap<InquiryPart, String>(InquiryPart.class);
        for (var part : InquiryPart.values()) {
            if (whole || part.compareTo(InquiryPart.WORK) < 0) {
                parts.put(part, said(about, part.code()));
            }
        }
        var findings = new Inquiry.Findings(
                true, visited, said(about, "place"), visited.minusDays(2), said(about, "network"), parts);
        scenes.play(worker, visited, () -> {
            var id = inquiries.begin(about.person(), application);
            inquiries.save(
                    about.person(),
                    id,
                    findings,
                    inquiries.get(about.person(), id).version());
            return id;
        });
    }

    /// The person was told of the right to be heard, and did not want to.
    UUID propose(Member worker, Case about, @Nullable UUID application, Content content, LocalDate on) {
        return scenes.play(worker, on, () -> {
            var id = proposals.add(about.person(), application, said(about, "facts"), content);
            proposals.hear(
                    about.person(),
                    id,
                    new Hearing(on, false, null, "", ""),
                    proposals.get(about.person(), id).version());
            return id;
        });
    }

    void offer(Member worker, Case about, UUID proposal, LocalDate on) {
        scenes.play(worker, on, () -> {
            proposals.offer(about.person(), proposal);
            return true;
        });
    }

    static String said(Case about, String which) {
        var choice = REPORT.get(which);
        if (choice == null) {
            throw new IllegalStateException("nothing to report about " + which);
        }
        return Phrase.filled(
                about.dice().pick(choice), about.person().identity().givenName(), "", about.dice());
    }
}
