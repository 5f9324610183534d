package trede.contacts.appointments.reminding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import trede.casefile.identities.Particular;
import trede.casefile.identities.ParticularKind;
import trede.post.Channel;

/// By what road somebody can be reached: only over a telephone or an address of their own.
///
/// @param recipient the number or the address
record Road(Channel channel, String recipient) {

    private static final String BELGIAN = "+32";
    private static final String BELGIAN_MOBILE = "+324";

    /// A text message if there is a number that takes one, else an e-mail; the other way round only where the
    /// centre can send nothing but e-mails.
    ///
    /// @param own telephones and addresses of the person's own, the latest first
    /// @param roads by which the centre can send
    static Optional<Road> find(List<Particular> own, Collection<Channel> roads, LocalDate today) {
        var text = own.stream()
                .filter(each -> each.kind() == ParticularKind.PHONE && each.holds(today) && takesText(each.value()))
                .findFirst()
                .map(each -> new Road(Channel.SMS, each.value()));
        var mail = own.stream()
                .filter(each -> each.kind() == ParticularKind.EMAIL && each.holds(today))
                .findFirst()
                .map(each -> new Road(Channel.EMAIL, each.value()));
        boolean onlyMail = roads.contains(Channel.EMAIL) && !roads.contains(Channel.SMS);
        return onlyMail ? mail.or(() -> text) : text.or(() -> mail);
    }

    /// Of a Belgian number one sees it; another country's may.
    private static boolean takesText(String number) {
        return !number.startsWith(BELGIAN) || number.startsWith(BELGIAN_MOBILE);
    }
}
