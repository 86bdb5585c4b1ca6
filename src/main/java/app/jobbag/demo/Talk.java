package app.jobbag.demo;

import app.jobbag.notices.Comments;
import app.jobbag.notices.Notices;
import app.jobbag.notices.Topic;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderId;
import java.util.List;

/** What colleagues say to each other on some orders: a question, its answer, both read in time; the last ones still wait. */
@DemoPart
class Talk {
    private static final int EVERY = 3;

    private static final List<String> QUESTIONS = List.of(
            "@%s, el cliente insiste en que el titular no pase de seis palabras. ¿Lo miras antes de la ronda?",
            "@%s, han cambiado el logotipo del distribuidor; está en los archivos de la orden.",
            "@%s, la entrega a imprenta no se puede mover. ¿Llegamos con la versión de hoy?");

    private static final List<String> ANSWERS = List.of(
            "Visto: lo dejo en cinco y subo la versión esta tarde.",
            "Cambiado en todas las piezas.",
            "Llegamos, pero necesito el visto bueno del texto antes de las cuatro.");

    private final Stage stage;
    private final Comments comments;
    private final Notices notices;

    Talk(Stage stage, Comments comments, Notices notices) {
        this.stage = stage;
        this.comments = comments;
        this.notices = notices;
    }

    void expect(Commission job, OrderId id) {
        if (job.turn() % EVERY == 0) {
            SignedIn ae = job.ae();
            SignedIn maker = job.maker();
            String question = Words.pick(QUESTIONS, job.turn() / EVERY).formatted(maker.name());
            String answer = Words.pick(ANSWERS, job.turn() / EVERY);
            job.at(3, 9, 50, () -> stage.does(ae, () -> comments.write(ae, Topic.ORDER, id.value(), question)));
            job.at(
                    3,
                    12,
                    20,
                    () -> stage.does(maker, () -> {
                        notices.read(maker, id.value());
                        comments.write(maker, Topic.ORDER, id.value(), answer);
                    }));
            job.at(4, 9, 5, () -> stage.does(ae, () -> notices.read(ae, id.value())));
        }
    }
}
