/// The frame of every page and verb: layout, forms, tables, messages, the visitor.
@NullMarked
@ApplicationModule(allowedDependencies = {"time"})
package trede.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
