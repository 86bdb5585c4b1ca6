package app.jobbag.clients;

import java.util.List;
import java.util.UUID;

/**
 * What stands around a client on its page.
 *
 * @param contacts by name, archived ones too
 * @param team by duty, the lead AE first
 * @param walls the clients that are walled off from it
 * @param projects the newest first
 * @param facts of its brand
 */
public record ClientAround(
        List<Person> contacts, List<Member> team, List<Named> walls, List<Project> projects, List<BrandFact> facts) {
    public ClientAround {
        contacts = List.copyOf(contacts);
        team = List.copyOf(team);
        walls = List.copyOf(walls);
        projects = List.copyOf(projects);
        facts = List.copyOf(facts);
    }

    /** A contact. */
    public record Person(
            UUID id,
            int version,
            String name,
            String title,
            String email,
            String phone,
            String mobile,
            String seniority,
            List<String> signs,
            boolean archived) {}

    public record Member(UUID person, String name, String duty, boolean left) {}

    public record Named(UUID id, String name) {}

    public record Project(UUID id, String code, String name) {}
}
