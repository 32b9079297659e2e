"""The curated table: already coded; here it gets its family, units and weights, and loses votes and domestic acts."""
from . import files
from .vocabulary import FIRST, FOLDED, LAST, PERMANENT_FIVE, UNITS, UNITS_DROPPED

FAMILIES = {"HST": "travel", "WCE": "news", "PG": "pages", "CSI": "timeline", "GK": "recalled"}

# Votes on vetoed drafts by states without a veto, or abstentions: ties of alignment, not acts.
VOTES = {"PG-0074", "PG-0076", "PG-0087", "PG-0088", "PG-0090"}

# Adopted sanctions resolutions on North Korea: the permanent five voted for each.
RESOLUTIONS = {"WCE-0023", "WCE-0026", "WCE-0061", "WCE-0117", "WCE-0119", "WCE-0212", "PG-0043", "WCE-0251", "WCE-0257",
               "WCE-0262", "WCE-0276"}
COUNCIL = RESOLUTIONS | {"WCE-0060", "WCE-0080", "GK-0013", "WCE-0030", "WCE-0104", "WCE-0115", "WCE-0144", "WCE-0174", "WCE-0342",
                         "WCE-0392", "PG-0077", "PG-0082", "PG-0089", "WCE-0521", "PG-0054"}

# Running totals, not single deliveries: the amount stands in ties.csv and stocks.csv with its interval.
CUMULATIVE = {"WCE-0514", "CSI-0005", "PG-0127", "PG-0141", "PG-0142", "PG-0151", "PG-0152", "CSI-0018", "CSI-0026", "CSI-0028",
              "CSI-0033", "PG-0190", "PG-0191", "PG-0192", "PG-0193", "PG-0162", "WCE-0594", "CSI-0022", "PG-0175"}

# Deliveries known from one side's intelligence only.
INTELLIGENCE = CUMULATIVE | {"WCE-0556", "CSI-0019", "CSI-0011", "CSI-0020", "CSI-0031", "CSI-0010", "WCE-0559", "WCE-0560",
                             "CSI-0007", "CSI-0015", "WCE-0582", "PG-0128", "CSI-0012", "WCE-0547"}

# The fact is not an act, or says what another row says.
NOT_ACTS = {"WCE-0564": "inside one state", "WCE-0503": "a private person", "CSI-0016": "estimate", "CSI-0030": "estimate",
            "WCE-0467": "statistic", "WCE-0014": "private persons", "WCE-0221": "private persons",
            "PG-0131": "the vetoed vote again"}

# Agreements coded with the state they are about as target: here the target is the partner, or the act is another.
# id -> act, mode, sources, targets ("" keeps the table's)
RECODED = {
    "WCE-0109": ("", "", "USA;CHN", "USA;CHN"), "WCE-0198": ("", "", "USA;CHN", "USA;CHN"), "WCE-0209": ("", "", "USA;CHN", "USA;CHN"),
    "WCE-0205": ("ACCUSE", "disapprove", "CHN", "PRK"), "WCE-0231": ("", "", "USA;KOR", "USA;KOR"),
    "WCE-0261": ("", "", "USA;KOR", "USA;KOR"), "WCE-0170": ("", "", "USA;JPN;KOR", "USA;JPN;KOR"),
    "WCE-0340": ("", "", "NATO", "ROW"), "WCE-0382": ("", "", "NATO", "ROW"), "WCE-0468": ("", "", "NATO", "ROW"),
    "WCE-0493": ("", "", "NATO", "ROW"), "WCE-0520": ("", "", "NATO", "ROW"),
    "WCE-0424": ("", "", "USA;AUS;GBR", "USA;AUS;GBR"), "GK-0024": ("", "", "USA;AUS;GBR", "USA;AUS;GBR"),
    "WCE-0431": ("", "", "USA;JPN", "USA;JPN"), "WCE-0470": ("", "", "PRK", "RUS"), "WCE-0473": ("", "", "USA", "TWN"),
    "WCE-0479": ("", "", "G7;EU;AUS", "G7;EU;AUS"), "PG-0156": ("", "", "USA;KOR;JPN;AUS", "USA;KOR;JPN;AUS"),
    "PG-0180": ("", "", "USA;RUS;CHN", "USA;RUS;CHN"), "WCE-0545": ("", "", "EU", "UKR"),
}

