/// Who sees whom, when and where: agreed, moved, kept or not, and the letter that invited.
@NullMarked
@NamedInterface("appointments")
package trede.contacts.appointments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
