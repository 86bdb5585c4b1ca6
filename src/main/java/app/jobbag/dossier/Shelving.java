package app.jobbag.dossier;

import jakarta.persistence.Embeddable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a paper original lies. */
@Embeddable
public record Shelving(String room, String shelf, String box) {
    public Shelving {
        room = room.strip();
        shelf = shelf.strip();
        box = box.strip();
    }

    /** From the large to the small. */
    public String line() {
        return Stream.of(room, shelf, box).filter(each -> !each.isEmpty()).collect(Collectors.joining(" · "));
    }
}
