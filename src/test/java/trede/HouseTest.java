package trede;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/// A test in the whole house on a real PostgreSQL, as the role that serves. All such tests of a run share
/// one house;
/// each makes its own centre.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "trede.demonstration=false",
            "server.address=127.0.0.1",
            "trede.background=false",
            // hundreds of invented accounts need no slow hash; SignInTest holds the real ones
            "trede.passwords.memory=1024",
            "trede.passwords.rounds=1"
        })
@AutoConfigureMockMvc
@ContextConfiguration(initializers = FreshHome.class)
@Import({TestCentres.class, Statements.class})
public @interface HouseTest {}
