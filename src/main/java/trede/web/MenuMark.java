package trede.web;

/// Something that waits behind a place in the header until the visitor has read it: a room contributes it as a
/// bean, and a number stands beside that place on every page.
public interface MenuMark {

    /// Of the [MenuEntry] beside which it stands.
    String address();

    /// How many wait for this visitor; asked on every page, so it answers at once.
    int count(Visitor visitor);
}
