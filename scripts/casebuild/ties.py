"""All ties: trade, published figures, arms shares, sanctions in force, export controls, posture, votes, distance, recognition."""
from collections import Counter, defaultdict

from . import council, files, published, trade
from .vocabulary import FIRST, FOLDED, LAST, STATES

HEADER = ["kind", "from", "to", "measure", "period", "low", "central", "high", "unit", "known_from", "source", "definition", "note"]
VOTERS = ["PRK", "RUS", "CHN", "USA", "KOR", "JPN", "IND", "UKR", "BLR", "IRN", "AUS", "VNM"]


def tie(kind, a, b, measure, period, value, unit, known_from, source, definition="", note="", low="", high=""):
    return dict(kind=kind, **{"from": a, "to": b}, measure=measure, period=str(period), low=low, central=value, high=high, unit=unit,
                known_from=known_from, source=source, definition=definition, note=note)


def rows(facts, sources, events):
    out = (trade.rows(facts, sources) + published.rows(facts, sources) + arms(facts, sources) + measures(facts, sources, events)
           + programmes(facts, sources) + exercises(sources, events) + alignment(facts, sources) + votes(facts, sources)
           + distance(facts, sources) + recognition(facts, sources) + switches(sources, events)
           + council.rows(sources, events, tie))
    order = ("kind", "from", "to", "measure", "period", "source", "definition")
    unique = {tuple(row[name] for name in order): row for row in out}
    return [unique[key] for key in sorted(unique)]


def arms(facts, sources):
    """A supplier's share of a state's arms imports over five years, in trend indicator values."""
    source, flow = sources.data_set("D-SIPRI"), defaultdict(float)
    for row in files.read(facts / "arms_transfers_core_yearly.csv.gz"):
        year = int(row["year"])
        if 1985 <= year <= 2024 and row["recipient_iso3"] in STATES:
            flow[row["recipient_iso3"], year - year % 5 + 4, row["supplier_iso3"]] += float(row["tiv"])
    total = Counter()
    for (recipient, end, _), value in flow.items():
        total[recipient, end] += value
    return [tie("arms", supplier, recipient, "share_of_buyers_arms_5y", end, files.number(100 * value / total[recipient, end], 2),
                "percent", f"{end + 1}-12-31", source, "percent of TIV of deliveries from covered suppliers, five years to the period")
            for (recipient, end, supplier), value in sorted(flow.items())
            if supplier in STATES and supplier != recipient and total[recipient, end] and value / total[recipient, end] >= 0.005]


def measures(facts, sources, events):
    """Sanctions and export controls in force: the running number of measures in the list of sanctions."""
    out, count = [], Counter()
    for event in events:
        if event["act"] != "SANCTION" or event["family"] not in ("sanctions", "council") or event["basis"] == "recalled":
            continue
        for sender in event["sources"][:1]:
            for target in event["targets"]:
                kind = "export_control" if "technology" in event["contexts"] else "sanction"
                count[kind, sender, target] += 1
                out.append(tie(kind, sender, target, "measures_in_force", event["date"], str(count[kind, sender, target]), "measures",
                               event["date"], event["source"], "running number of listed measures, none lifted", event["id"]))
    return out


def programmes(facts, sources):
    """Programmes seen in force in 2026 by sender and target; known from the day of the list."""
    senders = {"us_ofac": "USA", "us_state": "USA", "us_bis": "USA", "us_treasury": "USA", "us_congress": "USA", "eu_council": "EU",
               "gb_fcdo": "GBR", "gb_ofsi": "GBR", "au_dfat": "AUS", "ca_mfa": "CAN", "zz_unsc": "UN", "ua_nsdc": "UKR", "ua_gur": "UKR",
               "cn_npc": "CHN", "cn_mofcom": "CHN", "cn_tao": "CHN", "ir_mfa": "IRN", "ru_mfa": "RUS", "sg_mas": "SGP"}
    count = Counter((senders.get(row["sender"]), row["target_iso3"]) for row in files.read(facts / "sanctions_programs_2026.csv"))
    source = sources.data_set("D-PROGRAMMES")
    return [tie("sanction", sender, target, "programmes_in_force", "2026-08-22", str(number), "programmes", "2026-08-22", source,
                "programmes listed on that day")
            for (sender, target), number in sorted(count.items(), key=str) if sender and target in STATES and sender != target]


def exercises(sources, events):
    """Exercises and deployments addressed to a state, counted from the events of a year."""
    source, count = sources.data_set("D-CASE"), Counter()
    for event in events:
        if event["act"] == "MOBILIZE" and event["mode"] in ("troops", "weapons", "exercise") and event["family"] != "provocations":
            for a in event["sources"]:
                for b in event["targets"]:
                    count[a, b, event["date"][:4]] += 1
    return [tie("posture", a, b, "deployments_and_exercises_year", year, str(number), "events", f"{year}-12-31", source,
                "events of this case, coverage varies") for (a, b, year), number in sorted(count.items()) if a != b]


def alignment(facts, sources):
    source, out = sources.data_set("D-UNVOTES"), []
    for row in files.read(facts / "unga_agreement_pairs.csv.gz"):
        a, b = row["iso1"], row["iso2"]
        if row["year"] >= FIRST[:4] and a in VOTERS and b in VOTERS and a != b:
            for x, y in ((a, b), (b, a)):
                out.append(tie("alignment", x, y, "unga_agreement", row["year"], row["agree_soft"], "share", f"{row['year']}-12-31",
                               source, "abstention counts half"))
    return out


