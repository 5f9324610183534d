package trede.web.uploads;

import java.util.regex.Pattern;

/// A place where a file may come in, and how large it may be: a room tells each of its own as a
/// bean. Nowhere else is one taken.
///
/// @param place the address below the centre, as a regular expression: `/people/[^/]+/photo`; GET
/// of the same address is the form, and says what is wrong when it is asked with `?large`
/// @param most bytes of the whole request
public record UploadBound(Pattern place, long most) {

    /// A form has other fields too, and lines between them.
    private static final long AROUND = 64 * 1024;

    /// @param most bytes of the file
    public static UploadBound of(String place, long most) {
        return new UploadBound(Pattern.compile("/[a-z][a-z0-9-]{1,39}" + place), most + AROUND);
    }

    boolean isAt(String address) {
        return place.matcher(address).matches();
    }
}
