package trede.casefile.finding;

import org.jspecify.annotations.Nullable;

/// What tells two people of one name apart.
///
/// @param street where they live, as it is written
/// @param contact who is first contact
/// @param household with how many they live, themselves included; 0 if we do not know
public record About(@Nullable String street, @Nullable String contact, int household) {

    static final About NOTHING = new About(null, null, 0);
}
