package trede.benefits.applications;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// What the report of a social inquiry must speak of.
public enum InquiryPart {
    RESIDENCE,
    HOUSEHOLD,
    MEANS,
    COSTS,
    WORK,
    RIGHTS,
    NEED,
    ADVICE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Key of its name; the sentence that explains it has `_text` behind.
    public String label() {
        return "benefits.inquiry.part." + code();
    }

    /// Willingness to work and claims on other benefits are conditions of the living wage only.
    static Set<InquiryPart> required(boolean income) {
        return income ? EnumSet.allOf(InquiryPart.class) : EnumSet.complementOf(EnumSet.of(WORK, RIGHTS));
    }
}
