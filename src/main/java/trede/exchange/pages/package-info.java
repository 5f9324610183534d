/// Importing from a page: upload, watch, call off, read what is wrong.
@NullMarked
package trede.exchange.pages;

import org.jspecify.annotations.NullMarked;
