"""Stocks with intervals: warheads, rounds, troops, missiles, fuel, hard currency, military spending."""
import re

from . import files
from .published import known_from, period_of

HEADER = ["actor", "stock", "period", "low", "central", "high", "unit", "known_from", "source", "note"]

# pattern, stock, unit, factor, relative half-width where the source gives no interval, actor when not actor_from
RULES = [
    (r"^nuclear warheads", "warheads", "warheads", 1, 0.05, None), (r"^warheads possible", "warheads_possible", "warheads", 1, 0.4, None),
    (r"^ballistic missile stock", "ballistic_missiles", "missiles", 1, 0.3, None),
    (r"^new TEL launchers", "launchers_new", "systems", 1, 0.1, None),
    (r"^artillery shell production$", "shell_production_year", "rounds", 1e6, 0.3, None),
    (r"^artillery shell production implied", "shell_production_year", "rounds", 1e6, 0.6, None),
    (r"^artillery rounds produced", "shell_production_and_repair_year", "rounds", 1e6, 0.3, None),
    (r"^artillery shells used", "shells_used_year", "rounds", 1e6, 0.3, None),
    (r"^war supplies stockpile", "war_supplies", "days", 1, 0.5, None),
    (r"^total oil consumption", "oil_consumption", "barrels/day", 1e3, 0.4, None),
    (r"^military expenditure \(SIPRI\)", "military_spending_year", "USD", 1e9, 0.1, None),
    (r"^military expenditure \(US State", "military_spending_year", "USD", 1e9, 0.4, None),
    (r"^(killed \(NIS\)|casualties)", "troops_lost", "persons", 1, 0.5, None),
    (r"^troops deployed to Russia", "troops_abroad", "persons", 1, 0.1, None),
    (r"^rare-metal stockpile target", "rare_metals", "days", 1, 0.3, None),
]
PRK_WARHEADS = 0.4  # nobody has counted them

# No published figure: declared assumptions, wide on purpose.
ASSUMED = [
    ("PRK", "shells", "2022", "5000000", "10000000", "20000000", "rounds", "stock before deliveries to Russia: no published count"),
    ("PRK", "shells", "2025", "2000000", "6000000", "15000000", "rounds", "stock after deliveries, with output of the years between"),
    ("RUS", "shells", "2022", "2000000", "6000000", "14000000", "rounds", "stock when the war began: no published count"),
    ("RUS", "shells", "2024", "1000000", "3000000", "7000000", "rounds", "use above output, before deliveries"),
    ("PRK", "hard_currency", "2023", "1000000000", "3000000000", "6000000000", "USD", "no published figure"),
    ("PRK", "fuel", "2023", "500000", "1500000", "4000000", "barrels", "reserves of refined products: no published figure"),
]


def rows(facts, sources, events):
    out = []
    for row in files.read(facts / "figures.csv"):
        period = period_of(row["period"])
        rule = next((rule for rule in RULES if re.search(rule[0], row["indicator"])), None)
        if rule is None or period is None or not row["central"] or row["actor_from"] == "ROW":
            continue
        _, stock, unit, factor, width, actor = rule
        actor = actor or row["actor_from"]
        if actor == "PRK" and stock == "warheads":
            width = PRK_WARHEADS
        central = float(row["central"]) * factor
        low = float(row["low"]) * factor if row["low"] else central * (1 - width)
        high = float(row["high"]) * factor if row["high"] else central * (1 + width)
        note = row["indicator"] + ("" if row["low"] and row["high"] else "; interval assumed")
        source = sources.page(row["source_title"], row["publisher"], row["url"], row["admiralty"])
        known = f"{period}-06-30" if "January" in row["indicator"] and len(period) == 4 else known_from(period)
        out.append(dict(actor=actor, stock=stock, period=period, low=files.number(low, 0), central=files.number(central, 0),
                        high=files.number(high, 0), unit=unit, known_from=known, source=source, note=note))
    assumed = sources.data_set("D-ASSUMED")
    for actor, stock, period, low, central, high, unit, note in ASSUMED:
        out.append(dict(actor=actor, stock=stock, period=period, low=low, central=central, high=high, unit=unit,
                        known_from=f"{period}-12-31" if period < "2025" else "2025-08-31", source=assumed,
                        note="declared assumption; " + note))
    return sorted(out, key=lambda row: tuple(row[name] for name in HEADER))
