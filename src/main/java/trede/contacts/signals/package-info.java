/// One line to a person's first contact about what nobody was told yet, with the person's consent.
@NullMarked
@NamedInterface("signals")
package trede.contacts.signals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
