package trede.town.folder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import trede.time.Brussels;

/// The days on which a centre's facts were brought in, one batch each, in order.
public final class Batches {

    private final int[] days;

    private Batches(List<LocalDate> days) {
        this.days = days.stream().mapToInt(day -> (int) day.toEpochDay()).toArray();
    }

    /// On the first of each month after `first`, and on the last day itself.
    public static Batches monthly(LocalDate first, LocalDate last) {
        return each(1, first, last);
    }

    /// On the first of each third month after `first`, and on the last day itself.
    public static Batches quarterly(LocalDate first, LocalDate last) {
        return each(3, first, last);
    }

    private static Batches each(int months, LocalDate first, LocalDate last) {
        var days = new ArrayList<LocalDate>();
        for (var day = first.plusMonths(1).withDayOfMonth(1); day.isBefore(last); day = day.plusMonths(months)) {
            days.add(day);
        }
        days.add(last);
        return new Batches(days);
    }

    public int count() {
        return days.length;
    }

    /// The batch that tells what is known by the end of a day; the last one if none does.
    public int telling(int day) {
        int low = 0;
        int high = days.length - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (days[middle] > day) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /// The first moment of its day, so that a batch of today is never in the future.
    public Instant instant(int batch) {
        return LocalDate.ofEpochDay(days[batch]).atStartOfDay(Brussels.ZONE).toInstant();
    }

    public String folder(int batch) {
        return instant(batch).toString().replace(':', '-');
    }

    /// Reads the instant back from a folder's name.
    public static Instant instantOf(String folder) {
        return Instant.parse(folder.substring(0, 11) + folder.substring(11).replace('-', ':'));
    }
}
