package trede.casefile;

/// A part of life, always at the same height and in the same colour on the timeline.
public enum Lane {
    MONEY,
    LANGUAGE,
    COMPANY,
    WORK,
    HOME,
    PROMISES,
    CONTACTS,
    /// What we do for somebody among ourselves.
    COLLEAGUES;

    /// Key of its name.
    public String label() {
        return "casefile.lane." + name().toLowerCase(java.util.Locale.ROOT);
    }

    /// Which of the eight hues of the house.
    public int hue() {
        return ordinal() + 1;
    }
}
