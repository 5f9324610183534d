/// How a living wage is calculated: a rule each for what is earned, owned, given away, and for
/// who lives in. Pure, dated, with its
/// article.
@NullMarked
package trede.benefits.calculation.rules;

import org.jspecify.annotations.NullMarked;
