/// Signing in with a key that lies in a telephone, a computer or on a key ring.
@NullMarked
package trede.access.passkeys;

import org.jspecify.annotations.NullMarked;