def votes(facts, sources):
    """Votes on country resolutions and vetoed drafts: a vote against supports the country, a vote for opposes it."""
    out = []
    for row in files.read(facts / "events_curated.csv"):
        if not row["unit"].startswith("vote (") or not FIRST <= row["date"] <= LAST:
            continue
        a, b = row["source_actor"], row["target_actor"]
        if ";" in a + b or a not in STATES or b not in STATES or a == b or row["verified"] != "yes":
            continue
        council = row["id"].startswith("PG")
        source = sources.page(row["source_title"], row["publisher"], row["url"], row["admiralty"])
        out.append(tie("alignment", a, b, "council_vote" if council else "unga_vote", row["date"],
                       str(-int(float(row["quantity_low"] or 0))), "vote", row["date"], source,
                       "1 votes for the country's side, 0 abstains, -1 votes against it", row["id"]))
    return out


def distance(facts, sources):
    source, out = sources.data_set("D-DIST"), []
    for row in files.read(facts / "distance_contiguity.csv.gz"):
        a, b = row["iso1"], row["iso2"]
        if a in STATES and b in STATES and row["mindist"]:
            for x, y in ((a, b), (b, a)):
                out.append(tie("distance", x, y, "min_distance", FIRST[:4], files.number(row["mindist"], 0), "km", FIRST, source,
                               "shortest distance between territories, 2019 borders"))
    return out


def recognition(facts, sources):
    source, out = sources.data_set("D-KDIPLO"), []
    for row in files.read(facts / "diplomatic_ties_two_koreas.csv"):
        korea, other = {"North Korea": "PRK", "South Korea": "KOR"}[row["south_north"]], row["iso3c"]
        if other not in STATES or other in ("PRK", "KOR"):
            continue
        for column, value in (("date", "1"), ("cut_date", "0"), ("reestablish_date", "1")):
            if row[column]:
                year = row[column].split(".")[0]
                for x, y in ((korea, other), (other, korea)):
                    out.append(tie("diplomacy", x, y, "relations", year, value, "yes/no", f"{year}-12-31", source,
                                   "diplomatic relations opened or cut in that year"))
    return out


# Things that are on or off, each dated by an event: event, kind, from, to, measure, value, both ways
SWITCHES = [
    ("WCE-0379", "transit", "PRK", "CHN", "border_open", "0", True), ("PG-0070", "transit", "PRK", "CHN", "border_open", "1", True),
    ("PG-0081", "transit", "PRK", "CHN", "border_open", "0", True), ("PG-0086", "transit", "PRK", "CHN", "border_open", "1", True),
    ("TL-20221118-02", "transit", "PRK", "RUS", "rail_open", "1", True),
    ("WCE-0602", "transit", "PRK", "RUS", "passenger_rail_open", "1", True),
    ("WCE-0605", "transit", "PRK", "RUS", "moscow_flights_open", "1", True),
    ("WCE-0078", "information", "KOR", "PRK", "loudspeakers", "1", False), ("WCE-0180", "information", "KOR", "PRK", "loudspeakers", "0", False),
    ("WCE-0194", "information", "KOR", "PRK", "loudspeakers", "1", False), ("WCE-0297", "information", "KOR", "PRK", "loudspeakers", "0", False),
    ("WCE-0531", "information", "KOR", "PRK", "loudspeakers", "1", False), ("WCE-0600", "information", "KOR", "PRK", "loudspeakers", "0", False),
    ("WCE-0121", "diplomacy", "PRK", "KOR", "hotline", "0", True), ("WCE-0278", "diplomacy", "PRK", "KOR", "hotline", "1", True),
    ("WCE-0384", "diplomacy", "PRK", "KOR", "hotline", "0", True), ("WCE-0421", "diplomacy", "PRK", "KOR", "hotline", "1", True),
    ("PG-0105", "export_control", "JPN", "KOR", "chemicals_controls", "0", False),
    ("WCE-0358", "export_control", "JPN", "KOR", "chemicals_controls", "1", False),
    ("WCE-0242", "trade", "CHN", "PRK", "coal_imports_allowed", "0", False),
    ("WCE-0038", "aid", "KOR", "PRK", "food_aid_promised", "400000", False),
    ("SAN-046", "export_control", "USA", "CHN", "advanced_chip_controls", "1", False),
    ("PG-0109", "export_control", "CHN", "USA", "gallium_germanium_licence", "1", False),
    ("PG-0166", "export_control", "CHN", "USA", "gallium_germanium_ban", "1", False),
    ("PG-0189", "export_control", "CHN", "USA", "rare_earth_licence", "1", False),
    ("WCE-0462", "export_control", "TWN", "RUS", "chip_ban", "1", False),
]


def switches(sources, events):
    by_id, out = {event["id"]: event for event in events}, []
    for key, kind, a, b, measure, value, both in SWITCHES:
        event = by_id.get(key)
        if event is None:
            print(f"  no event {key} for the tie {measure}")
            continue
        unit = "tonnes" if measure == "food_aid_promised" else "yes/no"
        for x, y in ((a, b), (b, a)) if both else ((a, b),):
            out.append(tie(kind, x, y, measure, event["date"], value, unit, event["date"], event["source"], "", key))
    return out
