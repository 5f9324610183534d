/// One-time codes from a telephone, the codes for who lost it, and of whom a centre asks them.
@NullMarked
package trede.access.codes;

import org.jspecify.annotations.NullMarked;
