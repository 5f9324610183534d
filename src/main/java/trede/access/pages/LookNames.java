package trede.access.pages;

import java.time.LocalDate;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import trede.access.Accounts;
import trede.access.Retention;
import trede.access.Roles;

/// Whoever and whatever a line of the log can name, and how long the log is kept.
@Component
class LookNames {

    private final Accounts accounts;
    private final Roles roles;
    private final Retention retention;

    LookNames(Accounts accounts, Roles roles, Retention retention) {
        this.accounts = accounts;
        this.roles = roles;
        this.retention = retention;
    }

    LooksView.Names of(LocalDate day) {
        var workers = new TreeMap<String, String>();
        accounts.listEmployees()
                .forEach(employee ->
                        workers.put(employee.member().actor(), employee.member().name()));
        var all = new TreeMap<>(workers);
        roles.list().stream()
                .map(Roles.Held::role)
                .filter(role -> !role.name().isEmpty())
                .forEach(role -> all.put("role:" + role.code(), role.name()));
        return new LooksView.Names(workers, all, retention.of(day));
    }
}
