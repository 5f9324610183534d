package trede.access.sessions;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// From what somebody signed in, as coarsely as it helps them to recognise it: no address and no version
/// is kept.
///
/// @param family this computer, IPv4, IPv6
/// @param agent browser and system
public record Device(String family, String agent) {

    private static final List<Map.Entry<String, String>> BROWSERS = List.of(
            Map.entry("edg", "Edge"),
            Map.entry("opr/", "Opera"),
            Map.entry("firefox", "Firefox"),
            Map.entry("fxios", "Firefox"),
            Map.entry("chrom", "Chrome"),
            Map.entry("crios", "Chrome"),
            Map.entry("safari", "Safari"));
    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(
            Map.entry("android", "Android"),
            Map.entry("iphone", "iOS"),
            Map.entry("ipad", "iOS"),
            Map.entry("windows", "Windows"),
            Map.entry("mac os", "macOS"),
            Map.entry("linux", "Linux"));

    public static Device of(String address, String userAgent) {
        return new Device(family(address), named(BROWSERS, userAgent) + " · " + named(SYSTEMS, userAgent));
    }

    private static String named(List<Map.Entry<String, String>> known, String userAgent) {
        String small = userAgent.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(entry -> small.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("?");
    }

    private static String family(String address) {
        try {
            // a literal address, never a name: nothing is looked up
            var known = InetAddress.ofLiteral(address);
            return known.isLoopbackAddress() ? "here" : known instanceof Inet6Address ? "IPv6" : "IPv4";
        } catch (IllegalArgumentException unknown) {
            return "?";
        }
    }
}
