package trede.exchange;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import trede.exchange.reading.ZipLimits;

/// What bounds an import, as `trede.import.*` in the settings.
///
/// @param shown so many problems are shown on screen; the report has them all
/// @param keptDays rejected rows, reports and uploads are removed after so many days
/// @param withdrawnPercent withdrawing more than this share of a file asks for confirmation
/// @param textLength the longest text a field may hold, in characters
/// @param zipEntries the most files a zip may hold
/// @param zipRatio the most a file in a zip may grow; tables of real facts grow 5 to 30 times
/// @param zipBytes the most the files of a zip may hold together; ten million rows are about one gigabyte
/// @param uploadBytes the largest upload
@ConfigurationProperties("trede.import")
record ImportSettings(
        @DefaultValue("50") int shown,
        @DefaultValue("30") int keptDays,
        @DefaultValue("5") int withdrawnPercent,
        @DefaultValue("500") int textLength,
        @DefaultValue("200") int zipEntries,
        @DefaultValue("200") int zipRatio,
        @DefaultValue("17179869184") long zipBytes,
        @DefaultValue("2147483648") long uploadBytes) {

    ZipLimits zip() {
        return new ZipLimits(zipEntries, zipRatio, zipBytes);
    }
}
