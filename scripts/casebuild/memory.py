"""Disputes and rivalries between the case's states since 1950, by years: the memory behind the history."""
from . import files
from .vocabulary import STATES

HEADER = ["kind", "a", "b", "from", "to", "level", "source", "id"]
SINCE = 1950

# Correlates of War codes; the two codes of Germany from 1955 on are one state here, and so are the Soviet Union and Russia
CODES = {2: "USA", 20: "CAN", 200: "GBR", 220: "FRA", 255: "DEU", 260: "DEU", 365: "RUS", 369: "UKR", 370: "BLR", 630: "IRN",
         640: "TUR", 710: "CHN", 712: "MNG", 713: "TWN", 731: "PRK", 732: "KOR", 740: "JPN", 750: "IND", 816: "VNM", 820: "MYS",
         830: "SGP", 840: "PHL", 850: "IDN", 900: "AUS"}


def hostility(one, other):
    """The higher of two sides; but a side may be at war with a third, so a war counts only where both are."""
    return min(one, other) if max(one, other) == 5 else max(one, other)


def rows(facts, sources, events):
    found = {}
    for row in files.read(facts / "mid_directed_cow.csv"):
        a, b = CODES.get(int(row["ccode1"])), CODES.get(int(row["ccode2"]))
        if a in STATES and b in STATES and a < b and int(row["year"]) >= SINCE:
            year, level = int(row["year"]), hostility(int(row["hostlev1"]), int(row["hostlev2"]))
            first, last, deepest = found.get((int(row["dispnum"]), a, b), (year, year, level))
            found[int(row["dispnum"]), a, b] = min(first, year), max(last, year), max(deepest, level)
    source = sources.data_set("D-MID")
    out = [dict(zip(HEADER, ("dispute", a, b, first, last, level, source, number)))
           for (number, a, b), (first, last, level) in found.items()]
    source = sources.data_set("D-RIVALRIES")
    for row in files.read(facts / "rivalries.csv"):
        pair = sorted({CODES.get(int(row["ccode1"])), CODES.get(int(row["ccode2"]))} & set(STATES))
        if len(pair) == 2 and int(row["end"]) >= SINCE:
            out.append(dict(zip(HEADER, ("rivalry", *pair, int(row["start"]), int(row["end"]), "", source, int(row["tssr_id"])))))
    return sorted(out, key=lambda row: (row["kind"], row["a"], row["b"], row["from"], row["id"]))
