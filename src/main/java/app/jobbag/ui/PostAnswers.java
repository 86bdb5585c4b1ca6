package app.jobbag.ui;

import app.jobbag.kernel.Refused;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.UriUtils;

/** Turns work into redirects with a toast on the next page. */
@Component
class PostAnswers {
    static final String TOAST = "toast";
    /** Tells the script which draft in the browser has been saved. */
    private static final String SAVED_DRAFT = "savedDraft";

    private final OneTransaction once;
    private final Conflicts conflicts;
    private final MessageSource messages;
    private final Formats formats;

    PostAnswers(OneTransaction once, Conflicts conflicts, MessageSource messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
        this.once = once;
        this.conflicts = conflicts;
    }

    <T> String redirect(
            Post post,
            Supplier<T> work,
            Function<T, String> location,
            Supplier<Said> toast,
            Supplier<Toast.Next> offer) {
        String next = once.run(post.request(), work, location);
        String draft = post.request().getParameter("_draft");
        if (draft != null) {
            flash(post).put(SAVED_DRAFT, draft);
        }
        Said said = toast.get();
        String words = text(said.key(), formats.words(said.arguments().toArray()));
        return go(post, next, new Toast("good", words, offer.get()));
    }

    <T> void stay(Post post, Supplier<T> work) {
        once.run(post.request(), work, done -> post.request().getRequestURI());
    }

    String turnAway(Post post, String location, String key, Object... arguments) {
        return go(post, location, new Toast("bad", text(key, arguments), Toast.Next.NOTHING));
    }

    String turnAway(Post post, String location, Refused refusal) {
        return turnAway(post, location, refusal.key(), words(refusal));
    }

    Object[] words(Refused refusal) {
        return formats.words(refusal.arguments());
    }

    /** Where to take back at once what asks for a reason: said in the person's words. */
    String takenBackAt(String address, int version) {
        String reason = UriUtils.encode(text("ui.undo.reason"), StandardCharsets.UTF_8);
        return address + "?version=" + version + "&reason=" + reason;
    }

    private static String go(Post post, String location, Toast toast) {
        flash(post).put(TOAST, toast);
        return "redirect:" + location;
    }

    private static FlashMap flash(Post post) {
        return RequestContextUtils.getOutputFlashMap(post.request());
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    Conflicts conflicts() {
        return conflicts;
    }
}
