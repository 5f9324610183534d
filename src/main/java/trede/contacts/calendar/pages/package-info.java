/// A worker's own days off, and the way of their hours to their telephone.
@NullMarked
package trede.contacts.calendar.pages;

import org.jspecify.annotations.NullMarked;
