package kaijuan.ground.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The first page of a desk: those whom {@link For} lets in find it among their desks. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface DeskDoor {
    /** The key of its name. */
    String value();

    /** Its place among the desks, smaller first. */
    int order();
}
