package app.jobbag;

import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: one process, one database, every module of the agency. */
@SpringBootApplication
public class Jobbag {
    /** With {@code verify} before everything else it only proves what is stored, and ends. */
    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals("verify")) {
            System.exit(Verify.run(System.out, Arrays.copyOfRange(args, 1, args.length)));
        }
        SpringApplication.run(Jobbag.class, args);
    }
}
