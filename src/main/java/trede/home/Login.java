package trede.home;

/// How to reach a database in one of its roles.
record Login(String url, String username, String password) {

    @Override
    public String toString() {
        return username + " at " + url;
    }
}
