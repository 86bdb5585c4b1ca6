package app.jobbag.proposals;

import app.jobbag.clients.ProjectId;
import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.estimates.EstimateId;
import app.jobbag.estimates.EstimateScene;
import app.jobbag.files.PaperCounter;
import app.jobbag.files.PaperDetails;
import app.jobbag.files.PaperId;
import app.jobbag.files.PaperState;
import app.jobbag.files.Papers;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.signoffs.RequestDetails;
import app.jobbag.signoffs.SignatureRequestId;
import app.jobbag.signoffs.SigningScene;
import app.jobbag.staff.SignedIn;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;

/** A proposal of the poster campaign that Ana writes and Marta accepts for the client, with an option of 900. */
@Component
public class ProposalScene {
    /** The number of the option in the estimate. */
    static final int FILM = 3;

    private final BeanFactory beans;
    private final DeliverableScene house;
    private final SigningScene signing;
    private final EstimateScene estimates;

    ProposalScene(BeanFactory beans, DeliverableScene house, SigningScene signing, EstimateScene estimates) {
        this.beans = beans;
        this.house = house;
        this.signing = signing;
        this.estimates = estimates;
    }

    public ProposalId begun(DeliverableScene.Roles roles) {
        EstimateId estimate = estimates.written(roles);
        return begun(roles, estimate);
    }

    /** No estimate says yet what it costs. */
    ProposalId unpriced(DeliverableScene.Roles roles) {
        ProposalDraft known = draft(roles, null, null);
        return house.as(roles.ana(), () -> bean(Proposing.class).begin(roles.ana(), roles.client(), known));
    }

    ProposalId begun(DeliverableScene.Roles roles, EstimateId estimate) {
        ProjectId project = new ProjectId(estimates.show(roles, estimate).project());
        ProposalDraft draft = draft(roles, project, estimate);
        return house.as(roles.ana(), () -> bean(Proposing.class).begin(roles.ana(), roles.client(), draft));
    }

    static ProposalDraft draft(
            DeliverableScene.Roles roles, @Nullable ProjectId project, @Nullable EstimateId estimate) {
        return new ProposalDraft(
                "Vintage campaign",
                project,
                Locale.forLanguageTag("es"),
                "They see what the vintage is about",
                "Three posters, one idea",
                roles.marta(),
                new ProposalDraft.Ties(null, estimate, null),
                null);
    }

    /** With two sections, the second of them its price. */
    public ProposalId composed(DeliverableScene.Roles roles) {
        ProposalId id = begun(roles);
        compose(roles, id, new SectionDraft(SectionKind.TEXT, "Idea", "For {client.name}", "Smile"));
        compose(roles, id, new SectionDraft(SectionKind.PRICE, "Price", "As we said", ""));
        return id;
    }

    void compose(DeliverableScene.Roles roles, ProposalId id, SectionDraft draft) {
        change(roles, id, version -> bean(Composing.class).add(roles.ana(), id, version, draft));
    }

    public void sendOutline(DeliverableScene.Roles roles, ProposalId id) {
        change(roles, id, version -> bean(OutlineSending.class).send(roles.ana(), id, version));
    }

    public void check(DeliverableScene.Roles roles, ProposalId id) {
        List<CheckDraft> drafts = Arrays.stream(CheckItem.values())
                .map(item -> new CheckDraft(item, item.isOfMeeting() ? CheckState.WAIVED : CheckState.DONE, "By phone"))
                .toList();
        change(roles, id, version -> bean(Preparing.class).check(roles.ana(), id, version, drafts));
    }

    public void prepare(DeliverableScene.Roles roles, ProposalId id) {
        sendOutline(roles, id);
        check(roles, id);
        change(roles, id, version -> bean(Preparing.class).prepare(roles.ana(), id, version));
    }

    public void present(DeliverableScene.Roles roles, ProposalId id) {
        prepare(roles, id);
        change(roles, id, version -> bean(Preparing.class).present(roles.ana(), id, version));
    }

    public ProposalId presented(DeliverableScene.Roles roles) {
        ProposalId id = composed(roles);
        present(roles, id);
        return id;
    }

    /** Sent, printed, and asked. */
    public SignatureRequestId offered(DeliverableScene.Roles roles, ProposalId id) {
        change(roles, id, version -> bean(Offering.class).offer(roles.ana(), id, version));
        return asked(roles, id);
    }

    SignatureRequestId asked(DeliverableScene.Roles roles, ProposalId id) {
        print(roles, id);
        for (int i = 0; i < 100; i++) {
            ProposalDetails.Asked asked = show(roles, id).asked();
            if (asked != null) {
                return asked.id();
            }
            pause();
        }
        throw new AssertionError("nobody was asked about " + id);
    }

    PaperDetails print(DeliverableScene.Roles roles, ProposalId id) {
        PaperId paper = new PaperId(Objects.requireNonNull(show(roles, id).paper()));
        PaperDetails details =
                house.as(roles.ana(), () -> bean(Papers.class).find(paper).orElseThrow());
        Viewers.as(new Viewer.Everything("print"), () -> untilReady(details));
        return house.as(roles.ana(), () -> bean(Papers.class).find(paper).orElseThrow());
    }

    /** Many pages on a busy machine take longer than a reader is kept waiting. */
    private PaperDetails untilReady(PaperDetails paper) {
        PaperDetails printed = bean(PaperCounter.class).ready(paper);
        for (int i = 0; i < 30 && printed.state() == PaperState.PENDING; i++) {
            printed = bean(PaperCounter.class).ready(paper);
        }
        return printed;
    }

    /** Marta takes these options; what she is asked then. */
    SignatureRequestId chosen(DeliverableScene.Roles roles, ProposalId id, Set<Integer> options) {
        SignatureRequestId asked =
                Objects.requireNonNull(show(roles, id).asked()).id();
        RequestDetails request = signing.details(roles.signers(), asked);
        signing.asMarta(roles.signers(), () -> {
            bean(ProposalsForContacts.class).choose(roles.marta(), request, options);
            return true;
        });
        return asked(roles, id);
    }

    public void accept(DeliverableScene.Roles roles, SignatureRequestId asked) {
        signing.signAsMarta(roles.signers(), asked);
    }

    public ProposalId won(DeliverableScene.Roles roles) {
        ProposalId id = presented(roles);
        accept(roles, offered(roles, id));
        return id;
    }

    void change(DeliverableScene.Roles roles, ProposalId id, IntConsumer by) {
        int version = show(roles, id).version();
        as(roles.ana(), () -> by.accept(version));
    }

    void as(SignedIn who, Runnable work) {
        house.as(who, () -> {
            work.run();
            return true;
        });
    }

    public ProposalDetails show(DeliverableScene.Roles roles, ProposalId id) {
        return house.as(
                roles.ana(), () -> bean(ProposalQueries.class).details(id).get());
    }

    <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
