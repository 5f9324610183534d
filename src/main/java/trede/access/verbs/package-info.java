/// What an operator types about centres and users.
@NullMarked
package trede.access.verbs;

import org.jspecify.annotations.NullMarked;
