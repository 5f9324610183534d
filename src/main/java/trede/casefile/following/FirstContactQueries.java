package trede.casefile.following;

/// Whose file it is on a day: the first contact, of the general service before any other; else who follows
/// the longest.
public final class FirstContactQueries {

    /// The order of those who follow somebody, `casefile.follower f`: the first is it.
    public static final String ORDER = "f.first_contact desc, f.function <> 'general', f.first, f.id";

    /// Joins the name, as `c.contact`, to `casefile.person p`, on the day `:today`.
    public static final String NAMED = """
            left join lateral (
                select a.name as contact
                from casefile.follower f
                join access.account a on a.centre = f.centre and a.id = f.account
                where f.centre = p.centre and f.person = p.person and f.first <= :today and f.last >= :today
                order by %s limit 1) c on true
            """.formatted(ORDER);

    private FirstContactQueries() {}
}
