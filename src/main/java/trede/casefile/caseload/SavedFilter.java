package trede.casefile.caseload;

import java.util.UUID;

/// A list that somebody comes back to, under a name.
///
/// @param account of its maker
/// @param shared whether the maker's team sees it too
/// @param query as a form carries it
public record SavedFilter(UUID id, UUID account, String name, boolean shared, String query) {

    /// As an address carries it.
    public String address() {
        return Filter.parse(query).address();
    }
}
