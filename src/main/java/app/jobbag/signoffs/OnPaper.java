package app.jobbag.signoffs;

import app.jobbag.staff.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What is recorded of a signature on paper besides (SIG-3): the sheet's code, the scan, and the two people of the agency.
 *
 * @param dated the date on the paper
 * @param sha256 of the scan
 */
public record OnPaper(
        UUID id,
        SheetCode code,
        LocalDate dated,
        String sha256,
        PersonId recorder,
        String recordedBy,
        PersonId confirmer,
        String confirmedBy) {
    /** What the chain's hash covers of it. */
    List<Object> content() {
        return List.of(
                "paper",
                id,
                code.symbols(),
                dated,
                sha256,
                recorder.value(),
                recordedBy,
                confirmer.value(),
                confirmedBy);
    }
}
