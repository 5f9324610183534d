package trede.town.folder;

import org.jspecify.annotations.Nullable;
import trede.town.lives.Fact;
import trede.town.lives.Identity;

/// What one batch tells: a fact of a person as it was known then, or, without a fact, who the person is.
record Told(int batch, @Nullable Fact fact, Identity identity, boolean death) {}
