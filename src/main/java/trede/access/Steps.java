package trede.access;

import java.util.UUID;
import org.springframework.stereotype.Component;
import trede.access.Arrivals.Halfway;
import trede.access.Arrivals.Step;
import trede.access.codes.SecondFactors;
import trede.access.passkeys.Passkeys;

/// What is still asked of somebody who is halfway: decided anew at each step, from what the database says
/// now.
@Component
class Steps {

    private final Passwords passwords;
    private final SecondFactors factors;
    private final Passkeys passkeys;

    Steps(Passwords passwords, SecondFactors factors, Passkeys passkeys) {
        this.passwords = passwords;
        this.factors = factors;
        this.passkeys = passkeys;
    }

    Step next(Halfway halfway) {
        var account = halfway.member().id();
        if (!halfway.second() && factors.has(account)) {
            return Step.CODE;
        }
        // who came without a password need not choose one
        if (halfway.proof().startsWith("password") && passwords.oneTime(account)) {
            return Step.PASSWORD;
        }
        return halfway.second() || !asked(halfway.member()) ? Step.NONE : missing(account);
    }

    private boolean asked(Member member) {
        return !member.centre().demonstration()
                && factors.demanded().contains(member.role().code());
    }

    // Whoever knows the password of somebody with a passkey must not be able to add a telephone of their own.
    private Step missing(UUID account) {
        return passkeys.has(account) ? Step.PASSKEY : Step.SECOND_FACTOR;
    }
}
