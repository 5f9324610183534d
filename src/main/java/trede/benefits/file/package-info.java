/// What the rest of the house is shown of applications and decisions: what is due, what runs, what we hold.
@NullMarked
package trede.benefits.file;

import org.jspecify.annotations.NullMarked;
