package app.jobbag.clients.guard;

import app.jobbag.clients.ClientId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a name is of, and with it in which ways a text may give it away. */
enum NameKind {
    COMPANY,
    BRAND,
    CODE,
    PERSON,
    ADDRESS,
    PROJECT,
    EXCEPTION;

    private static final int SHORT = 2;

    /** Says whose work it is; projects are called as their work is, and people are asked for by name. */
    boolean givesTheClientAway() {
        return switch (this) {
            case COMPANY, BRAND, CODE, ADDRESS -> true;
            case PERSON, PROJECT, EXCEPTION -> false;
        };
    }

    /** Whose mail says nothing about where somebody works. */
    private static final Set<String> ANYBODYS = Set.of(
            "gmail.com",
            "googlemail.com",
            "outlook.com",
            "outlook.es",
            "hotmail.com",
            "hotmail.es",
            "live.com",
            "yahoo.com",
            "yahoo.es",
            "icloud.com",
            "me.com",
            "gmx.de",
            "gmx.net",
            "web.de",
            "proton.me",
            "qq.com",
            "163.com",
            "126.com",
            "foxmail.com",
            "sina.com",
            "aol.com",
            "telefonica.net");

    List<Name> names(@Nullable ClientId owner, String words) {
        return switch (this) {
            case COMPANY -> company(owner, words);
            case BRAND -> brand(owner, words);
            case EXCEPTION -> List.of(new Name(this, owner, words, written(words)));
            case CODE -> Folded.of(words).size() <= SHORT ? List.of() : exactly(owner, words);
            case PROJECT -> codeName(words) ? exactly(owner, words) : List.of();
            case PERSON ->
                fullName(words) || owner == null ? List.of(new Name(this, owner, words, Name.Way.WORDS)) : List.of();
            case ADDRESS -> address(owner, words);
        };
    }

    private List<Name> exactly(@Nullable ClientId owner, String words) {
        return List.of(new Name(this, owner, words, Name.Way.EXACT));
    }

    /**
     * "Fénix" and "Project Blue Whale" are code names; "Autumn campaign" only begins with a capital as every title does, and
     * half of all clients have one.
     */
    private static boolean codeName(String words) {
        String[] each = words.strip().split("\\s+");
        boolean capitals = Arrays.stream(each)
                .skip(1)
                .anyMatch(word -> Character.isUpperCase(word.codePointAt(0)) || Character.isDigit(word.codePointAt(0)));
        boolean chinese = words.codePoints().filter(Character::isIdeographic).count() > SHORT + 1;
        boolean one = each.length == 1 && words.codePoints().anyMatch(Character::isUpperCase);
        return Folded.of(words).size() > SHORT && (capitals || chinese || one);
    }

    /** Two letters are a brand in their capitals only; an exception excepts in any case. */
    private Name.Way written(String words) {
        boolean brief = Folded.of(words).size() <= SHORT && words.codePoints().allMatch(Character::isUpperCase);
        return this != EXCEPTION && brief ? Name.Way.EXACT : Name.Way.WORDS;
    }

    /** Macy's is Macy as well. */
    private List<Name> brand(@Nullable ClientId owner, String words) {
        List<Name> names = new ArrayList<>(List.of(new Name(this, owner, words, written(words))));
        String bare = words.strip().replaceFirst("['’]s$", "");
        if (!bare.equals(words.strip()) && Folded.of(bare).size() > SHORT) {
            names.add(new Name(this, owner, bare, Name.Way.WORDS));
        }
        return spelled(owner, names);
    }

    /** The same names as others write them; taken apart they count with their capitals only, as two words in common use. */
    private List<Name> spelled(@Nullable ClientId owner, List<Name> names) {
        return names.stream()
                .flatMap(name -> Stream.of(
                                Stream.of(name),
                                Spellings.linked(name.text()).map(other -> new Name(this, owner, other, name.way())),
                                Spellings.apart(name.text()).stream()
                                        .map(other -> new Name(this, owner, other, Name.Way.EXACT)))
                        .flatMap(each -> each))
                .toList();
    }

    /** The company with its legal form and, unless too little is left, without. */
    private List<Name> company(@Nullable ClientId owner, String words) {
        List<Name> names = new ArrayList<>(List.of(new Name(this, owner, words, written(words))));
        String bare = LegalForm.without(words);
        if (!bare.equals(words) && !bare.isBlank()) {
            names.add(new Name(this, owner, bare, written(bare)));
        }
        return spelled(owner, names);
    }

    /** A first name alone is anybody's; in Chinese a name is written in one piece. */
    private static boolean fullName(String words) {
        return words.strip().contains(" ")
                || words.codePoints().filter(Character::isIdeographic).count() >= SHORT;
    }

    private List<Name> address(@Nullable ClientId owner, String email) {
        String domain = email.substring(email.indexOf('@') + 1);
        List<Name> names = new ArrayList<>(List.of(new Name(this, owner, email, Name.Way.ADDRESS)));
        if (domain.contains(".") && !ANYBODYS.contains(domain)) {
            names.add(new Name(this, owner, domain, Name.Way.ADDRESS));
        }
        return names;
    }
}
