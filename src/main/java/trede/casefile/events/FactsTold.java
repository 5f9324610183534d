package trede.casefile.events;

/// Facts about many people came in from elsewhere, in the transaction at hand.
public record FactsTold() {}
