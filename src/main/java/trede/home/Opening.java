package trede.home;

import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Opens the home and its database for the application.
@Configuration
class Opening {

    @Bean
    Home home() {
        return Home.of(System.getenv());
    }

    @Bean(destroyMethod = "close")
    Database database(Home home, @Value("${trede.connections:16}") int connections) {
        return Database.open(home, System.getenv(), connections);
    }

    @Bean(destroyMethod = "")
    DataSource dataSource(Database database) {
        return database.serving();
    }
}
