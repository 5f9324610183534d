package trede.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.web.Refusal;
import trede.web.Visitor.Centre;

/// All centres of this installation. The list itself is no secret; whatever belongs to a centre is.
@Component
public class Centres {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{1,39}");
    private static final Pattern NIS = Pattern.compile("[0-9]{5}");
    /// First parts of addresses that are not a centre's.
    private static final Set<String> TAKEN = Set.of(
            "login",
            "logout",
            "static",
            "webjars",
            "api",
            "error",
            "help",
            "health",
            "assets",
            "favicon",
            "centre",
            "centres",
            "language",
            "calendar",
            "admin",
            "about",
            "start");

    private final JdbcClient sql;
    private final Roles roles;

    Centres(JdbcClient sql, Roles roles) {
        this.sql = sql;
        this.roles = roles;
    }

    /// Adds a centre, with the roles that every centre begins with.
    ///
    /// @param municipality the NIS code, five digits
    /// @throws Refusal if the code is not one, is taken, or the NIS code is not one
    @Transactional
    public Centre add(String code, String name, String municipality, boolean demonstration) {
        if (!CODE.matcher(code).matches()) {
            throw new Refusal("access.centre_code", code);
        }
        if (TAKEN.contains(code)) {
            throw new Refusal("access.centre_code_reserved", code);
        }
        if (name.isBlank()) {
            throw new Refusal("access.centre_name");
        }
        if (!NIS.matcher(municipality).matches()) {
            throw new Refusal("access.centre_municipality", municipality);
        }
        if (find(code).isPresent()) {
            throw new Refusal("access.centre_exists", code);
        }
        var centre = sql.sql("insert into access.centre (code, name, municipality, demonstration) values (?, ?, ?, ?) "
                        + "returning id, code, name, municipality, demonstration")
                .params(code, name.strip(), municipality, demonstration)
                .query(Centre.class)
                .single();
        roles.open(centre.id());
        return centre;
    }

    public Optional<Centre> find(String code) {
        return sql.sql("select id, code, name, municipality, demonstration from access.centre where code = ?")
                .param(code)
                .query(Centre.class)
                .optional();
    }

    /// @throws Refusal that names the code if there is no such centre
    public Centre get(String code) {
        return find(code).orElseThrow(() -> new Refusal("access.centre_unknown", code));
    }

    public List<Centre> list() {
        return sql.sql("select id, code, name, municipality, demonstration from access.centre order by code")
                .query(Centre.class)
                .list();
    }
}
