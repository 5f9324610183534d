package trede.web.asked;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A question as the pages read it: in plain words, and changing nothing.
final class AskedRequest extends HttpServletRequestWrapper {

    private final Map<String, String[]> fields = new LinkedHashMap<>();

    private AskedRequest(HttpServletRequest request) {
        super(request);
        fields.putAll(request.getParameterMap());
    }

    /// What was sealed in the address is open; nothing was typed if it cannot be opened any more.
    static HttpServletRequest opened(HttpServletRequest request) {
        var opened = new AskedRequest(request);
        String sealed = request.getParameter(AskedGate.TYPED);
        opened.fields.put(AskedGate.TYPED, new String[] {Sealed.open(sealed).orElse("")});
        return opened;
    }

    /// What came in the body of a form.
    static HttpServletRequest asked(HttpServletRequest request) {
        return new AskedRequest(request);
    }

    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public @Nullable String getParameter(String name) {
        var values = fields.get(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(fields);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(fields.keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return fields.get(name);
    }
}
