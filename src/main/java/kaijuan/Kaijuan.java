package kaijuan;

import kaijuan.command.Commands;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * The program's entry: hands the command line to {@link Commands}. Beans are named by their full
 * class names, so that each room can have its own Register.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Kaijuan {

    /** Runs one command and exits with its code: 0 done, 1 refused or failed, 2 wrong usage. */
    public static void main(String[] args) {
        System.exit(Commands.run(args));
    }
}
