package app.jobbag.demo;

import app.jobbag.expenses.ExpenseDraft;
import app.jobbag.expenses.ExpenseId;
import app.jobbag.expenses.ExpenseKind;
import app.jobbag.expenses.ExpenseState;
import app.jobbag.expenses.Expenses;
import app.jobbag.expenses.Payer;
import app.jobbag.files.FileReception;
import app.jobbag.files.Received;
import app.jobbag.files.Upload;
import app.jobbag.kernel.Money;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrderRegister;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;

/** An expense with its receipt, now and then in pounds; finance approves it, or first sends it back once. */
@DemoPart
class Till {
    private static final int SPENT = 6;
    private static final BigDecimal TAX = new BigDecimal("0.1735537");

    private final Stage stage;
    private final Expenses expenses;
    private final OrderRegister orders;
    private final FileReception reception;

    Till(Stage stage, Expenses expenses, OrderRegister orders, FileReception reception) {
        this.stage = stage;
        this.expenses = expenses;
        this.orders = orders;
        this.reception = reception;
    }

    void expect(Commission job, OrderId id) {
        job.at(SPENT, 13, 30, () -> spend(job, id));
    }

    private void spend(Commission job, OrderId id) {
        SignedIn who = job.maker();
        if (isOpen(who, id)) {
            Received receipt = receipt(job);
            ExpenseId booked = stage.as(who, () -> expenses.book(who, id, draft(job), List.of(receipt)));
            boolean sentBack = job.turn() % 9 == 0;
            job.at(SPENT + 1, 9, 40, () -> look(job, id, booked, sentBack));
        }
    }

    private void look(Commission job, OrderId id, ExpenseId booked, boolean sendBack) {
        SignedIn finance = job.story().cast().finance();
        if (isOpen(finance, id)) {
            int version =
                    stage.as(finance, () -> expenses.show(finance, booked)).version();
            if (sendBack) {
                stage.does(finance, () -> expenses.return_(finance, booked, version, "Falta el NIF de la agencia."));
                job.at(SPENT + 1, 12, 15, () -> mend(job, id, booked));
            } else {
                stage.does(finance, () -> expenses.approve(finance, booked, version));
            }
        }
    }

    private void mend(Commission job, OrderId id, ExpenseId booked) {
        SignedIn who = job.maker();
        var found = stage.as(who, () -> expenses.show(who, booked));
        if (isOpen(who, id) && found.state() == ExpenseState.RETURNED) {
            Expenses.Correction mended = new Expenses.Correction("Factura completa pedida.", List.of(receipt(job)));
            stage.does(who, () -> expenses.correct(who, booked, found.version(), found.paid(), mended));
            job.at(SPENT + 2, 9, 40, () -> look(job, id, booked, false));
        }
    }

    private boolean isOpen(SignedIn who, OrderId id) {
        return stage.as(who, () -> orders.details(id)).status().bookable();
    }

    private static ExpenseDraft draft(Commission job) {
        String own = job.company().script().currency().getCurrencyCode();
        boolean abroad = own.equals("EUR") && job.turn() % 6 == 0;
        BigDecimal part = job.job().estimate().movePointLeft(1).multiply(new BigDecimal("0.37"));
        Money paid = new Money(part, Currency.getInstance(abroad ? "GBP" : own));
        Money tax = abroad ? paid.minus(paid) : paid.times(TAX);
        return new ExpenseDraft(
                job.day(SPENT),
                ExpenseKind.values()[job.turn() / 3 % ExpenseKind.values().length],
                job.turn() % 2 == 0 ? Payer.PERSON : Payer.COMPANY,
                paid,
                tax,
                Words.pick(job.words().expenses(), job.turn()),
                "");
    }

    /** A slip as tills print them: lines of ink, no words. */
    private Received receipt(Commission job) {
        BufferedImage slip = new BufferedImage(180, 280, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D brush = slip.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, 180, 280);
        brush.setColor(Color.DARK_GRAY);
        for (int line = 0; line < 14; line++) {
            brush.fillRect(16, 24 + 17 * line, 40 + (job.turn() * 31 + line * 47) % 100, line == 11 ? 9 : 4);
        }
        brush.dispose();
        byte[] png = Easel.png(slip);
        String name = "recibo-%s-%03d.png".formatted(job.company().code(), job.turn());
        return reception.receive(new Upload(name, () -> new ByteArrayInputStream(png)));
    }
}
