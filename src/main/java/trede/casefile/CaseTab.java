package trede.casefile;

import trede.web.Right;

/// A panel on the person's page that another room contributes as a bean. It is a page of its own that is
/// also drawn in
/// place.
///
/// @param label key of its heading
/// @param address below the centre, with {id} for the person's public id: `monitor/people/{id}`
/// @param right who lacks it does not see the panel
/// @param order smaller stands higher
public record CaseTab(String label, String address, Right right, int order) {

    public String addressOf(Person person) {
        return address.replace("{id}", person.id().toString());
    }
}
