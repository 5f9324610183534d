/// Where a living wage is calculated while one types, kept, compared and printed.
@NullMarked
package trede.benefits.calculation.pages;

import org.jspecify.annotations.NullMarked;
