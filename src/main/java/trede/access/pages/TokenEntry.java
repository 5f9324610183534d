package trede.access.pages;

import trede.access.TokenScope;

/// What somebody typed of a token to be; not the password.
public record TokenEntry(String name, String scope, int days) {

    static final TokenEntry NOTHING = new TokenEntry("", TokenScope.FIGURES.code(), 90);
}
