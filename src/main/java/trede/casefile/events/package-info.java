/// What happens in a file, told to who wants to know: in the past tense.
@NullMarked
package trede.casefile.events;

import org.jspecify.annotations.NullMarked;
