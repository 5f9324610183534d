/// The list of those nobody spoke to for weeks.
@NullMarked
package trede.contacts.silence.pages;

import org.jspecify.annotations.NullMarked;
