/// Where and when a centre receives people, and how long before it reminds them.
@NullMarked
package trede.contacts.appointments.settings;

import org.jspecify.annotations.NullMarked;
