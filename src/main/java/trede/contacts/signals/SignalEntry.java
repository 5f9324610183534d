package trede.contacts.signals;

import trede.casefile.sensitive.Marking;
import trede.web.Problems;

/// What a follower wants to tell the first contact.
///
/// @param words one line
/// @param said what the person answered when they were asked: `yes`, `no`, or empty: nobody asked
/// @param consent to what they said yes
/// @param marking whether it tells of health or justice
public record SignalEntry(String words, String said, String consent, boolean urgent, Marking marking) {

    public static final SignalEntry EMPTY = new SignalEntry("", "", "", false, Marking.NONE);

    public SignalEntry(String words, String said, String consent, boolean urgent) {
        this(words, said, consent, urgent, Marking.of(_ -> "", words, consent));
    }

    private static final int LONGEST = 500;
    private static final int LONGEST_CONSENT = 200;

    /// What is wrong with it. Without the person's yes nothing is sent.
    public Problems problems() {
        var problems = new Problems();
        if (words.isBlank()) {
            problems.add("words", "contacts.signal.problem.empty");
        }
        if (words.length() > LONGEST) {
            problems.add("words", "contacts.signal.problem.long", words.length(), LONGEST);
        }
        if (said.equals("no")) {
            problems.add("consent", "contacts.signal.problem.no");
        } else if (!said.equals("yes")) {
            problems.add("consent", "contacts.signal.problem.unasked");
        } else if (consent.isBlank() || consent.length() > LONGEST_CONSENT) {
            problems.add("consent_for", "contacts.signal.problem.for", LONGEST_CONSENT);
        }
        marking.decided(problems);
        return problems;
    }
}
