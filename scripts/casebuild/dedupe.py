"""One event once: the three rules of INCLUSION.md, with a count for each."""
import datetime

# The first of two families that hold the same event keeps it.
RANK = ["council", "sanctions", "provocations", "summits", "travel", "treaties", "china-engagements", "pages", "timeline", "news",
        "recalled"]

# Repeats whose participants or act differ in wording: id that goes -> id or day that stays.
DECLARED = {
    "WCE-0071": "PROV-20100127-1", "WCE-0073": "PROV-20100326-1", "WCE-0092": "PROV-20101123-1", "WCE-0143": "PROV-20140522-1",
    "WCE-0155": "PROV-20141007-1", "WCE-0176": "PROV-20150820-1", "WCE-0385": "PROV-20200616-1", "WCE-0555": "PROV-20241015-1",
    "WCE-0167": "PROV-20150302-1", "WCE-0517": "PROV-20240105-1", "GK-0034": "PROV-20240529-1", "PG-0004": "PROV-19930312-1",
    "WCE-0491": "PROV-20230319-1", "GK-0039": "TL-20250712-54",
    "WCE-0512": "WCE-0510", "WCE-0509": "WCE-0510", "PG-0135": "PG-0134", "PG-0152": "PG-0151", "PG-0141": "PG-0142",
    "CSI-0012": "PG-0128", "WCE-0601": "PG-0196", "CSI-0027": "WCE-0595", "PG-0110": "PG-0111",
    "CSI-0029": "WCE-0602", "WCE-0248": "PG-0046", "WCE-0243": "PG-0045", "PG-0205": "PG-0204", "PG-0101": "PG-0100",
    "WCE-0052": "WCE-0051", "WCE-0299": "SUM-20180427-PRK-KOR", "WCE-0308": "SUM-20180526-PRK-KOR",
    "WCE-0357": "SUM-20190630-PRK-USA", "WCE-0312": "SUM-20180612-PRK-USA", "WCE-0341": "SUM-20190227-PRK-USA",
    "WCE-0510": "SUM-20230913-PRK-RUS", "WCE-0349": "SUM-20190425-PRK-RUS", "WCE-0181": "HST-0431", "HST-0565": "SUM-20231115-CHN-USA", "WCE-0093": "CNE-20101122-RUS",
    "WCE-0018": "CNE-20051028-PRK", "WCE-0074": "CNE-20100506-PRK",
}
# Alike by rule 2, yet two events.
DISTINCT = {frozenset(pair) for pair in [
    ("WCE-0556", "CSI-0018"), ("PG-0162", "CSI-0020"), ("PG-0196", "TL-20250616-50"), ("TRE-011", "PG-0072"),
    ("PG-0189", "WCE-0587")]}


def near(a, b):
    days = abs((datetime.date.fromisoformat(a["date"]) - datetime.date.fromisoformat(b["date"])).days)
    return days <= 1


def same_act(a, b):
    """Same act and participants; talks and agreements have no direction, other acts do."""
    if a["act"] != b["act"] or (a["unit"] and b["unit"] and a["unit"] != b["unit"]):
        return False
    if a["act"] in ("CONSULT", "AGREE", "COOPERATE"):
        return set(a["sources"]) | set(a["targets"]) == set(b["sources"]) | set(b["targets"])
    return set(a["sources"]) == set(b["sources"]) and set(a["targets"]) == set(b["targets"])


def merge(keep, drop):
    """The survivor has the family of the first rank and the better source; curated wording wins over made wording."""
    curated = {"HST", "WCE", "PG", "CSI"}
    if drop["table"] in curated and keep["table"] not in curated:
        keep = {**keep, "what": drop["what"], "place": keep["place"] or drop["place"], "contexts": drop["contexts"] or keep["contexts"]}
    if drop["grade"] < keep["grade"]:
        keep = {**keep, "source": drop["source"], "grade": drop["grade"],
                "basis": drop["basis"] if keep["basis"] == "recalled" else keep["basis"]}
    if not keep["unit"] and drop["unit"]:
        keep = {**keep, "low": drop["low"], "high": drop["high"], "unit": drop["unit"]}
    return keep


def within_tables(events, tally):
    """Rule 1: one day, one act."""
    kept = {}
    for event in events:
        key = (event["table"], event["date"], tuple(event["sources"]), tuple(event["targets"]), event["act"], event["mode"], event["unit"])
        if event["table"] in ("PROV", "TL"):
            key += (event["id"],)
        if key in kept:
            tally["same day, same actors, same act in one table"] += 1
            continue
        kept[key] = event
    return list(kept.values())


def declared(events, tally):
    """Rule 3: repeats written down one by one."""
    by_id = {event["id"]: event for event in events}
    gone = set()
    for drop, stay in DECLARED.items():
        if drop not in by_id:
            continue
        if stay in by_id:
            by_id[stay] = {**merge(by_id[stay], by_id[drop]), "id": stay}
        gone.add(drop)
        tally["repeats declared by hand"] += 1
    return [by_id[event["id"]] for event in events if event["id"] not in gone]


def across_tables(events, tally, log):
    """Rule 2: at most one day apart, same participants, same act, different tables."""
    order = sorted(events, key=lambda event: (RANK.index(event["family"]), event["table"], event["date"], event["id"]))
    kept, index = [], {}
    for event in order:
        key = (event["act"], frozenset(event["sources"]) | frozenset(event["targets"]))
        for place in index.get(key, []):
            other = kept[place]
            if (other["table"] != event["table"] and near(event, other) and same_act(event, other)
                    and frozenset((other["id"], event["id"])) not in DISTINCT):
                kept[place] = merge(other, event)
                log.append((other["id"], event["id"], other["date"], event["date"], other["what"], event["what"]))
                tally[f"{event['family']} row that {other['family']} holds"] += 1
                break
        else:
            index.setdefault(key, []).append(len(kept))
            kept.append(event)
    return kept


def dedupe(events, same_as, tally, log):
    events = [{**event, "family": same_as.get(event["id"], event["family"]) if event["basis"] != "recalled" else "recalled"}
              for event in events]
    events = across_tables(declared(within_tables(events, tally), tally), tally, log)
    return sorted(events, key=lambda event: (event["date"], event["id"]))
