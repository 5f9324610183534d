package trede.casefile.duplicates;

import java.time.Instant;
import trede.casefile.PersonLine;

/// Two files of which somebody said that they are of two people.
///
/// @param actor who said so, as the log names them
/// @param sameNumber whether both have the same national number: one of the two is wrong
public record Distinction(
        PersonLine one, PersonLine other, String reason, String actor, Instant at, boolean sameNumber) {}
