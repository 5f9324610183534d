package trede.exchange;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import trede.HouseTest;
import trede.TestCentres;
import trede.web.Visitor;

/// A clerk of a new centre with an exchange folder in hand.
@HouseTest
class AtTheDesk {

    @Autowired
    TestCentres centres;

    @Autowired
    Imports imports;

    @Autowired
    JdbcClient sql;

    @Autowired
    PlatformTransactionManager transactions;

    @TempDir
    Path folder;

    Desk desk;
    Visitor clerk;
    Town town;

    @BeforeEach
    void open() {
        desk = new Desk(imports, sql, transactions);
        clerk = centres.centre();
        town = Town.of(folder);
    }
}
