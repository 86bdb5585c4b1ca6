package app.jobbag.today;

import app.jobbag.staff.SignedIn;
import java.util.Optional;

/** The calls of the day as they stand on top of the first page; they are listed above this module. */
public interface DayCalls {
    /** Empty where none is to be made. */
    Optional<DeskSection> ahead(SignedIn who);
}
