package app.jobbag.notices.web;

import app.jobbag.notices.Channel;
import app.jobbag.notices.NoticeKind;
import app.jobbag.notices.Wishes.Wish;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How somebody wants to be told, as chosen. */
class WishesForm {
    @NotNull
    private @Nullable Channel mention;

    @NotNull
    private @Nullable Channel assigned;

    @NotNull
    private @Nullable Channel returned;

    @NotNull
    private @Nullable Channel decided;

    @NotNull
    private @Nullable Channel moved;

    @NotNull
    private @Nullable Channel overdue;

    @NotNull
    private @Nullable Channel reminded;

    @NotNull
    private @Nullable Channel comment;

    @NotNull
    private @Nullable LocalTime digestAt;

    private boolean dayMail;

    static WishesForm of(Wish wish) {
        WishesForm form = new WishesForm();
        form.mention = wish.channels().get(NoticeKind.MENTION);
        form.assigned = wish.channels().get(NoticeKind.ASSIGNED);
        form.returned = wish.channels().get(NoticeKind.RETURNED);
        form.decided = wish.channels().get(NoticeKind.DECIDED);
        form.moved = wish.channels().get(NoticeKind.MOVED);
        form.overdue = wish.channels().get(NoticeKind.OVERDUE);
        form.reminded = wish.channels().get(NoticeKind.REMINDED);
        form.comment = wish.channels().get(NoticeKind.COMMENT);
        form.digestAt = wish.digestAt();
        form.dayMail = wish.dayMail();
        return form;
    }

    Wish wish() {
        Map<NoticeKind, Channel> channels = new EnumMap<>(NoticeKind.class);
        channels.put(NoticeKind.MENTION, Objects.requireNonNull(mention));
        channels.put(NoticeKind.ASSIGNED, Objects.requireNonNull(assigned));
        channels.put(NoticeKind.RETURNED, Objects.requireNonNull(returned));
        channels.put(NoticeKind.DECIDED, Objects.requireNonNull(decided));
        channels.put(NoticeKind.MOVED, Objects.requireNonNull(moved));
        channels.put(NoticeKind.OVERDUE, Objects.requireNonNull(overdue));
        channels.put(NoticeKind.REMINDED, Objects.requireNonNull(reminded));
        channels.put(NoticeKind.COMMENT, Objects.requireNonNull(comment));
        return new Wish(channels, dayMail, Objects.requireNonNull(digestAt));
    }

    public @Nullable Channel getMention() {
        return mention;
    }

    public void setMention(@Nullable Channel mention) {
        this.mention = mention;
    }

    public @Nullable Channel getAssigned() {
        return assigned;
    }

    public void setAssigned(@Nullable Channel assigned) {
        this.assigned = assigned;
    }

    public @Nullable Channel getReturned() {
        return returned;
    }

    public void setReturned(@Nullable Channel returned) {
        this.returned = returned;
    }

    public @Nullable Channel getDecided() {
        return decided;
    }

    public void setDecided(@Nullable Channel decided) {
        this.decided = decided;
    }

    public @Nullable Channel getMoved() {
        return moved;
    }

    public void setMoved(@Nullable Channel moved) {
        this.moved = moved;
    }

    public @Nullable Channel getOverdue() {
        return overdue;
    }

    public void setOverdue(@Nullable Channel overdue) {
        this.overdue = overdue;
    }

    public @Nullable Channel getReminded() {
        return reminded;
    }

    public void setReminded(@Nullable Channel reminded) {
        this.reminded = reminded;
    }

    public @Nullable Channel getComment() {
        return comment;
    }

    public void setComment(@Nullable Channel comment) {
        this.comment = comment;
    }

    public @Nullable LocalTime getDigestAt() {
        return digestAt;
    }

    public void setDigestAt(@Nullable LocalTime digestAt) {
        this.digestAt = digestAt;
    }

    public boolean isDayMail() {
        return dayMail;
    }

    public void setDayMail(boolean dayMail) {
        this.dayMail = dayMail;
    }
}
