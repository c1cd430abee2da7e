package kaijuan.ground.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Besides {@link For}: who they are must have been proved within the last ten minutes. On a page,
 * whoever comes late proves it anew and comes back; put it on the page with the form as well, so
 * that nobody types for nothing.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Fresh {}
