/// The pages on which an application comes in, is looked into, is withdrawn or goes to another centre.
@NullMarked
package trede.benefits.applications.pages;

import org.jspecify.annotations.NullMarked;
