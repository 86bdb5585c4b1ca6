package app.jobbag.workorders;

import app.jobbag.kernel.Ids;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.text.Normalizer;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Templates as an administrator works on them: begun, changed as a draft, published, laid aside. */
@Service
@Transactional
public class BriefDrafts {
    private static final int LONGEST_KEY = 30;

    private final BriefDraftStore store;
    private final AccessPolicy policy;
    private final Memory memory;

    /** What remembers. */
    @Component("briefDraftMemory")
    record Memory(Trail trail, Clock clock) {}

    BriefDrafts(BriefDraftStore store, AccessPolicy policy, Memory memory) {
        this.store = store;
        this.policy = policy;
        this.memory = memory;
    }

    @Transactional(readOnly = true)
    public BriefDraft draft(SignedIn who, String key) {
        require(who);
        return store.draft(key).orElseThrow(NotFound::new);
    }

    /**
     * A template that nobody is offered before its first version is published.
     *
     * @return its key
     */
    public String begin(SignedIn who, Brief brief) {
        require(who);
        UUID id = Ids.next();
        String key = store.freeKey(slug(brief.name().en()));
        store.add(id, key, memory.clock().instant());
        store.write(key, 0, brief, author(who));
        note(id, "begun", Changes.none());
        return key;
    }

    /** @param seen the draft's version that the change was made from */
    public void change(SignedIn who, String key, int seen, UnaryOperator<Brief> edit) {
        BriefDraft draft = lock(who, key, seen);
        store.write(key, seen, edit.apply(draft.brief()), author(who));
    }

    /** From now on new orders are written with it; those that are written keep their version. */
    public void publish(SignedIn who, String key, int seen) {
        BriefDraft draft = lock(who, key, seen);
        if (!draft.begun() || store.newest(key).filter(draft.brief()::equals).isPresent()) {
            throw new Refused("briefs.refused.nothingNew");
        }
        if (!draft.faults().isEmpty()) {
            throw new Refused("briefs.refused.incomplete");
        }
        int number = draft.base() + 1;
        store.publish(key, number, draft.brief(), author(who));
        note(store.id(key), "published", Changes.none().with("number", draft.base(), number));
    }

    public void discard(SignedIn who, String key, int seen) {
        BriefDraft draft = lock(who, key, seen);
        if (draft.base() == 0) {
            throw new Refused("briefs.refused.noVersion");
        }
        store.discard(key);
        note(store.id(key), "discarded", Changes.none());
    }

    /** It is offered no longer; orders written with it go on. */
    public void archive(SignedIn who, String key) {
        require(who);
        store.archive(key, memory.clock().instant());
        note(store.id(key), "archived", Changes.none());
    }

    public void restore(SignedIn who, String key) {
        require(who);
        store.archive(key, null);
        note(store.id(key), "restored", Changes.none());
    }

    private BriefDraft lock(SignedIn who, String key, int seen) {
        require(who);
        store.lock(key);
        BriefDraft draft = draft(who, key);
        Stale.check(seen, draft.version());
        return draft;
    }

    private BriefDraftStore.Author author(SignedIn who) {
        return new BriefDraftStore.Author(who.name(), memory.clock().instant());
    }

    private void note(UUID template, String verb, Changes changes) {
        memory.trail().note(TrailNote.of("brief_template", template, null, verb).changing(changes));
    }

    private void require(SignedIn who) {
        if (!policy.mayUse(who, Action.TEMPLATES_MANAGE)) {
            throw new NotFound();
        }
    }

    /** Letters and hyphens, as a key is made of. */
    private static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]+", "-");
        String base = plain.substring(0, Math.min(LONGEST_KEY, plain.length())).replaceAll("^-+|-+$", "");
        return base.length() < 2 ? "brief" : base;
    }
}
