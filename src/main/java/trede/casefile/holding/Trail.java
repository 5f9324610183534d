package trede.casefile.holding;

import java.util.List;
import org.springframework.stereotype.Component;
import trede.access.Looks;
import trede.casefile.HeldSource;
import trede.casefile.following.Changes;
import trede.casefile.following.Glasses;

/// What was written down beside a file: who looked and why, who changed what, and what other rooms hold.
@Component
record Trail(Looks looks, Changes changes, Glasses glasses, List<HeldSource> others) {}
