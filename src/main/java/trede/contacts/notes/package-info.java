/// What was said: notes written once in three voices, their corrections, drafts, and finding them
/// again.
@NullMarked
package trede.contacts.notes;

import org.jspecify.annotations.NullMarked;
