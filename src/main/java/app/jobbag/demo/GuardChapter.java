package app.jobbag.demo;

import app.jobbag.clients.guard.GuardExceptions;
import app.jobbag.staff.SignedIn;

/** The manager lets words of every day through that clients' projects happen to be called. */
@DemoPart
class GuardChapter {
    private final Stage stage;
    private final GuardExceptions exceptions;

    GuardChapter(Stage stage, GuardExceptions exceptions) {
        this.stage = stage;
        this.exceptions = exceptions;
    }

    void tell(Story story) {
        SignedIn manager = story.cast().manager();
        stage.does(manager, () -> {
            exceptions.add(
                    manager, "Ferias", "También es el nombre de un proyecto; la palabra sale en cualquier acta.");
            exceptions.add(manager, "Oficinas", "También es el nombre de un proyecto; sale en direcciones y agendas.");
            exceptions.add(manager, "Tins", "A project is called so too; it is what biscuits come in.");
        });
    }
}
