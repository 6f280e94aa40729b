package org.verbatelier.cli.internal.plan;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

import org.verbatelier.analysis.catalogue.Catalogue;
import org.verbatelier.analysis.catalogue.CatalogueEntry;
import org.verbatelier.analysis.plan.ChantierFigures;
import org.verbatelier.analysis.plan.IrritantFigures;
import org.verbatelier.analysis.plan.PlanReminders.Kind;
import org.verbatelier.analysis.plan.PlanReminders.Reminder;
import org.verbatelier.analysis.plan.TfpbReport;
import org.verbatelier.cli.internal.Console;
import org.verbatelier.model.plan.Action;
import org.verbatelier.model.plan.Axis;
import org.verbatelier.model.plan.Irritant;
import org.verbatelier.model.plan.Plan;

/** A plan as lines for people. */
final class PlanLines {

    private final PlanReading reading;
    private final Console console;
    private final ResourceBundle words;
    private final DateTimeFormatter days;

    PlanLines(PlanReading reading, Console console) {
        this.reading = reading;
        this.console = console;
        this.words = ResourceBundle.getBundle(PlanLines.class.getPackageName() + ".messages", console.locale(),
                PlanLines.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.days = DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT).withLocale(console.locale());
    }

    void print() {
        List<Irritant> irritants = reading.study().plan().getIrritants();
        say("irritants", irritants.size());
        irritants.forEach(irritant -> {
            IrritantFigures.Row row = reading.figures().row(irritant.getId());
            say("irritant", irritant.getTitle(), figures(row), row.proofs());
        });
        List<ChantierFigures> chantiers = reading.chantiers().stream().filter(c -> c.chantier() != null).toList();
        say("chantiers", chantiers.size());
        chantiers.forEach(totals -> say("chantier", totals.chantier().getTitle(), totals.irritants().size(),
                figures(totals.together()), totals.actions().size()));
        reading.study().plan().getPlans().forEach(this::print);
        List<Reminder> reminders = reading.reminders();
        say("reminders", reminders.size());
        reminders.forEach(this::print);
    }

    private String figures(IrritantFigures.Row row) {
        return row.suppressed() ? words.getString("hidden")
                : text("figures", row.n(), row.base(), figure(row.criticality()));
    }

    private String figure(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(console.locale());
        format.setMinimumFractionDigits(3);
        format.setMaximumFractionDigits(3);
        return format.format(value);
    }

    private void print(Plan plan) {
        say("plan", plan.getTitle());
        for (Axis axis : plan.getAxes()) {
            List<Action> actions = axis.getActions().stream().filter(reading::isWanted).toList();
            say("axis", axis.getTitle(), actions.size());
            actions.forEach(this::print);
        }
    }

    private void print(Action action) {
        int place = reading.priority(action).effective();
        say("action", action.getNumber(), action.getTitle(), words.getString("state." + action.getState().getName()),
                action.getOwner() == null ? words.getString("nobody") : action.getOwner(), day(action.getDue()),
                place == 0 ? words.getString("unknown") : Integer.toString(place));
    }

    private String day(LocalDate day) {
        return day == null ? words.getString("undated") : days.format(day);
    }

    private void print(Reminder reminder) {
        String what = words.getString("reminder." + reminder.kind().name());
        String title = PlanJson.titleOf(reminder.entry());
        if (reminder.kind() == Kind.EVIDENCE_LOST) {
            say("reminder.lost", what, title, reminder.days());
        } else if (reminder.days() > 0) {
            say("reminder.late", what, title, reminder.days());
        } else {
            say("reminder", what, title);
        }
    }

    /** Prints the report on the abatement of property tax. */
    void print(TfpbReport report) {
        Map<String, String> labels = Catalogue.in(console.locale()).tfpbAxes().stream()
                .collect(Collectors.toMap(CatalogueEntry::id, CatalogueEntry::label));
        for (TfpbReport.Section section : report.sections()) {
            say("place", section.isTotal() ? words.getString("whole")
                    : section.residence().isEmpty() ? section.qpv()
                            : section.qpv().isEmpty() ? section.residence()
                                    : section.residence() + " (" + section.qpv() + ")");
            section.lines().forEach(line -> say("line", line.axis(), labels.get(line.axis()),
                    line.needs() < 0 ? words.getString("hidden") : text("needs", line.needs(), line.base()),
                    line.actions().size(), euros(line.planned()), euros(line.realised()), euros(line.valued())));
        }
    }

    private String euros(BigDecimal amount) {
        if (amount == null) {
            return "–";
        }
        NumberFormat format = NumberFormat.getNumberInstance(console.locale());
        format.setMinimumFractionDigits(amount.stripTrailingZeros().scale() > 0 ? 2 : 0);
        return text("euros", format.format(amount));
    }

    private void say(String key, Object... arguments) {
        console.print(text(key, arguments));
    }

    private String text(String key, Object... arguments) {
        return new MessageFormat(words.getString(key), console.locale()).format(arguments);
    }
}
