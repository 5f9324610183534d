package trede.casefile.workload;

/// A team and the site where it works.
public record Place(String team, String site) {

    static final Place NOWHERE = new Place("", "");
}
