package trede.casefile.intake;

import org.jspecify.annotations.Nullable;

/// How many people of an age lived in a municipality in a year.
public record PopulationTold(
        int line,
        String municipality,
        int year,
        int ageFrom,
        int ageUntil,
        int inhabitants,
        @Nullable String rowId) {}
