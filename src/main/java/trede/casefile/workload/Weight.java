package trede.casefile.workload;

/// What a file of a kind weighs.
///
/// @param own whether the centre chose it; else it is a proposal
/// @param confirmed whether somebody who knows the field confirmed the proposal
/// @param source of the proposal
public record Weight(RequestKind kind, int points, boolean own, boolean confirmed, String source) {}
