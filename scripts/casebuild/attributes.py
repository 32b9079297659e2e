"""Capability, output, people and military spending of the case's states by year."""
from . import files
from .vocabulary import FIRST, STATES

HEADER = ["actor", "attribute", "year", "value", "unit", "known_from", "source"]
COLUMNS = [("cinc", "cinc", "share", "D-COW", 1, 6), ("gdp_usd", "gdp_usd", "USD", "D-WB", 1, 0),
           ("population", "population", "persons", "D-WB", 1, 0), ("milex_kusd", "milex_usd", "USD", "D-COW", 1000, 0)]


def rows(facts, sources, events):
    out, seen = [], set()
    for row in files.read(facts / "capabilities.csv.gz"):
        actor, year = row["iso3"], row["year"]
        if actor not in STATES or year < FIRST[:4] or (actor == "DEU" and row["cow_code"].startswith("260")):
            continue
        for column, name, unit, source, factor, digits in COLUMNS:
            if not row[column] or (actor, name, year) in seen:
                continue
            seen.add((actor, name, year))
            out.append(dict(actor=actor, attribute=name, year=year, value=files.number(float(row[column]) * factor, digits), unit=unit,
                            known_from=f"{int(year) + 1}-12-31", source=sources.data_set(source)))
    return sorted(out, key=lambda row: (row["actor"], row["attribute"], row["year"]))
