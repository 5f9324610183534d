/// The centre's own sign-in (OpenID Connect) says who somebody is.
@NullMarked
package trede.access.oidc;

import org.jspecify.annotations.NullMarked;
