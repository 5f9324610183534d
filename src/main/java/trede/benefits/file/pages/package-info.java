/// The story of somebody's applications, decisions and rights, on their file.
@NullMarked
package trede.benefits.file.pages;

import org.jspecify.annotations.NullMarked;
