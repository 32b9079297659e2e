package linchpin.app.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import linchpin.app.firm.Exposing.Firm;
import linchpin.data.casefile.Case;
import linchpin.data.portfolio.PortfolioFile;
import linchpin.data.portfolio.Setting;
import linchpin.data.tables.TextFile;
import linchpin.exposure.Portfolio;

/**
 * Whose losses may be asked for: the sample firms of the case, and portfolios that were sent. Those stay in memory, the last few of
 * them, and are never written; what is reckoned from them is stored like any run.
 */
final class Firms {

    private static final int KEPT = 4;
    private static final int SHOWN = 200;
    private static final int DIGITS = 16;

    private final Case source;
    private final List<String> lists;
    private final Setting setting;
    private final Map<String, Firm> sent = new LinkedHashMap<>();

    Firms(Served served) {
        source = served.source();
        lists = served.law().names();
        setting = new Setting(
                source.roster(),
                source.business().places(),
                source.parameters(),
                source.trade().isPresent());
    }

    /** The sample firms, a file to fill in, and the lists of parties that a plan is held against. */
    Object list() {
        return Fields.of(
                "firms",
                source.business().firms().stream()
                        .map(f -> Fields.of("id", f.id(), "title", f.title(), "note", f.note()))
                        .toList(),
                "template",
                PortfolioFile.template(),
                "lists",
                lists);
    }

    /** Reads what was sent; rows that cannot be used are listed with their reasons. */
    Object take(byte[] bytes) {
        Portfolio read;
        try {
            read = PortfolioFile.of("your portfolio", bytes, setting);
        } catch (IllegalArgumentException e) {
            throw Refused.of(Refused.BAD, "body", e);
        }
        String id = "sent-" + TextFile.sha256(bytes).substring(0, DIGITS);
        if (!read.items().isEmpty()) {
            keep(id, new Firm("Your portfolio", "Your portfolio, as sent.", read));
        }
        return Fields.of(
                "id", read.items().isEmpty() ? null : id,
                "rows", read.rows(),
                "accepted", read.items().size(),
                "left", read.left().stream().limit(SHOWN).toList(),
                "notes", read.notes());
    }

    private synchronized void keep(String id, Firm firm) {
        sent.remove(id);
        sent.put(id, firm);
        if (sent.size() > KEPT) {
            sent.remove(sent.keySet().iterator().next());
        }
    }

    /** A firm by its id. */
    synchronized Firm find(String id) {
        Firm mine = sent.get(id);
        if (mine != null) {
            return mine;
        }
        return source.business().firms().stream()
                .filter(f -> f.id().equals(id))
                .findFirst()
                .map(f -> new Firm(f.title(), f.note(), f.portfolio()))
                .orElseThrow(() -> Refused.bad(
                        "/firm",
                        "There is no firm (%s).".formatted(id),
                        id.startsWith("sent-")
                                ? "Maybe the server was started again; send the portfolio once more."
                                : "Maybe you meant one of %s."
                                        .formatted(List.copyOf(source.business().firms().stream()
                                                .map(Case.Firm::id)
                                                .toList()))));
    }
}
