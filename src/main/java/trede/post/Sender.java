package trede.post;

/// How the centre is called in what leaves: nothing that tells what kind of office it is.
///
/// @param name `Markt 1`
/// @param email from which e-mails come; empty while there is none
/// @param place where people are expected when an appointment does not say it
/// @param language for who speaks none of ours: nl, fr, de or en
public record Sender(String name, String email, String place, String language) {}
