package trede;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import trede.access.Centres;
import trede.access.DemonstrationUsers;
import trede.web.Terminal;

/// Says where to look and who to sign in as, once everything is there.
@Component
class Welcome {

    private final Centres centres;
    private final DemonstrationUsers demonstration;

    Welcome(Centres centres, DemonstrationUsers demonstration) {
        this.centres = centres;
        this.demonstration = demonstration;
    }

    // By its name this computer may hold passkeys; by its number no browser lets it.
    private static String name(String address) {
        return address.equals("127.0.0.1") ? "localhost" : address;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void greet(ApplicationReadyEvent ready) {
        var environment = ready.getApplicationContext().getEnvironment();
        String port = environment.getProperty("local.server.port");
        if (port == null) {
            return;
        }
        var words = Terminal.words();
        System.out.println(words.say(
                "web.welcome", "http://" + name(environment.getProperty("server.address", "")) + ":" + port + "/"));
        if (centres.list().isEmpty()) {
            System.out.println(words.say("web.welcome_empty"));
        }
        demonstration
                .list("127.0.0.1")
                .forEach(stage -> stage.members()
                        .forEach(member -> System.out.println("  "
                                + stage.centre().code() + "  " + member.name() + "  ("
                                + member.role().label(words) + ", " + DemonstrationUsers.PASSWORD
                                + ")")));
    }
}
