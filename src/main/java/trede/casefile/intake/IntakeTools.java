package trede.casefile.intake;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// What every intake works with.
@Component
record IntakeTools(JdbcTemplate template, ApplicationEventPublisher events) {}
