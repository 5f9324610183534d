package trede.home;

import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/// Opens the home and its database for the application.
@Configuration
class Opening {

    @Bean
    Home home() {
        return Home.of(System.getenv());
    }

    @Bean(destroyMethod = "close")
    Database database(Home home, Environment environment, ObjectProvider<Ahead.Opened> ahead) {
        var opened = ahead.getIfAvailable();
        return opened == null ? Database.open(home, System.getenv(), connections(environment)) : opened.await();
    }

    static int connections(Environment environment) {
        return environment.getProperty("trede.connections", Integer.class, 16);
    }

    @Bean(destroyMethod = "")
    DataSource dataSource(Database database) {
        return database.serving();
    }
}
