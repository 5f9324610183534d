/// The proposal of a worker, and the agenda on which it is decided.
@NullMarked
package trede.benefits.committee.pages;

import org.jspecify.annotations.NullMarked;
