/// The list on screen and as a spreadsheet.
@NullMarked
package trede.casefile.caseload.pages;

import org.jspecify.annotations.NullMarked;
