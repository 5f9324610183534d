/// The chain in which one worker asks the next about somebody; the answer returns to all who came before.
@NullMarked
@NamedInterface("referrals")
package trede.casefile.referrals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
