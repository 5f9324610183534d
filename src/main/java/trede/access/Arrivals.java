package trede.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import trede.access.sessions.Device;
import trede.access.sessions.Sessions;
import trede.web.KeptForm;
import trede.web.Refusal;
import trede.web.Visitors;

/// From the password to the first page: whoever has more to show or to choose is halfway and sees
/// nothing yet.
@Component
public class Arrivals {

    static final String TICKET = "trede.ticket";
    private static final String HALFWAY = "trede.halfway";

    private final Centres centres;
    private final Accounts accounts;
    private final Steps steps;
    private final Sessions sessions;
    private final OpenStays stays;
    private final Looks looks;
    private final Clock clock;

    Arrivals(Coming coming, Steps steps, Sessions sessions, OpenStays stays, Looks looks, Clock clock) {
        this.centres = coming.centres();
        this.accounts = coming.accounts();
        this.steps = steps;
        this.sessions = sessions;
        this.stays = stays;
        this.looks = looks;
        this.clock = clock;
    }

    /// Who can come, and where.
    @Component
    record Coming(Centres centres, Accounts accounts) {}

    OpenStays stays() {
        return stays;
    }

    /// Somebody who showed a password or more.
    ///
    /// @param proof how: password, password+code, passkey …
    /// @param second a second factor was shown, or the proof needs none
    /// @param then the page they wanted
    public record Halfway(Member member, String proof, boolean second, String then, Instant since) {

        /// The same, with the second factor shown too.
        public Halfway with(String factor) {
            return new Halfway(member, proof + "+" + factor, true, then, since);
        }
    }

    /// What is still asked before the first page, in this order.
    public enum Step {
        CODE("/login/code"),
        PASSWORD("/login/password"),
        PASSKEY("/login/passkey"),
        SECOND_FACTOR("/login/second-factor"),
        NONE("");

        private final String address;

        Step(String address) {
            this.address = address;
        }
    }

    /// Goes on to the next step, or in.
    ///
    /// @return the address to go to
    public String go(HttpServletRequest request, HttpServletResponse response, Halfway halfway) {
        var step = Visitors.as(halfway.member(), () -> steps.next(halfway));
        if (step != Step.NONE) {
            // whatever the browser held before this moment is worth nothing
            KeptForm.renew(request).setAttribute(HALFWAY, halfway);
            return step.address;
        }
        enter(request, response, halfway);
        return halfway.then();
    }

    public Halfway arrive(Member member, String proof, boolean second, String then) {
        return new Halfway(member, proof, second, then, clock.instant());
    }

    /// Somebody who showed more than a password: a passkey, or the word of the centre's own
    /// sign-in.
    ///
    /// @param code of the centre
    /// @param proof how, for the log
    /// @param showing looks at it in that centre, and says whose account it is
    /// @throws Refusal if it is nobody's who may come in from here
    public Halfway arrive(String code, String address, String then, String proof, Supplier<UUID> showing) {
        return inCentre(code, address, () -> {
            var account = accounts.find(showing.get())
                    .filter(found -> !found.disabled())
                    .orElseThrow(() -> new Refusal("access.arrival_wrong"));
            var member = account.in(Visitors.get().centre());
            return arrive(member, proof, true, SignInFilter.onward(then, code));
        });
    }

    /// Does what has to be done in a centre before anybody is signed in there.
    ///
    /// @throws Refusal if there is no such centre, or it is a demonstration and the visitor is
    /// elsewhere
    public <R> R inCentre(String code, String address, Supplier<R> work) {
        var centre = centres.find(code)
                .filter(found -> !found.demonstration() || SignIn.isLoopback(address))
                .orElseThrow(() -> new Refusal("access.arrival_wrong"));
        return Visitors.as(new Doorkeeper(centre), work::get);
    }

    /// Who stands at this step now; nobody after too long.
    public Optional<Halfway> find(HttpServletRequest request, Step step) {
        var session = request.getSession(false);
        return Optional.ofNullable(session)
                .map(known -> (Halfway) known.getAttribute(HALFWAY))
                .filter(halfway ->
                        halfway.since().plus(sessions.settings().halfway()).isAfter(clock.instant()))
                .filter(halfway -> Visitors.as(halfway.member(), () -> steps.next(halfway)) == step);
    }

    /// The stay of this browser, among those of the account.
    public static Sessions.@Nullable Ticket ticket(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? null : (Sessions.Ticket) session.getAttribute(TICKET);
    }

    private void enter(HttpServletRequest request, HttpServletResponse response, Halfway halfway) {
        var member = halfway.member();
        var device = Device.of(
                request.getRemoteAddr(), Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), ""));
        var begun = Visitors.as(member, () -> {
            looks.log("sign-in", Map.of("with", halfway.proof()), List.of());
            return sessions.begin(member.id(), member.role().code(), device);
        });
        stays.begin(request, response, member, begun);
    }
}
