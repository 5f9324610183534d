package trede.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.transaction.PlatformTransactionManager;
import trede.web.KeptForm;

/// How the doors are guarded: who must be signed in, what a browser may load, how passwords are kept.
@Configuration
class Guards {

    private static final String POLICY =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
                    + "form-action 'self'; frame-ancestors 'none'";

    @Bean
    PasswordEncoder passwords() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new CentreTransactions(dataSource);
    }

    @Bean
    @ConditionalOnWebApplication
    SecurityFilterChain doors(HttpSecurity http, SignIn signIn, Centres centres, Accounts accounts, Tokens tokens)
            throws Exception {
        RequestMatcher open = request -> CentreGate.isOpen(CentreGate.centreOf(request));
        RequestMatcher byToken = request ->
                request.getHeader("Authorization") != null && CentreGate.isApi(request, CentreGate.centreOf(request));
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(open, byToken)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .addFilterAt(form(signIn), UsernamePasswordAuthenticationFilter.class)
                .addFilterAfter(
                        new CentreGate(centres, accounts, tokens),
                        org.springframework.security.web.access.intercept.AuthorizationFilter.class)
                .exceptionHandling(exceptions -> exceptions.authenticationEntryPoint(Guards::toSignIn)
                        .accessDeniedHandler(Guards::denied))
                .csrf(csrf -> csrf.ignoringRequestMatchers(byToken))
                .logout(logout -> logout.logoutUrl("/logout").logoutSuccessUrl("/login?bye"))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicyHeaderWriter.ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    private static SignInFilter form(SignIn signIn) {
        var form = new SignInFilter();
        form.setRequiresAuthenticationRequestMatcher(
                PathPatternRequestMatcher.withDefaults().matcher(org.springframework.http.HttpMethod.POST, "/login"));
        form.setAuthenticationManager(new ProviderManager(signIn));
        form.setSecurityContextRepository(new HttpSessionSecurityContextRepository());
        form.setSessionAuthenticationStrategy(new ChangeSessionIdAuthenticationStrategy());
        form.setAuthenticationSuccessHandler((request, response, authentication) -> {
            var member = (Member) Objects.requireNonNull(authentication.getPrincipal());
            response.sendRedirect(onward(request, member.centre().code()));
        });
        form.setAuthenticationFailureHandler((request, response, failure) ->
                response.sendRedirect("/login?wrong&centre=" + encoded(SignInFilter.field(request, "centre")) + "&then="
                        + encoded(SignInFilter.field(request, "then"))));
        return form;
    }

    /// Where the visitor was going, if that was a page of their own centre; else its monitor.
    static String onward(HttpServletRequest request, String centre) {
        String then = SignInFilter.field(request, "then");
        return then.startsWith("/" + centre + "/") && !then.contains("\\") && then.indexOf('\n') < 0
                ? then
                : "/" + centre + "/monitor";
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
        String then = "GET".equals(request.getMethod()) ? request.getRequestURI() + query : "";
        response.sendRedirect("/login?centre=" + encoded(centre) + "&then=" + encoded(then));
    }

    /// A form whose session has ended is kept until its sender has signed in again.
    private static void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        String centre = CentreGate.centreOf(request);
        if (denied instanceof CsrfException && !CentreGate.isOpen(centre) && KeptForm.keep(request)) {
            response.sendRedirect("/login?centre=" + encoded(centre) + "&then=" + encoded("/" + centre + "/kept"));
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
