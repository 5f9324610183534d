package trede.contacts.silence;

/// Something in this room that breaks a silence or tells whose it is: notes, signals,
/// appointments. Each tells it as a bean.
public interface Spoken {

    /// A select with these columns, about the centre at hand; a plain one, so that it can be
    /// asked about one person. It may use `:day` (today):
    ///
    /// - `person` bigint, the internal number
    /// - `day` date
    /// - `what` text: `talk` (somebody spoke with them), `planned` (a talk is planned that day),
    ///   `offered` (we reached out), `missed` (they did not come, or excused themselves),
    ///   `waiting` (something waits for us), `partner` (a partner was asked and did not answer)
    String told();
}
