package trede.casefile.following;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import trede.web.MenuMark;
import trede.web.Visitor;

/// How many files of the visitor were opened with a reason that nobody whose file it is has read. It stands on
/// every page, so it is kept in memory: counted when a file is opened or read, and on everybody's first page.
@Component
class GlassMarks implements MenuMark {

    private final Map<UUID, Integer> unread = new ConcurrentHashMap<>();

    @Override
    public String address() {
        return "glass";
    }

    @Override
    public int count(Visitor visitor) {
        return visitor.account().map(account -> unread.getOrDefault(account, 0)).orElse(0);
    }

    void put(UUID account, int count) {
        if (count == 0) {
            unread.remove(account);
        } else {
            unread.put(account, count);
        }
    }
}
