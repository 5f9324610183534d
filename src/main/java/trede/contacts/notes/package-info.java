/// What was said: notes written once in three voices, their corrections, drafts, and finding them
/// again.
@NullMarked
@NamedInterface("notes")
package trede.contacts.notes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
