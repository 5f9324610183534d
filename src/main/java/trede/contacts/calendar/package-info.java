/// On which days nobody can be received: public holidays, days on which the centre is closed, absences.
@NullMarked
@NamedInterface("calendar")
package trede.contacts.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
