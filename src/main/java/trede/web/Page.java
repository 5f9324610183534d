package trede.web;

import com.ibm.icu.text.NumberFormat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import trede.time.Brussels;

/// What every page knows: who is here, the words of their language, how a Belgian writes
/// numbers and days.
///
/// @param visitor null for who is not signed in
/// @param csrf null where forms are not guarded (tests)
/// @param address of this page, with its question mark and all
/// @param fragment htmx asked for it: the frame is left out
public record Page(
        @Nullable Visitor visitor,
        Words words,
        @Nullable CsrfToken csrf,
        String address,
        boolean fragment,
        Around around) {

    public static final String LANGUAGE_COOKIE = "language";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /// What the rooms put around it.
    public record Around(
            List<MenuEntry> menu,
            @Nullable SearchField search,
            UnaryOperator<String> files,
            ToIntFunction<String> marks,
            String version) {

        /// As many as fit beside the search field; who has few sees all.
        private static final int FIRST = 7;

        public List<MenuEntry> first() {
            return menu.size() <= FIRST + 1 ? menu : menu.subList(0, FIRST);
        }

        /// How many wait behind a place in the header.
        public int mark(MenuEntry entry) {
            return marks.applyAsInt(entry.address());
        }

        /// How many wait behind the one word.
        public int moreMarks() {
            return more().stream().mapToInt(this::mark).sum();
        }

        /// The others, behind one word.
        public List<MenuEntry> more() {
            return menu.subList(first().size(), menu.size());
        }
    }

    public String say(String key, @Nullable Object... details) {
        return words.say(key, details);
    }

    /// The same in another language, for a paper in the language of whom it is about.
    public Page in(Locale other) {
        return new Page(visitor, Words.of(other), csrf, address, fragment, around);
    }

    /// The first of these that is a language of the house, else the page's own.
    ///
    /// @param wished codes: the one asked for, the person's own
    public Locale firstLanguage(@Nullable String... wished) {
        return Stream.of(wished)
                .flatMap(code -> Words.findLanguage(code).stream())
                .findFirst()
                .orElse(words.language());
    }

    /// Between a name and what it is; French sets it off by a space that does not break.
    public String colon() {
        return language().equals("fr") ? "\u00a0:" : ":";
    }

    public String language() {
        return words.language().getLanguage();
    }

    public boolean may(Right right) {
        return visitor != null && visitor.may(right);
    }

    /// An address in this visitor's centre: `to("people")` is `/antwerpen/people`.
    public String to(String below) {
        return visitor == null ? "/" + below : "/" + visitor.centre().code() + "/" + below;
    }

    /// True on the pages that a menu entry leads to, and below them.
    public boolean within(String below) {
        String start = to(below);
        return address.equals(start) || address.startsWith(start + "/") || address.startsWith(start + "?");
    }

    /// The address of a style sheet, script or picture.
    public String file(String name) {
        return around.files().apply(name);
    }

    /// 1.590
    public String number(long number) {
        if (Math.abs(number) < 1_000) {
            // without a mark for the thousands, in every language the same: a table has thousands of them
            return Long.toString(number);
        }
        return NumberFormat.getIntegerInstance(words.place()).format(number);
    }

    /// 69,9 % with the space that does not break; an en dash where there is no percentage.
    public String percent(@Nullable Number percent) {
        if (percent == null) {
            return "–";
        }
        var format = NumberFormat.getNumberInstance(words.place());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(new BigDecimal(percent.toString()).setScale(1, RoundingMode.HALF_UP)) + "\u00a0%";
    }

    /// 1.234,56
    public String euro(long cents) {
        var format = NumberFormat.getNumberInstance(words.place());
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(BigDecimal.valueOf(cents, 2));
    }

    /// +12, −50, 0
    public String signed(long difference) {
        String size = number(Math.abs(difference));
        return difference > 0 ? "+" + size : difference < 0 ? "−" + size : size;
    }

    /// 21/11/2026
    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /// 21/11/2026 10:42, on the clock of Brussels
    public String moment(Instant instant) {
        return MOMENT.format(instant.atZone(Brussels.ZONE));
    }

    /// 10:42
    public String clock(Instant instant) {
        return CLOCK.format(instant.atZone(Brussels.ZONE));
    }
}
