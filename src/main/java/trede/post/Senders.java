package trede.post;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.web.Refusal;
import trede.web.Visitors;
import trede.web.Words;

/// How each centre is called in what leaves.
@Component
public class Senders {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\"]+");
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_PLACE = 80;

    private final JdbcClient sql;

    Senders(JdbcClient sql) {
        this.sql = sql;
    }

    /// Empty until an administrator settled it: then nothing leaves.
    @Transactional(readOnly = true)
    public Optional<Sender> find() {
        return sql.sql("select name, email, place, language from post.sender")
                .query(Sender.class)
                .optional();
    }

    /// @throws Refusal if the name is empty, long, or tells what kind of office it is; if the address is none
    @Transactional
    public void settle(Sender sender) {
        if (sender.name().isBlank() || sender.name().length() > LONGEST_NAME) {
            throw new Refusal("post.sender_name_wrong", LONGEST_NAME);
        }
        if (Sender.tells(sender.name())) {
            throw new Refusal("post.sender_name_tells");
        }
        if (!sender.email().isEmpty() && !EMAIL.matcher(sender.email()).matches()) {
            throw new Refusal("post.sender_email_wrong", sender.email());
        }
        if (sender.place().length() > LONGEST_PLACE) {
            throw new Refusal("post.sender_place_wrong", LONGEST_PLACE);
        }
        if (Words.findLanguage(sender.language()).isEmpty()) {
            throw new Refusal("post.sender_language_wrong");
        }
        sql.sql("""
                        insert into post.sender (centre, name, email, place, language)
                        values (access.current_centre(), :name, :email, :place, :language)
                        on conflict (centre) do update
                        set name = excluded.name, email = excluded.email, place = excluded.place, language = excluded.language,
                            told_by = :actor
                        """)
                .param("name", sender.name().strip())
                .param("email", sender.email())
                .param("place", sender.place().strip())
                .param("language", sender.language())
                .param("actor", Visitors.get().actor())
                .update();
    }
}
