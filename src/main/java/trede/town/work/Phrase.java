package trede.town.work;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import trede.contacts.notes.NoteKind;
import trede.contacts.notes.Paragraph;
import trede.contacts.notes.Voice;
import trede.town.lives.Dice;

/// What a worker may write about a talk, with gaps to fill.
///
/// @param whom for which people: any, lang, young, old, work, debt
/// @param about with whom the talk was
record Phrase(String whom, NoteKind kind, String about, String client, String partner, String internal) {

    private static final Pattern CHOICE = Pattern.compile("\\{([^{}]*)}");
    private static final String SENSITIVE = "!";

    static Phrase of(List<String> cells) {
        return new Phrase(
                cells.get(0),
                NoteKind.find(cells.get(1)).orElseThrow(),
                cells.get(2),
                cells.get(3),
                cells.get(4),
                cells.get(5));
    }

    /// Somebody spoke with the person.
    boolean isTalk() {
        return kind == NoteKind.PHONE || isMeeting();
    }

    /// Somebody sat together with the person: there was an appointment.
    boolean isMeeting() {
        return kind == NoteKind.OFFICE || kind == NoteKind.HOME_VISIT || kind == NoteKind.EVALUATION;
    }

    List<Paragraph> paragraphs(Case about, LocalDate day, Locale language) {
        var parts = new ArrayList<Paragraph>();
        var dice = about.dice();
        String later = day.plusDays(dice.between(9, 30)).format(DateTimeFormatter.ofPattern("d MMMM", language));
        String name = about.person().identity().givenName();
        if (!client.isEmpty()) {
            parts.add(new Paragraph(Voice.CLIENT, false, filled(client, name, later, dice), List.of()));
        }
        if (!partner.isEmpty()) {
            parts.add(new Paragraph(Voice.PARTNER, false, filled(partner, name, later, dice), List.of()));
        }
        if (!internal.isEmpty()) {
            boolean sensitive = internal.startsWith(SENSITIVE);
            String told = sensitive ? internal.substring(1) : internal;
            parts.add(new Paragraph(Voice.INTERNAL, sensitive, filled(told, name, later, dice), List.of()));
        }
        return parts;
    }

    /// The same with a name, a day, and one of each choice.
    static String filled(String text, String name, String day, Dice dice) {
        String told = text.replace("{n}", name).replace("{day}", day);
        return CHOICE.matcher(told)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        dice.pick(List.of(found.group(1).split("/")))));
    }
}