# Talks coded with equal lists whose wording names the one who travelled: source, target.
VISITOR = {"PG-0034": ("RUS", "CHN"), "PG-0040": ("RUS", "CHN"), "PG-0209": None, "WCE-0510": ("PRK", "RUS"), "WCE-0515": ("CHN", "USA"),
           "WCE-0611": ("RUS", "USA"), "WCE-0298": ("IND", "CHN"), "WCE-0339": ("JPN", "RUS"), "WCE-0184": ("JPN", "KOR"),
           "WCE-0281": ("PRK", "KOR"), "WCE-0328": ("KOR", "PRK"), "WCE-0309": ("PRK", "USA"), "WCE-0052": ("KOR", "PRK"),
           "PG-0025": ("CHN", "RUS"), "GK-0029": ("RUS", "CHN"), "WCE-0494": ("TWN", "USA"), "WCE-0280": ("JPN", "CHN")}


def actors(text):
    names = [FOLDED.get(name, name) for name in text.split(";") if name]
    return list(dict.fromkeys(names))


def rows(facts, sources, tally):
    out = []
    for row in files.read(facts / "events_curated.csv"):
        key = row["id"]
        prefix = key.split("-")[0]
        if prefix == "UGA":
            tally["General Assembly votes, kept as ties"] += 1
            continue
        if key in VOTES:
            tally["Council votes, kept as ties"] += 1
            continue
        if key in NOT_ACTS:
            tally["curated rows that are no act between actors"] += 1
            continue
        if not FIRST <= row["date"] <= LAST or row["status"] not in ("actual", "ongoing"):
            tally["curated rows out of span or status"] += 1
            continue
        out.append(event(row, key, prefix, sources))
    return out


def event(row, key, prefix, sources):
    recalled = row["verified"] != "yes"
    source = sources.data_set("D-RECALLED") if recalled else sources.page(
        row["source_title"], row["publisher"], row["url"], row["admiralty"])
    who, whom = actors(row["source_actor"]), actors(row["target_actor"])
    if VISITOR.get(key):
        who, whom = [VISITOR[key][0]], [VISITOR[key][1]]
    act, mode = row["plover_event"], row["mode"]
    if key in RECODED:
        new_act, new_mode, left, right = RECODED[key]
        act, mode, who, whom = new_act or act, new_mode or mode, left.split(";"), right.split(";")
    if act == "MOBILIZE" and not mode:
        mode = "budget" if "budget" in row["fact"] or "strategy" in row["fact"] else "troops"
    if key in RESOLUTIONS:
        who = ["UN"] + PERMANENT_FIVE
    unit = row["unit"]
    if key in CUMULATIVE or unit in UNITS_DROPPED or unit.startswith("vote ("):
        low = high = unit = ""
    else:
        low, high, unit = row["quantity_low"], row["quantity_high"], UNITS.get(unit, unit)
    family = "council" if key in COUNCIL else FAMILIES[prefix]
    if recalled:
        family = "recalled"
    return dict(id=key, date=row["date"], precision=row["date_precision"],
                basis="recalled" if recalled else "derived" if prefix == "WCE" else "stated",
                sources=who, targets=whom, act=act, mode=mode, contexts=row["context"],
                low=low, high=high, unit=unit, place=row["place"], status=row["status"], family=family, source=source,
                grade="F6" if recalled else row["admiralty"], weight="0.5" if key in INTELLIGENCE else "1", what=row["fact"],
                table=prefix)
