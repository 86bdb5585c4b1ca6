package app.jobbag.meetings.web;

import app.jobbag.meetings.MinutesDetails;
import app.jobbag.meetings.MinutesDraft;
import app.jobbag.meetings.Party;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Minutes as typed. Decisions stand one a line, action items in rows. */
class MinutesForm {
    private List<String> present = new ArrayList<>();

    @Size(max = 40000)
    private String discussion = "";

    @Size(max = 20000)
    private String decisions = "";

    @Size(max = 20000)
    private String questions = "";

    @Size(max = 8000)
    private String conclusion = "";

    private List<@Valid ActionRow> actions = new ArrayList<>();

    private boolean noActions;

    @Size(max = 4000)
    private String addendum = "";

    private int version;

    static MinutesForm of(MinutesDetails minutes) {
        MinutesDraft text = minutes.text();
        MinutesForm form = new MinutesForm();
        text.present().forEach(party -> form.present.add(party.toString()));
        form.discussion = text.discussion();
        form.decisions = String.join("\n", text.decisions());
        form.questions = String.join("\n", text.questions());
        form.conclusion = text.conclusion();
        text.actions().forEach(step -> form.actions.add(ActionRow.of(step)));
        form.noActions = text.noActions();
        form.addendum = text.addendum();
        form.version = minutes.version();
        form.tidy();
        return form;
    }

    /** Blank rows go to the end, where one stays to be filled in. */
    void tidy() {
        actions.removeIf(ActionRow::isBlank);
        actions.add(new ActionRow());
    }

    void more() {
        actions.add(new ActionRow());
    }

    MinutesDraft draft() {
        return new MinutesDraft(
                present.stream().map(Party::parse).filter(Objects::nonNull).toList(),
                discussion,
                lines(decisions),
                lines(questions),
                conclusion,
                actions.stream()
                        .filter(row -> !row.isBlank())
                        .map(ActionRow::step)
                        .toList(),
                noActions,
                addendum);
    }

    private static List<String> lines(String text) {
        return Arrays.stream(text.split("\n"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    public List<String> getPresent() {
        return present;
    }

    public void setPresent(List<String> present) {
        this.present = present;
    }

    public String getDiscussion() {
        return discussion;
    }

    public void setDiscussion(String discussion) {
        this.discussion = discussion;
    }

    public String getDecisions() {
        return decisions;
    }

    public void setDecisions(String decisions) {
        this.decisions = decisions;
    }

    public String getQuestions() {
        return questions;
    }

    public void setQuestions(String questions) {
        this.questions = questions;
    }

    public String getConclusion() {
        return conclusion;
    }

    public void setConclusion(String conclusion) {
        this.conclusion = conclusion;
    }

    public List<ActionRow> getActions() {
        return actions;
    }

    public void setActions(List<ActionRow> actions) {
        this.actions = actions;
    }

    public boolean isNoActions() {
        return noActions;
    }

    public void setNoActions(boolean noActions) {
        this.noActions = noActions;
    }

    public String getAddendum() {
        return addendum;
    }

    public void setAddendum(String addendum) {
        this.addendum = addendum;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
