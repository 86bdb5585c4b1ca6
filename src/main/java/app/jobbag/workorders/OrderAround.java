package app.jobbag.workorders;

import java.util.List;

/**
 * What stands around an order on its page.
 *
 * @param client its name
 * @param project its code and name
 * @param people whom the order is given to, by their duty in the client's team
 */
public record OrderAround(String client, String project, List<Member> people) {
    public OrderAround {
        people = List.copyOf(people);
    }

    public record Member(String name, String duty) {}
}
