#!/usr/bin/env python3
"""Invent the tables of the island quarrel, a case that exists only to prove that no case is special.

    python3 scripts/invent_case.py [--out cases/island-quarrel] [--seed 7]

Writes actors.csv, sources.csv, events.csv, ties.csv, treaties.csv, stocks.csv and attributes.csv; the other files of the
case are written by hand. Same seed, same bytes. Needs Python 3.9 or newer and nothing else.
Every state, sea and quarrel in it is made up; the codes are from the range that ISO 3166 leaves to its users (XAA to XZZ).
"""
import argparse
import csv
import datetime
import math
import pathlib
import random

FIRST, LAST = datetime.date(2010, 1, 1), datetime.date(2020, 12, 31)

ACTORS = [
    ("XAL", "Aldermere", "state"), ("XBR", "Brannoch", "state"), ("XCI", "Cindral", "state"),
    ("XDO", "Dorvane", "state"), ("XTH", "Thornholm", "state"), ("XLG", "League of the Isles", "organisation"),
]

SOURCES = [
    ("S-LOG", "Harbour log of the Narrow Sea", "logbook"),
    ("S-GAZETTE", "Gazette of the League", "gazette"),
    ("S-ALMANAC", "Almanac of the Isles", "almanac"),
]

# who quarrels or trades with whom: (source, target, events a year, share that is hostile)
DYADS = [
    ("XAL", "XBR", 2.6, .8), ("XBR", "XAL", 3.2, .8), ("XCI", "XBR", 1.8, .2), ("XBR", "XCI", 1.4, .1),
    ("XAL", "XDO", 1.3, .1), ("XDO", "XAL", 1.0, .2), ("XCI", "XAL", .9, .6), ("XTH", "XBR", .7, .5),
    ("XTH", "XDO", .6, .1), ("XLG", "XBR", .6, .5), ("XLG", "XAL", .5, .4), ("XDO", "XBR", .7, .7),
]

# act, mode, context, family, weight, wording; the families differ in how constantly they watch
FRIENDLY = [
    ("CONSULT", "visit", "diplomatic", "logbook", 5, "{a} visits {b}"),
    ("CONSULT", "meet", "diplomatic", "gazette", 2, "{a} and {b} meet"),
    ("COOPERATE", "joint-catch", "economic", "logbook", 3, "{a} fishes together with {b}"),
    ("AID", "food", "economic", "gazette", 2, "{a} sends food to {b}"),
    ("SUPPORT", "", "diplomatic", "gazette", 1, "{a} speaks up for {b}"),
    ("AGREE", "pact", "diplomatic", "gazette", 1, "{a} signs a pact with {b}"),
]
HOSTILE = [
    ("MOBILIZE", "patrol", "military", "logbook", 4, "{a} sends a patrol against {b}"),
    ("ASSAULT", "ramming", "military", "logbook", 2, "A boat of {a} rams one of {b}"),
    ("COERCE", "seizure", "legal", "logbook", 2, "{a} seizes a boat of {b}"),
    ("ACCUSE", "", "diplomatic", "gazette", 2, "{a} accuses {b}"),
    ("SANCTION", "fish-embargo", "economic", "gazette", 1, "{a} stops buying fish from {b}"),
]

EVENT_COLUMNS = ("id,date,precision,basis,sources,targets,act,mode,contexts,low,high,unit,place,status,family,source,"
                 "grade,weight,what").split(",")


def draw_deed(rng, hostile):
    deeds = HOSTILE if hostile else FRIENDLY
    return rng.choices(deeds, weights=[d[4] for d in deeds])[0]


def invent_events(rng):
    """Poisson by day with a short memory: a hostile act makes a reply likelier for some weeks, so that there are quarrels."""
    names = {code: name for code, name, _ in ACTORS}
    heat = {}
    rows, day = [], FIRST
    while day <= LAST:
        for pair in heat:
            heat[pair] *= math.exp(-1 / 20)
        for source, target, yearly, share in DYADS:
            extra = heat.get((target, source), 0)
            if rng.random() > (yearly + extra) / 365:
                continue
            hostile = rng.random() < share or extra > 2
            act, mode, context, family, _, wording = draw_deed(rng, hostile)
            if hostile:
                heat[(source, target)] = heat.get((source, target), 0) + 2.5
            targets = [target] + (["XDO"] if mode == "meet" and target == "XAL" and source != "XDO" else [])
            rows.append([day, source, targets, act, mode, context, family,
                         wording.format(a=names[source], b=names[target])])
        day += datetime.timedelta(days=1)
    return [event_row(rng, n, row) for n, row in enumerate(rows, 1)]


def event_row(rng, n, row):
    day, source, targets, act, mode, context, family, what = row
    precision = "month" if family == "gazette" and rng.random() < .1 else "day"
    low = rng.randrange(5, 60) * 10 if mode == "food" else ""
    high, unit = (low + 50, "tonnes") if low != "" else ("", "")
    return [f"Q{n:03d}", day.replace(day=1) if precision == "month" else day, precision, "stated", source,
            ";".join(targets), act, mode, context, low, high, unit, "Narrow Sea" if family == "logbook" else "", "actual",
            family, "S-LOG" if family == "logbook" else "S-GAZETTE", "C3", 1, what]


