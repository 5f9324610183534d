package trede.exchange.reading;

/// What a zip may hold at most.
///
/// @param entries how many files
/// @param ratio how many times its packed size a file may grow
/// @param bytes how large its files may be together
public record ZipLimits(int entries, int ratio, long bytes) {}
