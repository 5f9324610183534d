/// Who is signed in where: listed, and ended from elsewhere.
@NullMarked
package trede.access.sessions;

import org.jspecify.annotations.NullMarked;
