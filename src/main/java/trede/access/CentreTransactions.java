package trede.access;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import trede.time.HouseClock;
import trede.web.Visitors;

/// Every transaction belongs to one centre, one actor and one moment: told to the database at its start, forgotten
/// at its end.
/// Without a visitor it belongs to no centre, and the row policies show it nothing.
class CentreTransactions extends JdbcTransactionManager {

    CentreTransactions(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        var visitor = Visitors.find();
        if (visitor.isEmpty()) {
            return;
        }
        var holder = (ConnectionHolder)
                Objects.requireNonNull(TransactionSynchronizationManager.getResource(obtainDataSource()));
        try (var statement = holder.getConnection()
                .prepareStatement("select set_config('app.centre', ?, true), set_config('app.actor', ?, true), "
                        + "set_config('app.recorded_at', ?, true)")) {
            statement.setString(1, Integer.toString(visitor.get().centre().id()));
            statement.setString(2, visitor.get().actor());
            statement.setString(3, HouseClock.then().map(Instant::toString).orElse(""));
            statement.execute();
        } catch (SQLException e) {
            DataSourceUtils.releaseConnection(holder.getConnection(), obtainDataSource());
            throw new CannotCreateTransactionException("the centre could not be told to the database", e);
        }
    }
}
