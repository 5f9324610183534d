/// The worker's day, what was agreed with one person, and how the centre receives people.
@NullMarked
package trede.contacts.appointments.pages;

import org.jspecify.annotations.NullMarked;
