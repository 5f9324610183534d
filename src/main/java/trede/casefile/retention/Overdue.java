package trede.casefile.retention;

import java.time.LocalDate;
import java.util.UUID;
import trede.casefile.Birth;

/// A file that has passed its term.
///
/// @param id public, as addresses name the person
/// @param file the source system's own number
/// @param reason the class of retention: a key of the law, `casefile.file_years`
/// @param lastDay the last day of the last fact, follower or visit
public record Overdue(UUID id, String file, String name, Birth birth, String reason, LocalDate lastDay) {}