def claims():
    """Rows that must not fold: said to come, denied, or long ago."""
    return [
        ["C001", "2021-06-01", "month", "stated", "XCI", "XBR", "AID", "food", "economic", 400, 500, "tonnes", "", "future",
         "gazette", "S-GAZETTE", "D4", 1, "Cindral announces food for Brannoch"],
        ["C002", "2018-05-04", "day", "stated", "XBR", "XAL", "ASSAULT", "ramming", "military", "", "", "", "Narrow Sea",
         "negated", "gazette", "S-GAZETTE", "D4", 1, "Brannoch denies that its boat rammed one of Aldermere"],
        ["C003", "1897", "year", "stated", "XAL", "XBR", "AGREE", "pact", "diplomatic", "", "", "", "", "historical",
         "gazette", "S-GAZETTE", "D4", 1, "The old fishing pact of the two crowns"],
    ]


def invent_ties(rng):
    rows = []
    shares = {("XBR", "XCI"): 45, ("XBR", "XTH"): 20, ("XAL", "XDO"): 35, ("XAL", "XCI"): 15, ("XCI", "XBR"): 8,
              ("XDO", "XAL"): 30, ("XTH", "XDO"): 25}
    for (a, b), share in shares.items():
        for year in range(2008, 2020):
            share = min(90, max(2, share + rng.gauss(.4, 1.5)))
            rows.append(["trade", a, b, "trade_share", year, "", f"{share:.1f}", "", "percent", "", "S-ALMANAC",
                         "percent of the first's trade that is with the second", ""])
    states = [code for code, _, kind in ACTORS if kind == "state"]
    for i, a in enumerate(states):
        for b in states[i + 1:]:
            rows.append(["distance", a, b, "min_distance", 2008, "", rng.randrange(20, 400), "", "km", "2009-01-01",
                         "S-ALMANAC", "between the nearest shores", ""])
            rows.append(["alignment", a, b, "league_votes", 2015, "", f"{rng.uniform(-1, 1):.2f}", "", "share", "",
                         "S-ALMANAC", "votes alike less votes apart", ""])
    rows.append(["sanction", "XAL", "XBR", "measures_in_force", "2014-03", 1, 2, 3, "measures", "2014-04-01", "S-GAZETTE",
                 "fish embargoes", ""])
    return rows


def invent_attributes(rng):
    rows = []
    for code, size in (("XAL", .3), ("XBR", .1), ("XCI", .4), ("XDO", .15), ("XTH", .05)):
        for year in range(2008, 2020):
            rows.append([code, "cinc", year, f"{size * math.exp(rng.gauss(0, .03)):.4f}", "share", "", "S-ALMANAC"])
    return rows


def write(path, header, rows):
    with open(path, "w", newline="", encoding="utf-8") as out:
        csv.writer(out, lineterminator="\n").writerows([header] + rows)


def main():
    parser = argparse.ArgumentParser(description="Invent the tables of the island quarrel.")
    parser.add_argument("--out", default="cases/island-quarrel", help="folder to write to (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=7, help="another seed, another history (default: %(default)s)")
    args = parser.parse_args()
    rng, out = random.Random(args.seed), pathlib.Path(args.out)
    out.mkdir(parents=True, exist_ok=True)
    write(out / "actors.csv", "code,name,kind,iso3,since,until,source".split(","),
          [[code, name, kind, "", "", "", "S-ALMANAC"] for code, name, kind in ACTORS])
    write(out / "sources.csv", "id,title,publisher,family,url,licence,grade,basis".split(","),
          [[id_, title, "invented", family, "", "Apache-2.0", "C3", "computed"] for id_, title, family in SOURCES]
          + [["S-MODEL", "Constants of the model as Linchpin's design states them", "Linchpin", "linchpin", "",
              "Apache-2.0", "C3", "read"],
             ["S-GUESS", "Sizes made up for this case", "invented", "invented", "", "Apache-2.0", "F6", "computed"]])
    write(out / "events.csv", EVENT_COLUMNS, invent_events(rng) + claims())
    write(out / "ties.csv", "kind,from,to,measure,period,low,central,high,unit,known_from,source,definition,note".split(","),
          invent_ties(rng))
    write(out / "treaties.csv", "id,a,b,clause,binding,signed,in_force,end,source,note".split(","), [
        ["T-DEFENCE", "XBR", "XCI", "defence", "mutual-defence", "2003-04-01", "2003-09-01", "", "S-GAZETTE",
         "Each comes to the other's aid"],
        ["T-CALM", "XAL", "XDO", "non-aggression", "political", "2008-02-11", "", "2018-02-11", "S-GAZETTE",
         "Ten years of calm"]])
    write(out / "stocks.csv", "actor,stock,period,low,central,high,unit,known_from,source,note".split(","), [
        ["XBR", "salted_fish", year, low, low + 40, low + 90, "tonnes", "", "S-ALMANAC", "at the turn of the year"]
        for year, low in ((2015, 210), (2017, 150), (2019, 90))])
    write(out / "attributes.csv", "actor,attribute,year,value,unit,known_from,source".split(","), invent_attributes(rng))


if __name__ == "__main__":
    main()
