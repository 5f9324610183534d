/// The pages of notes: writing one in three voices, reading and sharing it, finding it again.
@NullMarked
package trede.contacts.notes.pages;

import org.jspecify.annotations.NullMarked;
