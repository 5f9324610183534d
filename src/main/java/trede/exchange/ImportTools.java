package trede.exchange;

import org.springframework.stereotype.Component;
import trede.casefile.intake.Intake;

/// What every import works with.
@Component
record ImportTools(Intake intake, ImportSettings settings, ImportPlaces places) {}
