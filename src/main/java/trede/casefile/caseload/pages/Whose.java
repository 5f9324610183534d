package trede.casefile.caseload.pages;

/// A list to choose: as the address says it, and how it is called.
public record Whose(String code, String name) {}
