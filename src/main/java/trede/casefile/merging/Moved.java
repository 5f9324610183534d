package trede.casefile.merging;

/// How much of a kind goes along.
///
/// @param kind `fact.benefit`, `follower` …: the end of a key in `messages/`
/// @param rows all of them
/// @param aside those that the survivor has already: they are set aside until the files are taken apart
public record Moved(String kind, long rows, long aside) {}
