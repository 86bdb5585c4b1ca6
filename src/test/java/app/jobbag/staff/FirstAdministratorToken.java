package app.jobbag.staff;

import java.util.Objects;
import org.springframework.boot.test.context.TestComponent;

/** Reads the token as whoever can see the log would. */
@TestComponent
public class FirstAdministratorToken {
    private final FirstAdministrator first;

    FirstAdministratorToken(FirstAdministrator first) {
        this.first = first;
    }

    public String printed() {
        return Objects.requireNonNull(first.token());
    }
}
