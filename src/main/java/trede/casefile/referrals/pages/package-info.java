/// A chain read as a story, and the pages to ask the next one and to answer.
@NullMarked
package trede.casefile.referrals.pages;

import org.jspecify.annotations.NullMarked;
