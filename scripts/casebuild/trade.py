"""Shares of a state's trade with each partner, by year: input-output tables to 2011, goods trade in 2022-23, Korean customs."""
from collections import defaultdict

from . import files
from .vocabulary import FIRST, STATES, blocs_of

LEAST = 0.05  # percent; smaller shares are left out
TRIANGLE = {"RUS", "CHN", "PRK"}  # kept however small
ACTORS = STATES + ["EU", "ASEAN"]
GOODS = "percent of goods trade"
TABLES = "percent of goods and services trade (input-output tables)"


def known(year):
    return f"{int(year) + 1}-12-31"


def tie(a, b, measure, year, value, source, definition, unit="percent", note="", low="", high="", known_from=None):
    return dict(kind="trade", **{"from": a, "to": b}, measure=measure, period=str(year), low=low,
                central=value if isinstance(value, str) else files.number(value, 3), high=high, unit=unit,
                known_from=known_from or known(year), source=source, definition=definition, note=note)


def totals(flows, year):
    """Two-way trade by pair of case actors (blocs added up, their inner trade left out) and total trade by actor."""
    pair, total = defaultdict(float), defaultdict(float)
    for (exporter, importer), value in flows.items():
        outs = [exporter] + blocs_of(exporter, year)
        ins = [importer] + blocs_of(importer, year)
        for a, b in ((a, b) for a in outs for b in ins):
            if a != b and not (a in ins) and not (b in outs):
                pair[a, b] += value
                pair[b, a] += value
        for a in outs:
            if a not in ins:
                total[a] += value
        for b in ins:
            if b not in outs:
                total[b] += value
    return pair, total


def shares(flows, year, source, definition, skip=()):
    pair, total = totals(flows, int(year))
    return [tie(a, b, "trade_share", year, 100 * pair[a, b] / total[a], source, definition)
            for a in ACTORS for b in ACTORS
            if a != b and a not in skip and total[a] and pair[a, b]
            and (100 * pair[a, b] / total[a] >= LEAST or {a, b} <= TRIANGLE)]


def world_tables(facts, sources):
    flows = defaultdict(dict)
    for row in files.read(facts / "trade_core_timeseries.csv.gz"):
        if row["basis"].startswith("goods+services") and row["exporter"] != row["importer"]:
            flows[row["year"]][row["exporter"], row["importer"]] = float(row["value_usd"])
    source = sources.data_set("D-WIOD")
    inside = {code for pairs in flows.values() for pair in pairs for code in pair}
    skip = [code for code in STATES if code not in inside] + ["ASEAN", "KOR"]
    return [row for year in sorted(flows) for row in shares(flows[year], year, source, TABLES, skip)]


def goods(facts, sources):
    """2022 and 2023, with the pairs that the matrix lacks; North Korea and South Korea have their own series."""
    flows = defaultdict(dict)
    for row in files.read(facts / "trade_bilateral_2022_2023.csv.gz"):
        flows[row["year"]][row["exporter"], row["importer"]] = float(row["value_usd"])
    filled = {row["year"] + row["exporter"] + row["importer"]: row for row in files.read(facts / "trade_gap_fill.csv")}
    for row in filled.values():
        if row["year"] in flows:
            flows[row["year"]].setdefault((row["exporter"], row["importer"]), float(row["value_usd"]))
    # Neither Russia nor Belarus reports to the matrix: the level of 2023 is carried to 2022, Iran's of 2022 to 2023.
    for a, b in (("RUS", "BLR"), ("BLR", "RUS")):
        flows["2022"].setdefault((a, b), flows["2023"][a, b])
    for a, b in (("RUS", "IRN"), ("IRN", "RUS")):
        flows["2023"].setdefault((a, b), flows["2022"][a, b])
    source = sources.data_set("D-BACI")
    return [row for year in sorted(flows) for row in shares(flows[year], year, source, GOODS + ", mirror data", ["PRK", "KOR"])]


def korean(facts, sources):
    source, out = sources.data_set("D-KDIPLO"), []
    for row in files.read(facts / "trade_kor_1965_2023.csv.gz"):
        if row["iso3c"] not in STATES or row["year"] < FIRST[:4] or not row["total_export"] or not row["total_import"]:
            continue
        total = float(row["total_export"]) + float(row["total_import"])
        share = 100 * (float(row["kor_export_usd"] or 0) + float(row["kor_import_usd"] or 0)) / total
        if share >= LEAST:
            out.append(tie("KOR", row["iso3c"], "trade_share", row["year"], share, source, GOODS + ", Korean customs"))
    return out


