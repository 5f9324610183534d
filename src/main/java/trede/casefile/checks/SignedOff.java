package trede.casefile.checks;

import java.time.LocalDate;

/// Something that may stay as it is, for a reason.
///
/// @param signedBy the actor
public record SignedOff(String code, String detail, String reason, String signedBy, LocalDate signedOn) {}
