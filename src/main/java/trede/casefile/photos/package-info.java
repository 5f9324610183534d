/// A face beside a name: read from what came in, made small, and taken away for good when
/// somebody wants that.
@NullMarked
package trede.casefile.photos;

import org.jspecify.annotations.NullMarked;
