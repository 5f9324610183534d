package trede.post;

/// Hands a message to somebody outside who delivers it.
interface Carrier {

    Channel channel();

    /// Returns once the other side took it over. The message's id goes along, so that a server that knows how
    /// can tell a second handing-over from a second message.
    ///
    /// @throws Undelivered if it did not
    void carry(Message message, Sender sender, Server server) throws Undelivered;
}
