package trede.contacts.notes;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A note as its writer hands it in.
///
/// @param beside the colleague who wrote along; null for none
/// @param draft of what it is the end
public record Written(Note.Heading heading, @Nullable UUID beside, List<Paragraph> parts, UUID draft) {}
