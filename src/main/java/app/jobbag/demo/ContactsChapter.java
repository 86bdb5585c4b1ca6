package app.jobbag.demo;

import app.jobbag.contactreports.ContactReportDetails;
import app.jobbag.contactreports.ContactReportDraft;
import app.jobbag.contactreports.ContactReportId;
import app.jobbag.contactreports.InstructionId;
import app.jobbag.contactreports.LineKind;
import app.jobbag.contactreports.Outcome;
import app.jobbag.contactreports.ReportQueries;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.Answers;
import app.jobbag.workorders.BriefTemplate;
import app.jobbag.workorders.BriefTemplates;
import app.jobbag.workorders.OrderDraft;
import app.jobbag.workorders.OrderRegister;
import app.jobbag.workorders.OrderText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Calls and visits through the year; in the last weeks clients ask for things on the telephone. */
@DemoPart
class ContactsChapter {
    private static final int EVERY = 36;

    /** What becomes of the newest instruction, client by client. */
    private enum Course {
        LEFT_LYING,
        ASKED,
        CONFIRMED,
        DISPUTED,
        TO_ITEM,
        TO_ORDER,
        DECLINED,
        FRESH
    }

    private final Scripts scripts;
    private final Telephone telephone;
    private final WordOfMouth words;
    private final Stage stage;
    private final Orders orders;

    /** What an instruction is drafted into and where it is found; what else a talk leads to. */
    @DemoPart
    record Orders(OrderRegister register, BriefTemplates briefs, ReportQueries reports, Promises promises) {}

    ContactsChapter(Scripts scripts, Telephone telephone, WordOfMouth words, Stage stage, Orders orders) {
        this.scripts = scripts;
        this.telephone = telephone;
        this.words = words;
        this.stage = stage;
        this.orders = orders;
    }

    void tell(Story story) {
        List<Company> companies = story.cast().companies().stream()
                .filter(each -> each.script().later() == null)
                .toList();
        for (int i = 0; i < companies.size(); i++) {
            Company company = companies.get(i);
            int turn = i;
            story.diary().of(company, () -> {
                calls(story, company, turn);
                asked(story, company, turn);
            });
        }
        unwritten(story, companies.get(0));
    }

    private void calls(Story story, Company company, int turn) {
        int call = turn;
        for (int ago = 340 - 2 * turn; ago > 12; ago -= EVERY) {
            Instant when = at(company, story.calendar().ago(ago), turn);
            int number = call++;
            story.diary().at(when.plusSeconds(900), () -> call(story, company, when, number));
        }
    }

    /** Every fourth time nobody is reached. */
    private void call(Story story, Company company, Instant when, int number) {
        ContactWords said = scripts.contacts(company.script().language());
        if (number % 4 == 3) {
            telephone.log(company, number % 8 == 3 ? Outcome.NO_ANSWER : Outcome.LEFT_MESSAGE, said);
        } else {
            ContactReportId report = telephone.report(company, Words.pick(said.talks(), number), when, null);
            orders.promises().keep(story, company, report, number);
            if (number % 3 == 0) {
                telephone.send(company, report);
            }
        }
    }

    private void asked(Story story, Company company, int turn) {
        ContactWords said = scripts.contacts(company.script().language());
        Course course = Course.values()[turn % Course.values().length];
        int ago = course == Course.FRESH ? 0 : course == Course.LEFT_LYING ? 4 : 8;
        LocalDate day = Calendar.before(story.calendar().today(), ago);
        Instant when = course == Course.FRESH ? Calendar.at(day, 0, 20) : at(company, day, turn);
        String wish = Words.pick(said.instructions(), turn);
        story.diary().at(when.plusSeconds(900), () -> {
            ContactReportId report = telephone.report(company, Words.pick(said.talks(), turn + 1), when, wish);
            becomes(story, company, day, course, instruction(company, report));
        });
        if (course == Course.LEFT_LYING || course == Course.TO_ITEM) {
            Instant later = at(company, Calendar.after(day, 2), turn);
            story.diary().at(later.plusSeconds(900), () -> again(company, course, later, wish));
        }
    }

    /** The same once more: linked where the first is on its way, left to be noticed where it lies about. */
    private void again(Company company, Course course, Instant when, String wish) {
        ContactWords said = scripts.contacts(company.script().language());
        ContactReportId report = telephone.report(company, Words.pick(said.talks(), 2), when, wish);
        if (course == Course.TO_ITEM) {
            words.same(company, instruction(company, report));
        }
    }

    private void becomes(Story story, Company company, LocalDate day, Course course, InstructionId id) {
        ContactWords said = scripts.contacts(company.script().language());
        if (course == Course.DECLINED) {
            later(story, day, 1, () -> words.decline(company, id, said.declined()));
        } else if (course != Course.LEFT_LYING && course != Course.FRESH) {
            later(story, day, 1, () -> words.ask(company, id));
        }
        if (course == Course.DISPUTED) {
            later(story, day, 2, () -> words.dispute(company, id, said.disputed()));
        } else if (course == Course.CONFIRMED || course == Course.TO_ITEM || course == Course.TO_ORDER) {
            later(story, day, 2, () -> words.confirm(company, id));
        }
        if (course == Course.TO_ITEM) {
            later(story, day, 3, () -> words.turnIntoItem(company, id, Calendar.after(day, 9)));
        } else if (course == Course.TO_ORDER) {
            later(story, day, 3, () -> turnIntoOrder(company, id, Calendar.after(day, 20)));
        }
    }

    private void turnIntoOrder(Company company, InstructionId id, LocalDate delivery) {
        SignedIn ae = company.ae();
        BriefTemplate poster = orders.briefs().current("poster");
        String title = Words.pick(scripts.contacts(company.script().language()).instructions(), 0);
        stage.as(
                ae,
                () -> orders.register()
                        .begin(
                                ae,
                                new OrderDraft(
                                        company.id(),
                                        null,
                                        poster.id(),
                                        poster.brief().discipline(),
                                        new OrderText(title, Answers.NONE, null, delivery),
                                        null,
                                        id)));
    }

    /** Talked the other day, and nobody has written it down yet. */
    private void unwritten(Story story, Company company) {
        ContactWords said = scripts.contacts(company.script().language());
        Instant when = at(company, Calendar.before(story.calendar().today(), 6), 1);
        story.diary().at(when, () -> telephone.log(company, Outcome.TALKED, said));
    }

    private InstructionId instruction(Company company, ContactReportId report) {
        ContactReportDetails details =
                stage.as(company.ae(), () -> orders.reports().show(company.ae(), report));
        return details.text().lines().stream()
                .filter(line -> line.kind() == LineKind.INSTRUCTION)
                .map(ContactReportDraft.Line::id)
                .map(InstructionId::new)
                .findFirst()
                .orElseThrow();
    }

    /** In the first hours of the client's day. */
    private static Instant at(Company company, LocalDate day, int turn) {
        return day.atTime(9, 10 + turn * 3).atZone(company.script().zone()).toInstant();
    }

    private static void later(Story story, LocalDate day, int days, Runnable work) {
        story.diary().at(Calendar.at(Calendar.after(day, days), 16, 30), work);
    }
}
