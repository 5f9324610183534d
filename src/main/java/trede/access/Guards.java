package trede.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.transaction.PlatformTransactionManager;
import trede.access.secrets.SlowHash;
import trede.web.KeptForm;
import trede.web.uploads.UploadBound;
import trede.web.uploads.UploadGate;

/// How the doors are guarded: who must be signed in, what a browser may load, how passwords are
/// kept.
@Configuration
class Guards {

    private static final String POLICY =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
                    + "form-action 'self'; frame-ancestors 'none'";

    private static final String PERMISSIONS =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), "
                    + "bluetooth=(), display-capture=(), browsing-topics=(), publickey-credentials-get=(self), "
                    + "publickey-credentials-create=(self)";

    @Bean
    PasswordEncoder passwordEncoder(
            @Value("${trede.passwords.memory}") int memory,
            @Value("${trede.passwords.rounds}") int rounds,
            @Value("${trede.passwords.threads}") int threads,
            @Value("${trede.passwords.at-once}") int atOnce) {
        return new SlowHash(new Argon2PasswordEncoder(16, 32, threads, memory, rounds), atOnce);
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new CentreTransactions(dataSource);
    }

    @Bean
    @ConditionalOnWebApplication
    SecurityFilterChain doors(
            HttpSecurity http,
            SignIn signIn,
            Arrivals arrivals,
            Passes passes,
            Farewell farewell,
            List<UploadBound> uploads)
            throws Exception {
        RequestMatcher open = request -> CentreGate.isOpen(CentreGate.centreOf(request));
        RequestMatcher byToken = request ->
                request.getHeader("Authorization") != null && CentreGate.isApi(request, CentreGate.centreOf(request));
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(open, byToken)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .addFilterBefore(arrivals.stays().filter(), CsrfFilter.class)
                .addFilterBefore(new UploadGate(uploads, Guards::toSignIn), CsrfFilter.class)
                .addFilterAt(new SignInFilter(signIn, arrivals), UsernamePasswordAuthenticationFilter.class)
                .addFilterAfter(new CentreGate(passes), AuthorizationFilter.class)
                .exceptionHandling(exceptions ->
                        exceptions.authenticationEntryPoint(Guards::toSignIn).accessDeniedHandler(Guards::denied))
                .csrf(csrf -> csrf.csrfTokenRepository(arrivals.stays().signs()).ignoringRequestMatchers(byToken))
                .logout(logout ->
                        logout.logoutUrl("/logout").addLogoutHandler(farewell).logoutSuccessUrl("/login?bye"))
                .headers(Guards::tell)
                .build();
    }

    /// What a browser is told with every answer. That it keeps no page comes from the frame
    /// (`no-store`), and so does that
    /// it asks over TLS only, once it came over TLS.
    private static void tell(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicyHeaderWriter.ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }

    private static void toSignIn(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException nobody)
            throws IOException {
        String centre = CentreGate.centreOf(request);
        if (CentreGate.isApi(request, centre)) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        // what was uploaded is not kept: the form it came from is at the same address
        String then = "GET".equals(request.getMethod()) || UploadGate.isUpload(request)
                ? request.getRequestURI() + query
                : "";
        response.sendRedirect("/login?centre=" + SignInFilter.encoded(centre) + "&then=" + SignInFilter.encoded(then));
    }

    /// A form whose session has ended is kept until its sender has signed in again.
    private static void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        String centre = CentreGate.centreOf(request);
        if (denied instanceof CsrfException && !CentreGate.isOpen(centre) && KeptForm.keep(request)) {
            response.sendRedirect("/login?centre=" + SignInFilter.encoded(centre) + "&then="
                    + SignInFilter.encoded("/" + centre + "/kept"));
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
