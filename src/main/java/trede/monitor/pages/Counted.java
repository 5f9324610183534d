package trede.monitor.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import trede.casefile.PersonLine;
import trede.monitor.Cell;
import trede.monitor.Report;
import trede.monitor.census.Fact;
import trede.web.Page;

/// The people behind one figure, a page of them, each with the facts that put them there.
///
/// @param cell null for those whom a rule leaves out
/// @param path of this list below the report's measure: `rate`, `rate/rest`, `left-out/age`
/// @param count of everybody on the list
/// @param lines null for who may not see people
public record Counted(
        Report report,
        KnownAt asked,
        @Nullable Cell cell,
        String path,
        String heading,
        String what,
        int count,
        @Nullable List<Line> lines,
        Paging paging) {

    /// A person on the list, and why.
    public record Line(PersonLine person, List<Fact> facts) {}

    /// @param number of the page, from 1
    public record Paging(int number, int pages, boolean byName) {

        static final int SIZE = 25;

        static Paging of(int page, int count, boolean byName) {
            int pages = Math.max(1, (count + SIZE - 1) / SIZE);
            return new Paging(Math.clamp(page, 1, pages), pages, byName);
        }

        int offset() {
            return (number - 1) * SIZE;
        }
    }

    public String back(Page page) {
        return page.to("monitor/" + report.period()) + asked.query() + "#h-"
                + report.measure().id().replace('.', '-');
    }

    public String address(String path, Page page) {
        return page.to("monitor/" + report.period() + "/" + report.measure().id() + "/" + path) + asked.query();
    }

    /// The same list, another page or order.
    public String turned(int number, boolean byName, Page page) {
        String address = address(path, page);
        return address + (address.contains("?") ? "&" : "?") + "page=" + number + (byName ? "&sort=name" : "");
    }
}
