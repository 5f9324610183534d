package trede.casefile.referrals;

import java.time.LocalDate;
import trede.casefile.following.Function;

/// What somebody asks a colleague or a team: to do what, with which question, until when.
public record Wanted(Step.Asked asked, Function function, String question, LocalDate due) {}
