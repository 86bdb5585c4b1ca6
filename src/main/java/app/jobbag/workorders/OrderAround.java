package app.jobbag.workorders;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands around an order on its page.
 *
 * @param client its name
 * @param people whom the order is given to, by their duty in the client's team
 * @param papers the newest first
 */
public record OrderAround(String client, List<Member> people, List<Sheet> papers) {
    public OrderAround {
        people = List.copyOf(people);
        papers = List.copyOf(papers);
    }

    public record Member(String name, String duty) {}

    public record Sheet(UUID id, String title, @Nullable String number, String code) {}
}
