package trede.post.pages;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.access.Looks;
import trede.post.Outbox;
import trede.post.Sender;
import trede.post.Senders;
import trede.post.Servers;
import trede.web.Needs;
import trede.web.NotHere;
import trede.web.Page;
import trede.web.Problems;
import trede.web.Refusal;
import trede.web.Right;
import trede.web.Sheet;

/// What waits to leave, what did not arrive and why, and how the centre is called in it.
@Controller
@RequestMapping("/{centre}/post")
@Needs(Right.ADMINISTER)
class PostPages {

    private static final int MOST = 100;
    private static final Sender NOBODY = new Sender("", "", "", "nl");

    private final Outbox outbox;
    private final Senders senders;
    private final Servers servers;
    private final Looks looks;

    PostPages(Outbox outbox, Senders senders, Servers servers, Looks looks) {
        this.outbox = outbox;
        this.senders = senders;
        this.servers = servers;
        this.looks = looks;
    }

    @GetMapping
    @Transactional
    public Sheet show() {
        return sheet(senders.find().orElse(NOBODY), new Problems());
    }

    @PostMapping("/sender")
    Object settle(@RequestParam Map<String, String> form, Page page) {
        var sender = new Sender(
                form.getOrDefault("name", "").strip(),
                form.getOrDefault("email", "").strip(),
                form.getOrDefault("place", "").strip(),
                form.getOrDefault("language", "nl"));
        try {
            senders.settle(sender);
            looks.log("post-sender", Map.of(), List.of());
            return "redirect:" + page.to("post");
        } catch (Refusal refusal) {
            String field = refusal.key().replaceAll("post\\.sender_(\\w+)_(wrong|tells)", "$1");
            return sheet(sender, new Problems().add(field, refusal)).status(400);
        }
    }

    @PostMapping("/{message}/retry")
    String retry(@PathVariable UUID message, Page page) {
        return acted(outbox.retry(message), "post-retry", page);
    }

    @PostMapping("/{message}/cancellation")
    String cancel(@PathVariable UUID message, Page page) {
        return acted(outbox.cancel(message), "post-cancel", page);
    }

    private String acted(boolean done, String what, Page page) {
        if (!done) {
            throw new NotHere();
        }
        looks.log(what, Map.of(), List.of());
        return "redirect:" + page.to("post");
    }

    private Sheet sheet(Sender sender, Problems problems) {
        return Sheet.of("post/pages/post.jte")
                .with("sender", sender)
                .with("problems", problems)
                .with("roads", servers.listSettled())
                .with("counts", outbox.count())
                .with("waiting", outbox.list("new", MOST))
                .with("failed", outbox.list("failed", MOST));
    }
}
