package trede.post;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.access.secrets.Keyring;
import trede.web.Refusal;

/// Through what each centre's messages leave. Only the operator of the installation settles it: whoever could
/// name a server here could have the house knock at any door.
@Component
public class Servers {

    private static final String PLACE = "post.server";
    private static final Map<Channel, List<String>> SCHEMES =
            Map.of(Channel.EMAIL, List.of("smtp", "smtps"), Channel.SMS, List.of("https", "http"));

    private final JdbcClient sql;
    private final Keyring keyring;

    Servers(JdbcClient sql, Keyring keyring) {
        this.sql = sql;
        this.keyring = keyring;
    }

    private record Row(String channel, String address, String login, byte @Nullable [] secret) {}

    /// @param address `smtp://host:25`, `smtps://host:465`, `https://…`; text messages leave unsealed only on
    /// this machine
    /// @throws Refusal if it is no such address
    @Transactional
    public void settle(Channel channel, String address, String login, String secret) {
        var uri = read(channel, address);
        byte[] sealed = secret.isEmpty() ? null : keyring.seal(PLACE, secret.getBytes(StandardCharsets.UTF_8));
        sql.sql("""
                        insert into post.server (centre, channel, address, login, secret)
                        values (access.current_centre(), :channel, :address, :login, :secret)
                        on conflict (centre, channel) do update
                        set address = excluded.address, login = excluded.login, secret = excluded.secret
                        """)
                .param("channel", channel.code())
                .param("address", uri.toString())
                .param("login", login)
                .param("secret", sealed, java.sql.Types.BINARY)
                .update();
    }

    /// From now on nothing leaves by this road.
    @Transactional
    public void remove(Channel channel) {
        sql.sql("delete from post.server where channel = ?")
                .param(channel.code())
                .update();
    }

    /// By which roads something can leave.
    @Transactional(readOnly = true)
    public List<Channel> listSettled() {
        return sql.sql("select channel from post.server order by channel").query(String.class).list().stream()
                .map(Channel::of)
                .toList();
    }

    @Transactional(readOnly = true)
    Map<Channel, Server> list() {
        var all = new EnumMap<Channel, Server>(Channel.class);
        sql.sql("select channel, address, login, secret from post.server")
                .query(Row.class)
                .list()
                .forEach(row -> all.put(Channel.of(row.channel()), server(row)));
        return all;
    }

    private Server server(Row row) {
        byte[] sealed = row.secret();
        String secret = sealed == null ? "" : new String(keyring.open(PLACE, sealed), StandardCharsets.UTF_8);
        return new Server(Channel.of(row.channel()), URI.create(row.address()), row.login(), secret);
    }

    private static URI read(Channel channel, String address) {
        try {
            var uri = URI.create(address.strip());
            boolean known = uri.getHost() != null
                    && SCHEMES.getOrDefault(channel, List.of()).contains(String.valueOf(uri.getScheme()));
            if (!known || "http".equals(uri.getScheme()) && !Server.here(uri)) {
                throw new Refusal("post.server_address_wrong", address);
            }
            return uri;
        } catch (IllegalArgumentException misread) {
            throw new Refusal("post.server_address_wrong", address);
        }
    }
}
