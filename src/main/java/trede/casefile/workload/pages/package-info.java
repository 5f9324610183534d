/// Who carries how much and how that was counted; newcomers with who could take them; what somebody came for.
@NullMarked
package trede.casefile.workload.pages;

import org.jspecify.annotations.NullMarked;
