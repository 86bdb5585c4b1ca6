package app.jobbag;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: one process, one database, every module of the agency. */
@SpringBootApplication
public class Jobbag {
    public static void main(String[] args) {
        SpringApplication.run(Jobbag.class, args);
    }
}
