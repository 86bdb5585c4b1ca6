package app.jobbag.expenses;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ExpenseRows extends Repository<Expense, UUID> {
    Expense save(Expense expense);

    Optional<Expense> findById(UUID id);
}
