package trede.town.work;

import org.springframework.stereotype.Component;
import trede.casefile.identities.Abodes;

/// What is told of each caseload, and in what order.
@Component
record Chapters(
        Counter counter,
        Contacts contacts,
        Coming coming,
        Corridor corridor,
        Grants grants,
        Twins twins,
        Evenings evenings,
        Abodes abodes) {}
