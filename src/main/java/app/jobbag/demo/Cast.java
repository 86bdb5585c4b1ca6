package app.jobbag.demo;

import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Everybody who takes part, found by key or code. */
final class Cast {
    private final Map<String, SignedIn> people = new HashMap<>();
    private final List<Company> companies = new ArrayList<>();

    void enter(String key, SignedIn person) {
        people.put(key, person);
    }

    void enter(Company company) {
        companies.add(company);
    }

    SignedIn person(String key) {
        return Objects.requireNonNull(people.get(key), key);
    }

    List<SignedIn> people(List<String> keys) {
        return keys.stream().map(this::person).toList();
    }

    List<SignedIn> everybody() {
        return List.copyOf(people.values());
    }

    List<Company> companies() {
        return List.copyOf(companies);
    }

    Company company(String code) {
        return companies.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    SignedIn manager() {
        return person("carmen");
    }

    SignedIn finance() {
        return person("lucia");
    }

    SignedIn admin() {
        return people.values().stream()
                .filter(each -> each.roles().contains(Role.ADMIN))
                .findFirst()
                .orElseThrow();
    }
}
