package trede.web;

import java.util.Locale;

/// Keeps the language that a visitor chose. `access` fills it; a cookie keeps it for who is not signed in.
public interface LanguageChoice {
    void choose(Visitor visitor, Locale language);
}
