package trede.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;

/// The map of the roads, `docs/map/rooms.md`, is drawn from the rooms themselves.
class MapTest {

    private static final Path MAP = Path.of("docs/map/rooms.md");

    private record Room(String name, String sentence, List<String> roads) {}

    @Test
    void theMapShowsTheRoadsAsTheyAre() throws Exception {
        String drawn = draw(rooms());
        String kept = Files.exists(MAP) ? Files.readString(MAP) : "";
        if (!drawn.equals(kept)) {
            Files.createDirectories(MAP.getParent());
            Files.writeString(MAP, drawn);
        }
        assertThat(kept.equals(drawn))
                .as("%s was drawn again: look at what changed and commit it", MAP)
                .isTrue();
    }

    private static Map<String, Room> rooms() throws IOException, ClassNotFoundException {
        var rooms = new TreeMap<String, Room>();
        for (Path file : Sources.list(Sources.MAIN.resolve("trede"), "package-info.java")) {
            String name = Sources.room(file);
            if (name.isEmpty() || !file.getParent().getFileName().toString().equals(name)) {
                continue;
            }
            var roads = Class.forName("trede." + name + ".package-info").getAnnotation(ApplicationModule.class);
            var sentence = Files.readString(file)
                    .lines()
                    .takeWhile(line -> line.startsWith("///"))
                    .map(line -> line.substring(3).strip())
                    .toList();
            rooms.put(
                    name,
                    new Room(
                            name,
                            String.join(" ", sentence),
                            roads == null
                                    ? List.of()
                                    : Arrays.stream(roads.allowedDependencies())
                                            .sorted()
                                            .toList()));
        }
        return rooms;
    }

    private static String draw(Map<String, Room> rooms) {
        var map = new StringBuilder("""
                # The rooms and the roads between them

                Drawn by `MapTest` from each room's `package-info.java`; do not draw by hand. A road that is not here does not build. An arrow says *uses*; what is reached over another
                room anyway is left out of the picture and stands in the table.

                ```mermaid
                flowchart TB
                """);
        for (Room room : rooms.values()) {
            for (String road : room.roads) {
                boolean reachedAnyway = room.roads.stream()
                        .anyMatch(other ->
                                !other.equals(road) && rooms.containsKey(other) && reaches(rooms, other, road));
                if (!reachedAnyway) {
                    map.append("    ")
                            .append(room.name)
                            .append(" --> ")
                            .append(road)
                            .append('\n');
                }
            }
        }
        map.append("```\n\n| room | in one sentence | may use |\n|---|---|---|\n");
        rooms.values()
                .forEach(room -> map.append("| `%s` | %s | %s |\n"
                        .formatted(
                                room.name, room.sentence, room.roads.isEmpty() ? "–" : String.join(", ", room.roads))));
        return map.toString();
    }

    private static boolean reaches(Map<String, Room> rooms, String from, String to) {
        var room = rooms.get(from);
        return room != null
                && (room.roads.contains(to) || room.roads.stream().anyMatch(road -> reaches(rooms, road, to)));
    }
}
