package app.jobbag.demo;

import app.jobbag.notices.Comments;
import app.jobbag.notices.Notices;
import app.jobbag.notices.Topic;
import app.jobbag.staff.SignedIn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What was told in the year has been read; of the last days everybody has a few lines waiting, some with a mention. */
@DemoPart
class TalkChapter {
    private static final List<String> ASKED = List.of(
            "@%s, el lunes repasamos el año con ellos. ¿Traes los tres casos que mejor funcionaron?",
            "@%s, piden la tipografía nueva en todo lo que salga desde diciembre. Avisa si algo ya está en imprenta.",
            "@%s, su directora se va de baja en enero. ¿Quién firma mientras tanto?");

    private static final String ANSWERED = "Hecho, @%s. Lo dejo en la carpeta compartida y lo vemos mañana.";
    private static final String TO_THE_HOUSE =
            "@%s y @%s: quieren hablar del presupuesto del año que viene antes de Navidad.";

    private final Stage stage;
    private final Comments comments;
    private final Notices notices;

    TalkChapter(Stage stage, Comments comments, Notices notices) {
        this.stage = stage;
        this.comments = comments;
        this.notices = notices;
    }

    void tell(Story story) {
        LocalDate today = story.calendar().today();
        story.diary()
                .at(
                        Calendar.at(Calendar.before(today, 3), 18, 30),
                        () -> story.cast()
                                .everybody()
                                .forEach(person -> stage.does(person, () -> notices.readAll(person))));
        Instant asked = Calendar.at(Calendar.before(today, 1), 16, 10);
        Instant answered = Calendar.at(Calendar.before(today, 1), 17, 25);
        List<Company> companies = story.cast().companies();
        for (int i = 0; i < companies.size(); i++) {
            Company company = companies.get(i);
            String question = Words.pick(ASKED, i);
            story.diary().at(asked, () -> ask(company, question));
            story.diary().at(answered, () -> answer(company));
        }
        story.diary().at(answered, () -> {
            Company company = companies.get(0);
            say(
                    company,
                    company.ae(),
                    TO_THE_HOUSE.formatted(
                            story.cast().manager().name(),
                            story.cast().finance().name()));
        });
    }

    private void ask(Company company, String question) {
        company.leads().forEach(lead -> say(company, company.ae(), question.formatted(lead.name())));
        company.contributors().stream()
                .limit(2)
                .forEach(maker -> say(company, company.ae(), question.formatted(maker.name())));
    }

    private void answer(Company company) {
        company.leads().stream()
                .limit(1)
                .forEach(lead ->
                        say(company, lead, ANSWERED.formatted(company.ae().name())));
    }

    private void say(Company company, SignedIn who, String words) {
        stage.does(who, () -> comments.write(who, Topic.CLIENT, company.id().value(), words));
    }
}
