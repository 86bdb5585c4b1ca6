package app.jobbag.contactreports;

import app.jobbag.kernel.Worded;
import java.util.Arrays;
import java.util.Optional;

/** What a line of a contact report is; typed with its sign in front, or chosen. */
@Worded("contactreports.line.")
public enum LineKind {
    SAID(""),
    DECISION("="),
    OUR_DUTY(">"),
    THEIR_DUTY("<"),
    INSTRUCTION("!"),
    MONEY("$"),
    NEXT_DATE("@");

    private final String sign;

    LineKind(String sign) {
        this.sign = sign;
    }

    /** With which the line begins that is typed without choosing; empty for what was said. */
    public String sign() {
        return sign;
    }

    /** What a Chinese keyboard writes for a sign stands for it. */
    public static String plain(String text) {
        int at = text.isEmpty() ? -1 : "＝＞＜！＄￥¥＠".indexOf(text.charAt(0));
        return at < 0 ? text : "=><!$$$@".charAt(at) + text.substring(1);
    }

    public static Optional<LineKind> signed(String typed) {
        String text = plain(typed);
        return Arrays.stream(values())
                .filter(each -> !each.sign.isEmpty() && text.startsWith(each.sign))
                .findFirst();
    }

    public boolean isDuty() {
        return this == OUR_DUTY || this == THEIR_DUTY;
    }

    /** Whether it says until when, or on which day. */
    public boolean isDated() {
        return isDuty() || this == NEXT_DATE;
    }
}
