"""Compiles every table of the case and prints what came in, what went out and why."""
from collections import Counter

from . import (attributes, curated, dedupe, engagements, files, handcoded, memory, provocations, recalled, stocks, ties, timeline,
               treaties)
from .sources import Sources
from .vocabulary import ACTORS

EVENT_HEADER = ["id", "date", "precision", "basis", "sources", "targets", "act", "mode", "contexts", "low", "high", "unit", "place",
                "status", "family", "source", "grade", "weight", "what"]


def compile_case(facts, out):
    sources, tally, log, same_as = Sources(facts), Counter(), [], {}
    gathered = (curated.rows(facts, sources, tally) + provocations.rows(facts, sources, tally)
                + timeline.rows(facts, sources, tally) + handcoded.sanctions(facts, sources, same_as, tally)
                + handcoded.summits(facts, sources) + handcoded.treaty_events(facts, sources)
                + engagements.rows(facts, sources, tally) + recalled.rows(sources))
    events = dedupe.dedupe(gathered, same_as, tally, log)
    counts = {"events.csv": write_events(out, events)}
    used = {event["source"] for event in events} | sources.parameters()
    for name, module in (("ties.csv", ties), ("treaties.csv", treaties), ("stocks.csv", stocks), ("attributes.csv", attributes),
                         ("long-memory.csv", memory)):
        rows = module.rows(facts, sources, events)
        counts[name] = files.write(out / name, module.HEADER, rows)
        used |= {row["source"] for row in rows}
    counts["actors.csv"] = write_actors(out, sources, used)
    counts["sources.csv"] = sources.write(out, used)
    report(counts, events, tally, log)


def write_events(out, events):
    rows = [{**event, "sources": ";".join(event["sources"]), "targets": ";".join(event["targets"])} for event in events]
    return files.write(out / "events.csv", EVENT_HEADER, rows)


def write_actors(out, sources, used):
    source = sources.data_set("D-CASE")
    used.add(source)
    header = ["code", "name", "kind", "iso3", "since", "until", "source"]
    return files.write(out / "actors.csv", header, [dict(zip(header, list(row) + [source])) for row in ACTORS])


def report(counts, events, tally, log):
    print("Rows")
    for name, count in sorted(counts.items()):
        print(f"  {name:16s}{count:7d}")
    print("Removed or merged")
    for reason, count in sorted(tally.items()):
        print(f"  {count:6d}  {reason}")
    print(f"Recalled: {sum(event['basis'] == 'recalled' for event in events)} of at most 100")
    families = [name for name in dedupe.RANK if any(event["family"] == name for event in events)]
    print("Coverage by family and year")
    print("  year" + "".join(f"{name[:10]:>12s}" for name in families) + f"{'all':>8s}")
    table = Counter((event["date"][:4], event["family"]) for event in events)
    years = sorted({year for year, _ in table})
    for year in years:
        row = [table[year, name] for name in families]
        print(f"  {year}" + "".join(f"{count or '.':>12}" for count in row) + f"{sum(row):8d}")
    totals = [sum(table[year, name] for year in years) for name in families]
    print("  all " + "".join(f"{count:12d}" for count in totals) + f"{sum(totals):8d}")
    print("Acts: " + ", ".join(f"{act} {count}" for act, count in Counter(event["act"] for event in events).most_common()))
