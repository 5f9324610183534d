package trede.casefile.holding;

import org.springframework.stereotype.Component;
import trede.access.Looks;
import trede.casefile.following.Changes;
import trede.casefile.following.Glasses;

/// What was written down beside a file: who looked and why, and who changed what.
@Component
record Trail(Looks looks, Changes changes, Glasses glasses) {}
