package trede.benefits;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import trede.HouseTest;
import trede.TestCentres;
import trede.casefile.following.Followers;
import trede.casefile.following.Teams;

/// A test that begins in a small town with a committee, before anything was asked.
@HouseTest
public abstract class InCommitteeTown {

    @Autowired
    protected TestCentres test;

    @Autowired
    protected Teams teams;

    @Autowired
    protected Followers followers;

    @Autowired
    protected JdbcClient sql;

    @Autowired
    protected TransactionTemplate transaction;

    @Autowired
    protected MockMvc mvc;

    protected CommitteeTown town;

    @BeforeEach
    void aSmallTown() {
        town = new CommitteeTown(test, teams, followers, sql, transaction, mvc);
    }
}
