package app.jobbag.hospitality.web;

import app.jobbag.clients.ContactId;
import app.jobbag.hospitality.CostDraft;
import app.jobbag.hospitality.HospitalityDetails;
import app.jobbag.meetings.MeetingDetails;
import app.jobbag.meetings.MeetingDraft;
import app.jobbag.meetings.Party;
import app.jobbag.staff.PersonId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.validation.Errors;

/** What was spent and who was there, as typed. */
class CostForm {
    private List<@Valid CostRow> lines = new ArrayList<>();
    private List<ContactId> theirs = new ArrayList<>();
    private List<PersonId> ours = new ArrayList<>();

    @Size(max = 2000)
    private String others = "";

    @Size(max = 2000)
    private String reason = "";

    private int version;

    /** As noted before; the first time with those who were expected. */
    static CostForm of(HospitalityDetails hospitality, MeetingDetails meeting) {
        CostForm form = new CostForm();
        CostDraft spent = hospitality.spent();
        List<Party> came = spent == null
                ? meeting.plan().participants().stream()
                        .map(MeetingDraft.Invited::party)
                        .toList()
                : spent.came();
        came.forEach(form::add);
        List<String> names = spent == null ? hospitality.plan().others() : spent.others();
        form.others = String.join("\n", names);
        if (spent == null) {
            form.lines.add(CostRow.on(hospitality.hostedOn()));
        } else {
            spent.lines().forEach(each -> form.lines.add(CostRow.of(each)));
            form.more(hospitality.hostedOn());
        }
        form.reason = hospitality.plan().reason();
        form.version = hospitality.version();
        return form;
    }

    private void add(Party party) {
        if (party.isClient()) {
            theirs.add(new ContactId(party.id()));
        } else {
            ours.add(new PersonId(party.id()));
        }
    }

    void more(LocalDate day) {
        lines.add(CostRow.on(day));
    }

    /** Blank lines are none. */
    void check(Errors errors) {
        IntStream.range(0, lines.size())
                .filter(at -> !lines.get(at).isBlank())
                .forEach(at -> lines.get(at).check("lines[" + at + "].", errors));
        if (!errors.hasErrors()) {
            lines.removeIf(CostRow::isBlank);
        }
    }

    /** Called on a form without errors only. */
    CostDraft draft(Currency currency) {
        return new CostDraft(
                IntStream.range(0, lines.size())
                        .mapToObj(at -> lines.get(at).line("lines[" + at + "].", currency))
                        .toList(),
                Stream.concat(
                                theirs.stream().distinct().map(Party::of),
                                ours.stream().distinct().map(Party::of))
                        .toList(),
                BudgetForm.names(others),
                reason.strip());
    }

    public List<CostRow> getLines() {
        return lines;
    }

    public void setLines(List<CostRow> lines) {
        this.lines = lines;
    }

    public List<ContactId> getTheirs() {
        return theirs;
    }

    public void setTheirs(List<ContactId> theirs) {
        this.theirs = theirs;
    }

    public List<PersonId> getOurs() {
        return ours;
    }

    public void setOurs(List<PersonId> ours) {
        this.ours = ours;
    }

    public String getOthers() {
        return others;
    }

    public void setOthers(String others) {
        this.others = others;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
