package trede.post;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import trede.access.Centres;
import trede.access.Looks;
import trede.access.Operator;
import trede.web.Refusal;
import trede.web.Terminal;
import trede.web.Verb;
import trede.web.Visitors;

/// `post set email|sms --centre C --address smtp://…`: through what messages leave. Its password comes from
/// the variable `TREDE_POST_SECRET`, for what is typed here others can read.
@Component
@Scope("prototype")
@Command(name = "post", description = "post.verb.post")
class PostVerb implements Verb {

    @Parameters(index = "0", paramLabel = "set|remove", descriptionKey = "post.verb.act")
    String act = "";

    @Parameters(index = "1", paramLabel = "email|sms", descriptionKey = "post.verb.road")
    String road = "";

    @Option(names = "--centre", required = true, paramLabel = "CODE", descriptionKey = "web.verb.centre")
    String centre = "";

    @Option(names = "--address", paramLabel = "URL", descriptionKey = "post.verb.address")
    String address = "";

    @Option(names = "--login", paramLabel = "NAME", descriptionKey = "post.verb.login")
    String login = "";

    private final Centres centres;
    private final Servers servers;
    private final Looks looks;

    PostVerb(Centres centres, Servers servers, Looks looks) {
        this.centres = centres;
        this.servers = servers;
        this.looks = looks;
    }

    @Override
    public Integer call() {
        if (!List.of("email", "sms").contains(road)) {
            throw new Refusal("access.verb_act", road, "email, sms");
        }
        var channel = Channel.of(road);
        Visitors.as(new Operator(centres.get(centre), Terminal.language()), () -> {
            switch (act) {
                case "set" ->
                    servers.settle(
                            channel,
                            address,
                            login,
                            Objects.requireNonNullElse(System.getenv("TREDE_POST_SECRET"), ""));
                case "remove" -> servers.remove(channel);
                default -> throw new Refusal("access.verb_act", act, "set, remove");
            }
            looks.log("post-server", Map.of("act", act, "channel", road), List.of());
            return true;
        });
        System.out.println(Terminal.words().say("post.server_settled", road));
        return 0;
    }
}
