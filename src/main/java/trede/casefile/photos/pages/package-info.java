/// The page on which a photo is put into a file or taken out of it.
@NullMarked
package trede.casefile.photos.pages;

import org.jspecify.annotations.NullMarked;
