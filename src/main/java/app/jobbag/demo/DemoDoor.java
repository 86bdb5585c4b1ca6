package app.jobbag.demo;

import app.jobbag.platform.PublicAddress;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The sign at the door: the address, one person for each role, where mail goes. */
@DemoPart
class DemoDoor {
    private static final List<String> SHOWN =
            List.of("ana", "luis", "nuria", "lucia", "carmen", "ines", "emily", "chenyu");

    private final PublicAddress address;
    private final Scripts scripts;

    DemoDoor(PublicAddress address, Scripts scripts) {
        this.address = address;
        this.scripts = scripts;
    }

    String sign() {
        String line = "=".repeat(78);
        String logins = scripts.people().stream()
                .filter(person -> SHOWN.contains(person.key()))
                .sorted(Comparator.comparing(person -> SHOWN.indexOf(person.key())))
                .map(DemoDoor::line)
                .collect(Collectors.joining("\n"));
        return """

                %s
                  Jobbag, demonstration agency Almendro Comunicación: %s

                %s

                  Password of everybody: %s
                  Mail to clients goes nowhere; read it, with the links to sign, at
                  %s
                %s""".formatted(line, address.of("/"), logins, PeopleChapter.PASSWORD, address.of("/demo/mailbox"), line);
    }

    private static String line(PersonScript person) {
        String roles = person.roles().stream().map(Enum::name).collect(Collectors.joining(", "));
        return "  %-12s %-34s %s".formatted(roles, person.email(), person.locale());
    }
}
