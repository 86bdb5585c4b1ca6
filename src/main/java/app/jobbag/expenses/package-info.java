/**
 * What people lay out for an order: the expense as it was paid, its receipt, finance's word about it. Knows orders, files and
 * the day's rates; what expenses cost an order is counted with its time.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "platform :: *",
            "ui",
            "ui :: *",
            "staff",
            "clients",
            "files",
            "taxes",
            "workorders"
        })
@NullMarked
package app.jobbag.expenses;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
