/// A worker's hours in the calendar of their own telephone, without a name of anybody.
@NullMarked
package trede.contacts.calendar.feed;

import org.jspecify.annotations.NullMarked;
