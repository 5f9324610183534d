package trede.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import trede.HouseTest;
import trede.access.LookWords;
import trede.access.Looks.Look;
import trede.access.looks.LookKinds;
import trede.web.Words;

/// Whatever any room writes in the log of looks can be read in four languages, and asked for by its kind.
@HouseTest
class LooksTest {

    private static final Path SOURCES = Path.of("src/main/java/trede");
    private static final Pattern CALL = Pattern.compile("looks(?:\\(\\))?\\s*\\.log\\(");
    private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern CODE = Pattern.compile("[a-z]+(-[a-z]+)*");

    /// Where the code of a line is put together elsewhere in the file, or by who calls it.
    private static final Map<String, List<String>> COMPUTED = Map.of(
            "Accounts.java", List.of("user-role", "user-disable", "user-enable"),
            "Tokens.java", List.of("token-add", "token-revoke"),
            "Substitutions.java", List.of("substitution-add", "substitution-end"),
            "Teams.java", List.of("team-place", "team-add", "team-close", "site-add", "site-close"),
            "Capsules.java", List.of("handover-list"),
            "Telling.java", List.of("handover", "handover-undone"),
            "Merges.java", List.of("merge", "unmerge"),
            "Retentions.java", List.of("retention", "retention-propose"),
            "Appointments.java", List.of("appointment-add", "appointment-move", "appointment-end"),
            "PostPages.java", List.of("post-retry", "post-cancel"));

    @Autowired
    List<LookKinds> kinds;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping addresses;

    /// What one call writes: the arguments as they stand in the source.
    private record Call(String file, List<String> arguments) {

        List<String> codes() {
            return TEXT.matcher(arguments.getFirst())
                    .results()
                    .map(found -> found.group(1))
                    .filter(text -> CODE.matcher(text).matches())
                    .toList();
        }

        /// Names and values of the detail; empty where a value is no text.
        List<String[]> details() {
            String detail = arguments.get(1);
            if (!detail.startsWith("Map.of(")) {
                return List.of();
            }
            var parts = split(detail, "Map.of(".length());
            var pairs = new ArrayList<String[]>();
            for (int at = 0; at + 1 < parts.size(); at += 2) {
                pairs.add(new String[] {text(parts.get(at)), text(parts.get(at + 1))});
            }
            return pairs;
        }

        private static String text(String argument) {
            return argument.matches("\"[^\"]*\"") ? argument.substring(1, argument.length() - 1) : "";
        }
    }

    @Test
    void everyLineIsOfAKindAndEveryKindHasWords() {
        var logged = new TreeSet<String>();
        var unread = new ArrayList<String>();
        for (var call : calls()) {
            var codes = call.file().equals("Trace.java") ? benefits() : call.codes();
            if (codes.isEmpty()) {
                codes = COMPUTED.getOrDefault(call.file(), List.of());
                if (codes.isEmpty() && !call.file().equals("Veils.java")) {
                    unread.add(call.file() + ": " + call.arguments().getFirst());
                }
            }
            logged.addAll(codes);
        }
        assertThat(unread).as("say in this test what they log").isEmpty();
        logged.addAll(COMPUTED.values().stream().flatMap(List::stream).toList());
        logged.add("members");
        var known = new TreeSet<String>();
        kinds.forEach(kind -> known.addAll(kind.codes()));
        assertThat(known).isEqualTo(logged);
        for (var words : Words.LANGUAGES.stream().map(Words::of).toList()) {
            for (String code : logged) {
                assertThat(words.find("look." + code.replace('-', '_')))
                        .as(code + " in " + words.language())
                        .isPresent();
            }
        }
    }

    @Test
    void everyPartOfALineHasALabelAndEveryCodeInItWords() {
        var bare = new TreeSet<String>();
        for (var call : calls()) {
            for (String[] pair : call.details()) {
                for (var words : Words.LANGUAGES.stream().map(Words::of).toList()) {
                    String detail = "{\"" + pair[0] + "\":\"" + pair[1] + "\"}";
                    var look = new Look(
                            1,
                            Instant.EPOCH,
                            "door",
                            call.codes().isEmpty() ? "person" : call.codes().getFirst(),
                            detail,
                            0,
                            null,
                            "");
                    String told = LookWords.detail(look, Map.of(), words);
                    if (told.startsWith(pair[0] + " ")
                                    && words.find("look_detail." + pair[0]).isEmpty()
                            || told.matches("(.* )?" + Pattern.quote(pair[1]))
                                    && pair[1].matches("[a-z]+[-_][a-z_-]+|write|asked")) {
                        bare.add(call.file() + ": " + pair[0] + " " + pair[1] + " in " + words.language());
                    }
                }
            }
        }
        assertThat(bare).isEmpty();
    }

    @Test
    void everyPageOfAFileHasAName() {
        var nameless = new TreeSet<String>();
        for (var door : Doors.list(addresses)) {
            if (door.pattern().startsWith("/{centre}/people/{")) {
                String part = Stream.of(door.pattern()
                                .substring("/{centre}/people/{id}".length())
                                .split("/"))
                        .filter(segment -> !segment.isEmpty() && segment.indexOf('{') < 0)
                        .map(segment -> segment.replaceAll("[^a-z0-9]", "_"))
                        .collect(Collectors.joining("_"));
                for (var words : Words.LANGUAGES.stream().map(Words::of).toList()) {
                    if (LookWords.page(part.isEmpty() ? "start" : part, words).isEmpty()) {
                        nameless.add(part + " in " + words.language());
                    }
                }
            }
        }
        assertThat(nameless).isEmpty();
    }

    private static List<String> benefits() {
        var codes = new TreeSet<String>();
        var left = Pattern.compile("trace\\.(?:left|logged)\\([^,]+, \"([a-z]+)\"");
        for (var source : sources(SOURCES.resolve("benefits"))) {
            left.matcher(read(source)).results().forEach(found -> codes.add("benefit-" + found.group(1)));
        }
        return List.copyOf(codes);
    }

    private static List<Call> calls() {
        var calls = new ArrayList<Call>();
        for (var source : sources(SOURCES)) {
            String text = read(source);
            CALL.matcher(text)
                    .results()
                    .forEach(found -> calls.add(new Call(source.getFileName().toString(), split(text, found.end()))));
        }
        return calls;
    }

    /// The arguments of a call that opens before a place, up to its closing bracket.
    private static List<String> split(String text, int from) {
        var arguments = new ArrayList<String>();
        int depth = 0;
        int began = from;
        for (int at = from; depth >= 0; at++) {
            char each = text.charAt(at);
            depth += each == '(' ? 1 : each == ')' ? -1 : 0;
            if (depth < 0 || depth == 0 && each == ',') {
                arguments.add(text.substring(began, at).strip());
                began = at + 1;
            }
        }
        return arguments;
    }

    private static List<Path> sources(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
