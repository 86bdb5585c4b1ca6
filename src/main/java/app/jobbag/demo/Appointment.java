package app.jobbag.demo;

import app.jobbag.clients.ContactDetails;
import app.jobbag.clients.ProjectId;
import app.jobbag.meetings.MeetingDraft;
import app.jobbag.meetings.MeetingId;
import app.jobbag.meetings.MeetingKind;
import app.jobbag.meetings.MinutesDraft;
import app.jobbag.meetings.Party;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A meeting in the diary, with all that will be said. */
record Appointment(
        Story story,
        Company company,
        Words words,
        MeetingKind kind,
        MeetingScript raw,
        @Nullable ProjectId project,
        LocalDate day,
        int hour) {
    private static final int LENGTH = 60;

    MeetingScript script() {
        return raw.filled(Map.of(
                "contact", company.decider().name(),
                "ae", company.ae().name(),
                "brand", company.script().tradingNames().get(0)));
    }

    Instant starts() {
        return day.atTime(hour, 0).atZone(company.script().zone()).toInstant();
    }

    Instant ends() {
        return starts().plusSeconds(LENGTH * 60L);
    }

    MeetingDraft draft() {
        List<MeetingDraft.Invited> invited = new ArrayList<>();
        invited.add(new MeetingDraft.Invited(Party.of(company.ae().id()), true));
        invited.add(new MeetingDraft.Invited(Party.of(company.leads().get(0).id()), false));
        for (ContactDetails contact : company.table()) {
            invited.add(new MeetingDraft.Invited(
                    Party.of(contact.id()),
                    contact.id().equals(company.decider().id())));
        }
        List<MeetingDraft.Topic> agenda = words.agenda().stream()
                .map(text -> new MeetingDraft.Topic(
                        text, LENGTH / 3, Party.of(company.ae().id())))
                .toList();
        boolean abroad = !company.script().address().country().equals("ES");
        MeetingScript said = script();
        return new MeetingDraft(
                company.id(),
                project,
                kind,
                said.subject(),
                said.purpose(),
                new MeetingDraft.When(day.atTime(hour, 0), company.script().zone(), LENGTH),
                abroad ? "" : words.place(),
                abroad ? Words.fill(words.call(), Map.of("code", company.code().toLowerCase(Locale.ROOT))) : "",
                invited,
                agenda,
                "",
                null,
                abroad || kind != MeetingKind.PRESENTATION ? List.of() : words.equipment());
    }

    /** The talk among ourselves that follows it, next working day. */
    MeetingDraft followUp(MeetingId meeting) {
        Map<String, String> names = Map.of(
                "topic",
                script().subject(),
                "brand",
                company.script().tradingNames().get(0));
        List<MeetingDraft.Invited> invited = List.of(
                new MeetingDraft.Invited(Party.of(company.ae().id()), true),
                new MeetingDraft.Invited(Party.of(company.leads().get(0).id()), true));
        return new MeetingDraft(
                company.id(),
                project,
                MeetingKind.INTERNAL,
                Words.fill(words.follow().subject(), names),
                Words.fill(words.follow().purpose(), names),
                new MeetingDraft.When(
                        Calendar.after(day, 1).atTime(9, 30), company.ae().zone(), LENGTH / 2),
                words.place(),
                "",
                invited,
                words.follow().agenda().stream()
                        .map(text -> new MeetingDraft.Topic(text, LENGTH / 4, null))
                        .toList(),
                "",
                meeting,
                List.of());
    }

    /** What was said in the talk: nothing new, everybody knows what to do. */
    MinutesDraft followUpMinutes() {
        List<Party> present = List.of(
                Party.of(company.ae().id()), Party.of(company.leads().get(0).id()));
        String discussion = Words.fill(
                words.follow().discussion(),
                Map.of("brand", company.script().tradingNames().get(0)));
        return new MinutesDraft(present, discussion, List.of(), words.follow().conclusion(), List.of(), true, "");
    }

    MinutesDraft minutes() {
        MeetingScript said = script();
        List<Party> present = new ArrayList<>(
                draft().participants().stream().map(MeetingDraft.Invited::party).toList());
        List<MinutesDraft.Step> steps = said.actions().stream()
                .map(action -> new MinutesDraft.Step(
                        null,
                        action.text(),
                        owner(action.owner()),
                        action.cooperation(),
                        Calendar.workday(day.plusDays(action.days()))))
                .toList();
        return new MinutesDraft(present, said.discussion(), said.decisions(), said.conclusion(), steps, false, "");
    }

    private Party owner(MeetingScript.Owner owner) {
        return switch (owner) {
            case AE -> Party.of(company.ae().id());
            case LEAD -> Party.of(company.leads().get(0).id());
            case CLIENT -> Party.of(company.decider().id());
        };
    }
}
