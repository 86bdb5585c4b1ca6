/**
 * The demonstration agency: a believable year of work, lived through the public services of the modules at the first start
 * in demonstration mode. Knows all modules; nobody knows it.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "platform :: *",
            "staff",
            "clients",
            "clients :: *",
            "creditlimits",
            "files",
            "signoffs",
            "meetings",
            "contactreports",
            "hospitality",
            "schedules",
            "estimates",
            "proposals",
            "meetings :: *",
            "workorders",
            "bookings",
            "dossier",
            "expenses",
            "timesheets",
            "planning",
            "changeorders",
            "suppliers",
            "purchasing",
            "quotations",
            "deliverables",
            "deliverables :: *",
            "closing",
            "taxes",
            "billing",
            "creditnotes",
            "invoices",
            "withholdings",
            "einvoices",
            "collections",
            "reminders",
            "bank",
            "portal",
            "calls",
            "notices",
            "weekly",
            "targets",
            "journals",
            "recharges"
        })
@NullMarked
package app.jobbag.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
