package trede.casefile.caseload.pages;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import trede.casefile.Sensitive;
import trede.casefile.caseload.CaseLine;
import trede.casefile.caseload.Column;
import trede.casefile.pages.FoundWords;
import trede.casefile.pages.PersonView;
import trede.web.Page;
import trede.web.Words;

/// What a list shows of a person, in words: the same on screen and in a spreadsheet, where a day stays a day.
public final class CaseWords {

    private static final String SHORT = "due_label.";

    private static final List<String> LANGUAGES = List.of(
            "nl", "fr", "de", "en", "ar", "am", "bg", "es", "fa", "ff", "it", "ku", "ln", "ne", "pl", "ps", "pt", "ro",
            "ru", "so", "sq", "sr", "sw", "ta", "ti", "tr", "uk", "ur", "zh");

    // The same on every page in a language: made once, since a list shows them all to choose from.
    private static final Map<Words, List<String>> BY_NAME = new ConcurrentHashMap<>();
    private static final Map<Words, List<String>> DUE_CODES = new ConcurrentHashMap<>();

    private CaseWords() {}

    /// A text, a number, a day; null for what is not known.
    public static @Nullable Object value(Column column, CaseLine line, LocalDate today, Page page) {
        var who = line.who();
        var standing = line.standing();
        return switch (column) {
            case BIRTH -> who.birth().whole() ? who.birth().day() : FoundWords.birth(who.birth());
            case AGE -> who.birth().ageOn(who.deceasedOn() == null ? today : who.deceasedOn());
            case LANGUAGE -> who.language() == null ? null : PersonView.language(who.language(), page);
            case SINCE -> line.since();
            case FUNCTION ->
                line.functions().stream()
                        .map(function -> page.say("casefile.function." + function))
                        .collect(Collectors.joining(", "));
            case CONTACT -> line.contact();
            case BENEFIT -> standing.benefit() == null ? null : page.say("casefile.fact.benefit." + standing.benefit());
            case RUNG ->
                standing.rung() == null ? null : page.say(standing.rung().label());
            case WORK -> standing.work() == null ? null : page.say("casefile.fact.employment." + standing.work());
            case PARTNER ->
                standing.partner() == null
                        ? null
                        : Sensitive.plain(standing.partner()).in(page.words());
            case DUE -> line.due();
            case MANY -> line.many();
            case PHONE -> line.phone();
            case SITE -> line.site();
            case POSTAL -> who.postalCode();
            case SOURCE -> who.source();
        };
    }

    /// The same as it is written on a page.
    public static String written(Column column, CaseLine line, LocalDate today, Page page) {
        return switch (value(column, line, today, page)) {
            case null -> "";
            case LocalDate day -> page.day(day);
            case Object other -> other.toString();
        };
    }

    /// Languages to choose from, by name, with the one that is asked for.
    public static List<String> languages(String asked, Page page) {
        return asked.isEmpty() || LANGUAGES.contains(asked)
                ? BY_NAME.computeIfAbsent(page.words(), _ -> byName(LANGUAGES.stream(), page))
                : byName(Stream.concat(LANGUAGES.stream(), Stream.of(asked)), page);
    }

    private static List<String> byName(Stream<String> codes, Page page) {
        return codes.sorted(Comparator.comparing(code -> PersonView.language(code, page)))
                .toList();
    }

    /// What can be due, as `room.code`: every room that has a short name for it, `<room>.due_label.<code>`.
    public static List<String> dueCodes(Page page) {
        return DUE_CODES.computeIfAbsent(
                page.words(),
                words -> words.all().keySet().stream()
                        .filter(key -> key.contains("." + SHORT))
                        .map(key -> key.replace("." + SHORT, "."))
                        .toList());
    }

    /// The short name of one of them.
    public static String dueLabel(String code, Page page) {
        return page.say(code.replaceFirst("\\.", "." + SHORT));
    }
}
