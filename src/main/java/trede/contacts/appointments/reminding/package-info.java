/// Reminding people of their appointments, unless it is paused for them.
@NullMarked
package trede.contacts.appointments.reminding;

import org.jspecify.annotations.NullMarked;
