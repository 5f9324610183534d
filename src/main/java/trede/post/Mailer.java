package trede.post;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.net.SocketTimeoutException;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.stereotype.Component;

/// Hands e-mails to a mail server (SMTP), sealed on the way unless it stands on this machine.
@Component
class Mailer implements Carrier {

    private static final String PATIENCE = "10000";
    private static final String UTF_8 = "UTF-8";
    private static final int FOR_GOOD = 500;

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public void carry(Message message, Sender sender, Server server) throws Undelivered {
        var session = Session.getInstance(settings(server));
        try (var transport = session.getTransport(server.address().getScheme())) {
            var letter = letter(session, message, sender);
            boolean asked = !server.login().isEmpty();
            transport.connect(
                    server.address().getHost(),
                    server.address().getPort(),
                    asked ? server.login() : null,
                    asked ? server.secret() : null);
            transport.sendMessage(letter, letter.getAllRecipients());
        } catch (AddressException | UnsupportedEncodingException misread) {
            throw new Undelivered(Undelivered.Why.REFUSED, String.valueOf(misread.getMessage()));
        } catch (MessagingException failed) {
            throw undelivered(failed);
        }
    }

    private static Properties settings(Server server) {
        var settings = new Properties();
        String protocol = "mail." + server.address().getScheme() + ".";
        settings.put(protocol + "connectiontimeout", PATIENCE);
        settings.put(protocol + "timeout", PATIENCE);
        settings.put(protocol + "writetimeout", PATIENCE);
        settings.put(protocol + "auth", String.valueOf(!server.login().isEmpty()));
        settings.put(protocol + "starttls.enable", "true");
        settings.put(protocol + "starttls.required", String.valueOf(!server.here()));
        settings.put(protocol + "ssl.checkserveridentity", "true");
        return settings;
    }

    private static MimeMessage letter(Session session, Message message, Sender sender)
            throws MessagingException, UnsupportedEncodingException {
        var letter = new Letter(session, message.id() + "@" + sender.email().replaceFirst(".*@", ""));
        letter.setFrom(new InternetAddress(sender.email(), sender.name(), UTF_8));
        letter.setRecipients(
                RecipientType.TO, new Address[] {new InternetAddress(String.valueOf(message.recipient()), true)});
        letter.setSubject(message.wording().subject(), UTF_8);
        letter.setText(message.wording().body(), UTF_8);
        letter.setContentLanguage(new String[] {message.wording().language()});
        letter.setHeader("Auto-Submitted", "auto-generated");
        letter.setSentDate(new java.util.Date());
        letter.saveChanges();
        return letter;
    }

    /// One whose Message-ID is ours, the same at every try.
    private static final class Letter extends MimeMessage {

        private final String id;

        Letter(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + ">");
        }
    }

    private static Undelivered undelivered(MessagingException failed) {
        String said = String.valueOf(failed.getMessage());
        for (Exception cause = failed; cause instanceof MessagingException told; cause = told.getNextException()) {
            int code = told instanceof SMTPAddressFailedException address
                    ? address.getReturnCode()
                    : told instanceof SMTPSendFailedException sending ? sending.getReturnCode() : 0;
            if (code != 0) {
                var why = code >= FOR_GOOD ? Undelivered.Why.REFUSED : Undelivered.Why.BUSY;
                return new Undelivered(why, String.valueOf(told.getMessage()));
            }
            if (told.getNextException() instanceof SocketTimeoutException) {
                return new Undelivered(Undelivered.Why.SLOW, said);
            }
        }
        boolean answered = failed instanceof AuthenticationFailedException || failed instanceof SendFailedException;
        return new Undelivered(answered ? Undelivered.Why.BUSY : Undelivered.Why.DOWN, said);
    }
}
