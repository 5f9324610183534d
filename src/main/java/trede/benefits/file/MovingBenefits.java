package trede.benefits.file;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import trede.casefile.MovingRows;

/// What goes along when one file goes into another.
@Configuration(proxyBeanMethods = false)
class MovingBenefits {

    @Bean
    MovingRows movingApplications() {
        return MovingRows.of("benefits.application");
    }

    @Bean
    MovingRows movingForwardings() {
        return MovingRows.of("benefits.forwarding");
    }

    @Bean
    MovingRows movingInquiries() {
        return MovingRows.of("benefits.inquiry");
    }

    @Bean
    MovingRows movingStays() {
        return new MovingRows("benefits.stay", "id", "a.first <= b.last and b.first <= a.last");
    }

    @Bean
    MovingRows movingChanges() {
        return MovingRows.of("benefits.change");
    }

    @Bean
    MovingRows movingProposals() {
        return MovingRows.of("benefits.proposal");
    }

    @Bean
    MovingRows movingDecisions() {
        return MovingRows.of("benefits.decision");
    }

    /// Derived: what would overlap is set aside, and comes back when both are taken apart.
    @Bean
    MovingRows movingRights() {
        return new MovingRows(
                "benefits.held_right", "id", "a.place = b.place and a.first <= b.last and b.first <= a.last");
    }

    @Bean
    MovingRows movingReviews() {
        return MovingRows.of("benefits.review");
    }

    @Bean
    MovingRows movingAgenda() {
        return MovingRows.of("benefits.agenda_item");
    }

    @Bean
    MovingRows movingLetters() {
        return MovingRows.of("benefits.letter");
    }
}