def north_korean(facts, sources):
    """China's share of North Korea's trade, one definition per measure, and Russia's and India's small shares."""
    out = []
    for row in files.read(facts / "dprk_china_share_series.csv"):
        if "cumulative" in row["definition"]:
            continue
        excluding = row["definition"].startswith("excl")
        source = sources.by_address(row["url"], f"Page that gives China's share of North Korea's trade, {row['year']}", "B2")
        early = {"2022": "2023-08-16", "2023": "2024-07-21", "2024": "2025-07-28"}.get(row["year"])
        note = row["compiler"] or "press figure, definition assumed"
        out.append(tie("PRK", "CHN", "trade_share" if excluding else "trade_share_incl_inter_korean", row["year"],
                       float(row["share_pct"]), source, GOODS + (" without" if excluding else " with") + " inter-Korean trade",
                       note=note, known_from=early))
    unique = {}
    for row in out:  # one row a year and measure: for 2010 the broader compilation (KDI) before the narrower (KITA)
        key = (row["measure"], row["period"])
        if key not in unique or "KDI" in row["note"]:
            unique[key] = row
    return list(unique.values()) + derived_north(facts, sources)


# year, partner, trade with partner and total trade (million USD), figures they come from
SMALL = [("2016", "RUS", 76.0, 6020.0), ("2019", "RUS", 47.9, 3240.0), ("2023", "RUS", 34.4, 2769.12), ("2024", "RUS", 34.0, 2696.11)]
READ = [("2007", "RUS", "TRA092", 7.0), ("2018", "RUS", "TRA048", 1.3), ("2018", "IND", "TRA048", 1.4)]
# Shares that include inter-Korean trade, brought to the other definition: 100 * share / (100 - South Korea's share).
REBASED = [("2000", "TRA062", 20.4, 17.8), ("2001", "TRA060", 17.3, 8.8)]


def derived_north(facts, sources):
    figures = {row["id"]: row for row in files.read(facts / "figures.csv")}
    economy = {(row["year"], row["indicator"]): row for row in files.read(facts / "dprk_economy_facts.csv")}

    def page(row):
        return sources.page(row["source_title"], row["publisher"], row["url"], row["admiralty"])

    out = []
    for year, partner, value, total in SMALL:
        row = economy[year, "DPRK-RUS trade musd"]
        source = sources.by_address(row["url"], f"Page that gives North Korea's trade with Russia, {year}", "B2")
        out.append(tie("PRK", partner, "trade_share", year, 100 * value / total, source, GOODS + " without inter-Korean trade",
                       note=f"{files.number(value)} of {files.number(total)} million USD"))
    for year, partner, name, value in READ:
        out.append(tie("PRK", partner, "trade_share", year, value, page(figures[name]), GOODS + " without inter-Korean trade"))
    for year, name, share, south in REBASED:
        value = 100 * share / (100 - south)
        out.append(tie("PRK", "CHN", "trade_share", year, value, page(figures[name]), GOODS + " without inter-Korean trade",
                       low=files.number(share, 3), high=files.number(value * 1.3, 3),
                       note=f"derived: {share} percent with inter-Korean trade, of which South Korea {south}"))
    return out


def read_shares(facts, sources, taken):
    """Shares read in a text, for years that no table covers."""
    wanted = {"TRA001": ("BLR", "RUS"), "TRA021": ("CHN", "RUS"), "TRA094": ("RUS", "CHN"), "TRA030": ("JPN", "CHN"),
              "TRA029": ("JPN", "CHN")}
    out = []
    for row in files.read(facts / "figures.csv"):
        if row["id"] in wanted:
            a, b = wanted[row["id"]]
            if (a, b, row["period"]) not in taken:
                source = sources.page(row["source_title"], row["publisher"], row["url"], row["admiralty"])
                out.append(tie(a, b, "trade_share", row["period"], float(row["central"]), source, GOODS, note="read in a text"))
    return out


def rows(facts, sources):
    out = world_tables(facts, sources) + goods(facts, sources) + korean(facts, sources) + north_korean(facts, sources)
    taken = {(row["from"], row["to"], row["period"]) for row in out if row["measure"] == "trade_share"}
    return out + read_shares(facts, sources, taken)
