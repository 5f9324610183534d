package trede.casefile.merging;

import java.util.Locale;

/// What goes along when one file goes into another. A table that holds a person and stands not
/// here fails the house's test: whoever adds one decides whether it moves.
enum Moving {
    /// Told by two numbers of the source, a fact is the same where its key or all of it is.
    FACT("id", """
            a.kind = b.kind and a.first = b.first
            and (a.code = b.code and a.last = b.last and a.detail is not distinct from b.detail
                 and a.partner is not distinct from b.partner and a.hours is not distinct from b.hours
                 or a.row_id is null and b.row_id is null
                 and (b.kind in ('benefit', 'screening', 'exit') or a.code = b.code)
                 and (b.kind <> 'activity' or a.detail is not distinct from b.detail)
                 and (b.kind not in ('activity', 'employment') or a.partner is not distinct from b.partner))
            """),
    PARTICULAR("id", """
            a.kind = b.kind and a.code = b.code and a.value = b.value and a.extra is not distinct from b.extra
            and a.first is not distinct from b.first and a.last is not distinct from b.last
            """),
    FOLLOWER("id", """
            a.account = b.account and a.function = b.function and a.first <= b.last and b.first <= a.last
            """),
    CLOSED("account", "a.account = b.account"),
    GLASS("id", "false"),
    PHOTO("id", "false"),
    /// Nobody lives twice in one household, or in two of a kind.
    HOUSEHOLD_MEMBER("id", "a.kind = b.kind and a.first <= b.last and b.first <= a.last"),
    HOUSEHOLD_DECLINED("id", "false"),
    SIGNED_OFF("code", "a.code = b.code"),
    OWN_SINCE("id", "false"),
    OWN_FACT("id", "a.kind = b.kind and a.first <= b.last and b.first <= a.last"),
    REFERRAL("id", "false"),
    REFERRAL_STEP("id", "false"),
    REFERRAL_READING("id", "false"),
    CAPSULE("id", "false"),
    HANDED("id", "false"),
    REQUEST("id", "a.kind = b.kind and a.first <= b.last and b.first <= a.last"),
    /// Whoever is related to both was told so twice; to oneself nobody is.
    RELATION_A("id", """
            a.id = b.id and b.b = :survivor
            or a.id <> b.id and a.kind = b.kind and a.b is not distinct from b.b
               and (a.family_name, a.given_name, a.birth) is not distinct from (b.family_name, b.given_name, b.birth)
               and a.first <= b.last and b.first <= a.last
            """),
    RELATION_B("id", """
            a.id = b.id and b.a = :survivor
            or a.id <> b.id and a.kind = b.kind and a.a = b.a and a.first <= b.last and b.first <= a.last
            """);

    private final String key;
    private final String same;

    Moving(String key, String same) {
        this.key = key;
        this.same = same;
    }

    String table() {
        return "casefile." + (isRelation() ? "relation" : code());
    }

    /// The column in which the person stands.
    String column() {
        return isRelation() ? code().substring("relation_".length()) : "person";
    }

    /// Among which rows one that says the same is looked for.
    String among() {
        return "(a." + column() + " = :survivor" + (isRelation() ? " or a.id = b.id)" : ")");
    }

    private boolean isRelation() {
        return this == RELATION_A || this == RELATION_B;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What tells its rows apart.
    String key() {
        return key;
    }

    /// When a row `b` of the file that goes says the same as a row `a` of the survivor: it is set
    /// aside.
    String same() {
        return same;
    }

    /// There is one first contact for a function at a time: the survivor's stays the one.
    String besides() {
        return this != FOLLOWER ? "" : """
                , told_by = :actor, first_contact = first_contact and not exists (
                    select from casefile.follower a
                    where a.person = :survivor and a.function = b.function and a.first_contact and a.first <= b.last and b.first <= a.last)
                """;
    }

    /// And when it goes back, as it was.
    String backBesides() {
        return this == FOLLOWER ? ", told_by = :actor, first_contact = cast(r.was->>'first_contact' as boolean)" : "";
    }
}
