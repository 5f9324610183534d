package trede.benefits.decisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trede.benefits.applications.Aid;

/// The columns that a proposal and a decision share.
public final class ContentRows {

    private ContentRows() {}

    public static Content read(ResultSet row) throws SQLException {
        return new Content(
                DecisionKind.find(row.getString("kind")).orElseThrow(),
                Aid.find(row.getString("aid")).orElseThrow(),
                Ground.find(row.getString("ground")).orElseThrow(),
                row.getString("reason"),
                new Payment(
                        (Integer) row.getObject("category"),
                        row.getString("category_why"),
                        row.getBigDecimal("amount"),
                        row.getString("amount_why"),
                        row.getObject("calculation", UUID.class),
                        row.getString("periodicity")),
                row.getObject("first", LocalDate.class),
                row.getObject("last", LocalDate.class),
                row.getString("exit"));
    }

    /// By the names that a statement gives them; `method` stands in `amount_why`.
    public static Map<String, @Nullable Object> params(Content content) {
        var payment = content.payment();
        var params = new HashMap<String, @Nullable Object>();
        params.put("kind", content.kind().code());
        params.put("aid", content.aid().code());
        params.put("ground", content.ground().code());
        params.put("reason", content.reason());
        params.put("category", payment.category());
        params.put("category_why", payment.categoryWhy());
        params.put("amount", payment.amount());
        params.put("method", payment.method());
        params.put("calculation", payment.calculation());
        params.put("periodicity", payment.periodicity());
        params.put("first", content.first());
        params.put("last", content.last());
        params.put("exit", content.exit());
        return params;
    }
}
