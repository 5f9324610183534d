package trede.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import trede.web.Words;

/// Whoever reads Dutch, French, German or English reads every sentence, and the same one.
class TranslationTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final List<String> LANGUAGES = List.of("nl", "fr", "de", "en");
    private static final List<Sources.Quoted> QUOTED = quoted();

    @Test
    void everyRoomSpeaksFourLanguages() {
        var silent = new ArrayList<String>();
        for (var room : rooms().entrySet()) {
            var all = new TreeSet<String>();
            room.getValue().values().forEach(sentences -> all.addAll(sentences.keySet()));
            for (String language : LANGUAGES) {
                var known = room.getValue().getOrDefault(language, Map.of()).keySet();
                all.stream().filter(key -> !known.contains(key)).forEach(key -> silent.add(language + " " + key));
            }
            all.stream()
                    .filter(key -> !key.startsWith(room.getKey() + "."))
                    .forEach(key -> silent.add("not its room: " + key));
        }
        assertThat(silent).isEmpty();
    }

    /// Of two sentences with one key the later is said in both places, and nobody sees why.
    @Test
    void noSentenceIsWrittenTwice() throws IOException {
        var twice = new ArrayList<String>();
        try (var files = Files.list(Path.of("src/main/resources/messages"))) {
            for (Path file : files.toList()) {
                var keys = new TreeSet<String>();
                for (String line : Files.readAllLines(file)) {
                    int end = line.indexOf('=');
                    if (end > 0
                            && !line.startsWith("#")
                            && !keys.add(line.substring(0, end).strip())) {
                        twice.add(file.getFileName() + ": " + line.substring(0, end));
                    }
                }
            }
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void theFilesOfEveryRoomAreRead() {
        var nl = Words.of(Words.LANGUAGES.getFirst());
        assertThat(rooms().entrySet().stream()
                        .filter(room -> room.getValue().get("nl") != null)
                        .filter(room -> !nl.all()
                                .keySet()
                                .containsAll(room.getValue().get("nl").keySet()))
                        .map(Map.Entry::getKey))
                .as("rooms whose messages web.Words does not read")
                .isEmpty();
    }

    @Test
    void everySentenceThatIsSaidExists() {
        var keys = Words.of(Words.LANGUAGES.getFirst()).all().keySet();
        assertThat(QUOTED.stream()
                        .filter(quoted -> !quoted.text().isEmpty()
                                && !quoted.text().contains(" ")
                                && quoted.text().contains("."))
                        .filter(quoted -> quoted.use().equals("key") && !keys.contains(quoted.text())
                                || quoted.use().equals("prefix")
                                        && rooms().containsKey(quoted.text()
                                                .substring(0, quoted.text().indexOf('.')))
                                        && keys.stream()
                                                .noneMatch(key -> key.startsWith(quoted.text())
                                                        || key.startsWith("law.label." + quoted.text())))
                        .map(quoted -> quoted.file() + ": " + quoted.text()))
                .isEmpty();
    }

    @Test
    void everySentenceIsSaidSomewhere() {
        var texts = new TreeSet<String>();
        QUOTED.forEach(quoted -> texts.add(quoted.text()));
        var prefixes = texts.stream()
                .filter(text -> text.matches("[a-z]+\\.[a-z_.\\-]*[._\\-]"))
                .toList();
        assertThat(Words.of(Words.LANGUAGES.getFirst()).all().keySet().stream()
                        .filter(key -> !texts.contains(key))
                        .filter(key -> prefixes.stream().noneMatch(key::startsWith))
                        .filter(key -> QUOTED.stream().noneMatch(quoted -> isAbout(quoted, key))))
                .as("sentences nobody says")
                .isEmpty();
    }

    /// A measure, a parameter of the law, a list of codes says its sentences by its own name:
    /// `monitor.<measure>.title`, `law.<parameter>`, `casefile.gender.f`; a table or a thing about
    /// people `contacts.held.note` by `contacts.note`.
    private static boolean isAbout(Sources.Quoted quoted, String key) {
        if (key.matches("[a-z]+\\.due(_label)?\\.[a-z_]+")) {
            // what falls due says its sentence by the code with which a statement finds it
            return key.startsWith(Sources.room(quoted.file()) + ".")
                    && quoted.text().contains("'" + key.substring(key.lastIndexOf('.') + 1) + "'");
        }
        if (key.matches("[a-z]+\\.rows\\.[a-z_]+")) {
            // the name of a table, for who reads what was destroyed
            return quoted.text().contains(key.replace(".rows.", "."));
        }
        String about = key.substring(key.indexOf('.') + 1);
        String text = quoted.text();
        if (text.matches("[a-z_]+")) {
            return key.startsWith(Sources.room(quoted.file()) + ".") && about.startsWith(text + ".");
        }
        return text.matches("[a-z_]+\\.[a-z_.]*")
                && (key.replaceFirst("\\.(held|moved)\\.", ".").equals(text)
                        || about.equals(text)
                        || about.startsWith(text.endsWith(".") ? text : text + "."));
    }

    @Test
    void theSameDetailsAreFilledInInEveryLanguage() {
        var differing = new ArrayList<String>();
        rooms().forEach((room, languages) -> languages
                .getOrDefault("nl", Map.of())
                .forEach((key, sentence) -> {
                    for (String language : LANGUAGES) {
                        String other =
                                languages.getOrDefault(language, Map.of()).get(key);
                        if (other != null && !details(key, other).equals(details(key, sentence))) {
                            differing.add(language + " " + key + ": " + other);
                        }
                    }
                }));
        assertThat(differing).isEmpty();
    }

    /// A single one would, before a brace, make the detail disappear.
    @Test
    void everyApostropheIsDoubled() {
        var single = new ArrayList<String>();
        rooms().values()
                .forEach(languages -> languages.forEach((language, sentences) -> sentences.forEach((key, sentence) -> {
                    if (sentence.replace("''", "").contains("'")) {
                        single.add(language + " " + key + ": " + sentence);
                    }
                })));
        assertThat(single).isEmpty();
    }

    @Test
    void templatesHoldNoBareText() {
        assertThat(templates()
                        .map(template -> template + " " + Templates.bareText(template))
                        .filter(found -> !found.endsWith(" []")))
                .isEmpty();
    }

    private static Set<String> details(String key, String sentence) {
        try {
            return new MessageFormat(sentence).getArgumentNames();
        } catch (IllegalArgumentException e) {
            throw new AssertionError(key + " cannot be read: " + sentence, e);
        }
    }

    private static Stream<Path> templates() {
        return Sources.list(Sources.MAIN, ".jte").stream();
    }

    private static List<Sources.Quoted> quoted() {
        var quoted = new ArrayList<>(Sources.read(Sources.MAIN).quoted);
        templates().forEach(template -> {
            quoted.addAll(Templates.keys(template));
            var literal = java.util.regex.Pattern.compile("(?<!=)\"([a-z][a-z0-9_.\\-]*)\"")
                    .matcher(Sources.text(template));
            while (literal.find()) {
                quoted.add(new Sources.Quoted(template, literal.group(1), ""));
            }
        });
        return quoted;
    }

    /// Room → language → key → sentence.
    private static Map<String, Map<String, Map<String, String>>> rooms() {
        var rooms = new TreeMap<String, Map<String, Map<String, String>>>();
        for (Path file : Sources.list(MESSAGES, ".properties")) {
            String[] name =
                    file.getFileName().toString().replace(".properties", "").split("_");
            rooms.computeIfAbsent(name[0], room -> new HashMap<>()).put(name[1], sentences(file));
        }
        return rooms;
    }

    private static Map<String, String> sentences(Path file) {
        var read = new Properties();
        try {
            read.load(new StringReader(Sources.text(file)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        var sentences = new TreeMap<String, String>();
        read.forEach((key, sentence) -> sentences.put((String) key, (String) sentence));
        return sentences;
    }
}
