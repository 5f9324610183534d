package trede.monitor.pages;

import trede.monitor.Cell;
import trede.monitor.Measure;

/// A rate that can have a target.
///
/// @param value as the form sends it: measure and cell
public record Rate(String value, Measure measure, Cell cell) {}
