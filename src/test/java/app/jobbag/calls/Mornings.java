package app.jobbag.calls;

import app.jobbag.clients.ClientId;
import app.jobbag.staff.SignedIn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Call lists as they are seen at a moment, each call a line: when here, whom, when there. */
record Mornings(CallScene scene, CallList list) {
    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

    /** Ana's at nine o'clock. */
    List<String> of(String day) {
        return seen(
                scene.ana,
                LocalDate.parse(day).atTime(9, 0).atZone(MADRID).toInstant().toString());
    }

    List<String> seen(SignedIn who, String moment) {
        return said(day(who, moment));
    }

    CallDay day(SignedIn who, String moment) {
        return scene.at(Instant.parse(moment), () -> scene.house.as(who, () -> list.of(who)));
    }

    /** Ana's call of that client. */
    Call call(String moment, ClientId client) {
        return day(scene.ana, moment).ahead().stream()
                .filter(each -> each.client().equals(client))
                .findFirst()
                .orElseThrow();
    }

    static List<String> said(CallDay day) {
        return day.ahead().stream()
                .map(call -> Objects.requireNonNull(call.at()).atZone(MADRID).toLocalTime() + " " + call.name() + " "
                        + Objects.requireNonNull(call.atThere()).toLocalTime())
                .toList();
    }

    static Map<Integer, MonthMark> marks(CallMonth month, String client) {
        return month.rows().stream()
                .filter(row -> row.name().equals(client))
                .flatMap(row -> row.cells().stream())
                .collect(Collectors.toMap(cell -> cell.day().getDayOfMonth(), MonthRow.Cell::mark));
    }
}
