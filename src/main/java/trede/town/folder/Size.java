package trede.town.folder;

/// How much was written.
public record Size(long people, long facts) {}
