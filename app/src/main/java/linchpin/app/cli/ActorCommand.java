package linchpin.app.cli;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import linchpin.data.casefile.Case;
import linchpin.dossier.Concentration;
import linchpin.dossier.Dossier;
import linchpin.dossier.Partner;
import linchpin.dossier.Reach;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the history says of one actor. */
@Command(
        name = "actor",
        description = "One actor's partners, words against deeds, reach, trade, power, and breaks in how it deals.",
        footer = {
            "",
            "Examples:",
            "  linchpin actor --code CHN",
            "  linchpin actor --code RUS --asof 2021-12-31",
            "  linchpin actor --code PRK --show journeys",
            "  linchpin actor --code PRK --show capability --against RUS",
            "  linchpin actor --code IAEA --show record",
            "  linchpin actor --code RUS --show offices --asof 2024-05-20"
        })
final class ActorCommand implements Callable<Integer> {

    private static final double ALPHA = 0.05;

    private static final int SHOWN = 12;

    @Mixin
    private CaseChoice choice = new CaseChoice();

    @Option(names = "--code", required = true, paramLabel = "A", description = "The actor, as PRK.")
    private String code = "";

    @Option(
            names = "--asof",
            paramLabel = "DATE",
            description = "A day, as 2024-09-30. Default: the end of the history.")
    private @Nullable LocalDate asOf;

    @Option(names = "--months", defaultValue = "36", paramLabel = "N", description = "Length of a window. Default: 36.")
    private int months = 36;

    @Option(
            names = "--show",
            defaultValue = "dealings",
            paramLabel = "VIEW",
            description = "dealings (default), journeys, manner, capability, resources, record or offices.")
    private ActorView show = ActorView.DEALINGS;

    @Option(names = "--against", paramLabel = "B", description = "With capability: beside this actor.")
    private @Nullable String against;

    @Option(names = "--before", paramLabel = "DATE", description = "With --against: the ratio on this day too.")
    private @Nullable LocalDate before;

    @Option(names = "--seed", defaultValue = "7", paramLabel = "S", description = "Of resampling. Default: 7.")
    private long seed = 7;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        Case source = choice.read();
        String name =
                source.roster().actors().get(source.roster().indexOf(code)).name();
        if (months < 1 || months > 600) {
            throw new IllegalArgumentException(
                    "The window (%d months) must be of 1 to 600 months.\nMaybe leave --months out.".formatted(months));
        }
        LocalDate day = asOf == null ? source.profile().span().to() : asOf;
        if (show != ActorView.DEALINGS) {
            show.print(new ActorView.Asked(source, code, against, before, day, months, seed), json);
            return 0;
        }
        Dossier found = Dossier.of(
                source.history(),
                day,
                code,
                new Dossier.Question(months, source.profile().dependence(), ALPHA, seed));
        Text.print(json, found, text(name, found));
        return 0;
    }

    private String text(String name, Dossier d) {
        var text = new StringBuilder("%s as of %s; windows of %s%n%n".formatted(name, d.asOf(), window()));
        text.append(Text.table(
                List.of("reach", "now", "95 %", "window before", "95 %"),
                List.of(
                        List.of(
                                "partners it cooperated with",
                                Integer.toString(d.now().partners()),
                                "",
                                Integer.toString(d.before().partners()),
                                ""),
                        row(
                                "effective number of partners",
                                d.now().effective(),
                                d.before().effective()),
                        row(
                                "unpredictability of its acts (0 to 1)",
                                d.now().unpredictability(),
                                d.before().unpredictability()))));
        text.append('\n').append(trade(d.trade()));
        text.append("%nPartners of the window, the %d busiest of %d%n"
                .formatted(Math.min(SHOWN, d.partners().size()), d.partners().size()));
        text.append(Text.table(
                List.of("partner", "cooperative", "hostile", "words", "deeds", "trade", "words - trade", "power ratio"),
                d.partners().stream().limit(SHOWN).map(ActorCommand::row).toList()));
        text.append(
                "%nBreaks in its share of what the same sources report, at a false-alarm rate of 5 %% over all its partners%n"
                        .formatted());
        text.append(
                d.breaks().isEmpty()
                        ? "none stands out\n"
                        : Text.table(
                                List.of("from", "with", "acts", "events", "odds after over before", "p"),
                                d.breaks().stream()
                                        .map(b -> List.of(
                                                b.month().toString(),
                                                b.partner(),
                                                b.valence().name().toLowerCase(Locale.ROOT),
                                                Integer.toString(b.events()),
                                                Text.number(b.odds()),
                                                Text.number(b.p())))
                                        .toList()));
        return text.toString();
    }

    private String window() {
        Period period = Period.ofMonths(months).normalized();
        return period.getMonths() == 0 ? period.getYears() + " years" : months + " months";
    }

    private static List<String> row(String what, Reach.Measured now, Reach.Measured before) {
        return List.of(what, Text.number(now.value()), interval(now), Text.number(before.value()), interval(before));
    }

    private static String interval(Reach.Measured m) {
        return "%s to %s"
                .formatted(
                        Text.number(m.interval().low()),
                        Text.number(m.interval().high()));
    }

    private static List<String> row(Partner p) {
        Double ahead = p.wordsBeyondTrade();
        return List.of(
                p.code(),
                Integer.toString(p.cooperative()),
                Integer.toString(p.hostile()),
                Text.percent(p.words()),
                Text.percent(p.deeds()),
                p.trade() == null ? "not known" : Text.percent(p.trade()),
                ahead == null ? "" : Text.points(ahead),
                p.power() == null ? "not known" : Text.number(p.power()));
    }

    private static String trade(@Nullable Concentration trade) {
        if (trade == null) {
            return "No share of its trade is known.\n";
        }
        var second = trade.second();
        return "Trade: %s %s (%s, %s)%s; together %s; Herfindahl index at least %s; %s with partners not named%n"
                .formatted(
                        trade.first().partner(),
                        Text.percent(trade.first().share()),
                        trade.first().period(),
                        trade.first().source(),
                        second == null
                                ? ""
                                : ", %s %s (%s, %s)"
                                        .formatted(
                                                second.partner(),
                                                Text.percent(second.share()),
                                                second.period(),
                                                second.source()),
                        Text.percent(trade.lifeline()),
                        Text.number(trade.herfindahl()),
                        Text.percent(trade.unattributed()));
    }
}
