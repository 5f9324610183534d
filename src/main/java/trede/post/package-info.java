/// What leaves the centre and when: an outbox for e-mail and text messages, and calendars to subscribe to.
@NullMarked
@ApplicationModule(allowedDependencies = {"time", "web", "access", "access :: looks", "access :: secrets"})
package trede.post;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
