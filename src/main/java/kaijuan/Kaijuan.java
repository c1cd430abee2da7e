package kaijuan;

import kaijuan.command.Commands;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program's entry: hands the command line to {@link Commands}. */
@SpringBootApplication
public class Kaijuan {

    /** Runs one command and exits with its code: 0 done, 1 refused or failed, 2 wrong usage. */
    public static void main(String[] args) {
        System.exit(Commands.run(args));
    }
}
