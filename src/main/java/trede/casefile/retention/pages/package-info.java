/// The pages on which is decided which files go.
@NullMarked
package trede.casefile.retention.pages;

import org.jspecify.annotations.NullMarked;
