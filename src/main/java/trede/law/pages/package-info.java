/// The law is data: every number that something is decided or counted by, for everybody to read.
@NullMarked
package trede.law.pages;

import org.jspecify.annotations.NullMarked;
