package app.jobbag.workorders;

import java.util.List;
import java.util.UUID;

/**
 * What stands around an order on its page.
 *
 * @param client its name
 * @param project its code and name
 * @param instructions what the client asked for by word of mouth: what it came of, and what is the same
 * @param remarks at single fields, of its return, that are not mended
 * @param people whom the order is given to, by their duty in the client's team
 */
public record OrderAround(
        String client, String project, List<Asked> instructions, List<Remark> remarks, List<Member> people) {
    public OrderAround {
        instructions = List.copyOf(instructions);
        remarks = List.copyOf(remarks);
        people = List.copyOf(people);
    }

    /**
     * An instruction, by its number.
     *
     * @param again asked for when the order was there already
     */
    public record Asked(UUID id, String number, boolean again) {}

    public record Member(String name, String duty) {}
}
