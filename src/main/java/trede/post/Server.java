package trede.post;

import java.net.URI;

/// Through what messages of a kind leave.
///
/// @param address `smtp://host:25`, `smtps://host:465`, `https://gateway.example/sms`
/// @param login empty where none is asked
/// @param secret empty where none is asked
record Server(Channel channel, URI address, String login, String secret) {

    /// On this very machine: what is said there needs no seal.
    boolean here() {
        return here(address);
    }

    static boolean here(URI address) {
        String host = String.valueOf(address.getHost());
        return host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]");
    }
}
