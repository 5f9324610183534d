/// One line to a person's first contact about what nobody was told yet, with the person's consent.
@NullMarked
package trede.contacts.signals;

import org.jspecify.annotations.NullMarked;
