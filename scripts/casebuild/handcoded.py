"""The hand-coded lists of sanctions, summits and treaties, after the corrections of handcoded_verification.csv."""
from . import files
from .vocabulary import FIRST, FOLDED, LAST, NAMES, PERMANENT_FIVE

# Rows whose date the check corrected or split: key -> dates; a date that no text confirmed is marked "recalled".
CORRECTED = {
    "USA>RUS EO 13660-13662": [("2014-03-06", "recalled"), ("2014-03-17", ""), ("2014-03-20", ""), ("2014-07-16", "")],
    "USA>PRK EO 13810": [("2017-09-21", "")],
    "TWN>RUS Export controls": [("2022-02-25", ""), ("2022-06-01", "")],
    "EU>RUS Package 3": [("2022-02-28", ""), ("2022-03-02", "")],
    "KOR>RUS Export controls": [("2022-02-24", "")],
    "EU>RUS Package 6": [("2022-05-30", ""), ("2022-06-14", "")],
    "EU>RUS Package 7": [("2022-07-20", "")],
}

# Rows that a curated row holds with other participants or another act: the curated row takes over the family.
SAME_AS = {
    "CHN>ALL Gallium/germanium licence": "PG-0109", "CHN>ALL Rare-earth licence": "PG-0189",
    "G7>RUS Oil price cap": "WCE-0480", "RUS>EU Food embargo": "WCE-0152", "RUS>USA Unfriendly states list": "GK-0019",
    "EU>RUS Package 15": "PG-0167", "EU>RUS Package 18": "PG-0202", "UN>PRK Veto of new resolution (CHN,RUS)": "PG-0082",
    "UN>PRK Veto of Panel of Experts renewal (RUS)": "WCE-0521", "MSMT>PRK Multilateral Sanctions Monitoring Team": "PG-0156",
    "USA>RUS EO 13660-13662": None, "EU>RUS Package 3": None,
}

CONTROLS = ("export control", "semiconductors", "strategic items", "chip")

# Vetoes dated in a list of vetoes (figures.csv INS037) and in no other row.
VETOES = [("2012-02-04", "RUS;CHN", "Syria"), ("2016-10-08", "RUS", "Syria"), ("2016-12-05", "RUS;CHN", "Syria"),
          ("2017-02-28", "RUS;CHN", "Syria"), ("2017-04-12", "RUS", "Syria"), ("2019-09-19", "RUS;CHN", "Syria"),
          ("2019-12-20", "RUS;CHN", "Syria"), ("2020-07-07", "RUS;CHN", "Syria"), ("2020-07-10", "RUS;CHN", "Syria")]
RECALLED_VETOES = [("2014-03-15", "RUS", "the Crimean referendum")]

# Corrections to the list of meetings: the day that a text confirms.
SUMMIT_DATES = {("2018-03-26", "PRK", "CHN"): "2018-03-27", ("2018-05-07", "PRK", "CHN"): "2018-05-07"}


def base(key, date, who, whom, act, mode, contexts, what, family, source, grade, table):
    recalled = grade == "F6"
    return dict(id=key, date=date, precision="day", basis="recalled" if recalled else "stated", sources=who, targets=whom, act=act,
                mode=mode, contexts=contexts, low="", high="", unit="", place="", status="actual",
                family="recalled" if recalled else family, source=source, grade=grade, weight="1", what=what, table=table)


def confirmed_source(check, sources, title):
    """Source and grade of a row: the page that confirms it, or memory."""
    if check and check["url"] and check["result"] in ("confirmed", "partly", "corrected"):
        name = sources.by_address(check["url"], title, "C2")
        return name, sources.grade(name) or "C2"
    return sources.data_set("D-RECALLED"), "F6"


def sanctions(facts, sources, same_as, tally):
    checks = {(row["table"], row["row"]): row for row in files.read(facts / "handcoded_verification.csv")}
    out = []
    for number, row in enumerate(files.read(facts / "sanctions_dated_handcoded.csv"), 1):
        key = f"{row['sender']}>{row['target']} {row['measure']}"
        check = checks.get(("sanctions", key))
        if row["date"] > LAST or row["date"] < FIRST:
            continue
        veto = row["measure"].startswith("Veto")
        family = "council" if row["sender"] == "UN" or veto else "sanctions"
        if SAME_AS.get(key):
            same_as[SAME_AS[key]] = family
            tally["hand-coded sanctions held by a curated row (declared)"] += 1
            continue
        source, grade = confirmed_source(check, sources, f"Page that dates: {row['measure']}")
        whom = [FOLDED.get(row["target"], row["target"])]
        who = ["UN"] + PERMANENT_FIVE if row["sender"] == "UN" else [row["sender"]]
        control = any(word in row["type"] for word in CONTROLS)
        dates = CORRECTED.get(key, [(row["date"], "")])
        for step, (date, mark) in enumerate(dates, 1):
            src, grd = (sources.data_set("D-RECALLED"), "F6") if mark == "recalled" else (source, grade)
            what = f"{NAMES.get(row['sender'], row['sender'])}: {row['measure']} ({row['type']})"
            out.append(base(f"SAN-{number:03d}" + (f"-{step}" if len(dates) > 1 else ""), date, who, whom, "SANCTION", "discontinue",
                            "technology" if control else "economic", what, family, src, grd, "SAN"))
    figure = next(row for row in files.read(facts / "figures.csv") if row["id"] == "INS037")
    page = sources.page(figure["source_title"], figure["publisher"], figure["url"], figure["admiralty"])
    for date, who, subject in VETOES:
        names = " and ".join(NAMES[code] for code in who.split(";"))
        out.append(base(f"VETO-{date.replace('-', '')}", date, who.split(";"), ["UN"], "REJECT", "change", "diplomatic",
                        f"{names} veto{'' if ';' in who else 'es'} a draft on {subject}", "council", page, figure["admiralty"], "VETO"))
    for date, who, subject in RECALLED_VETOES:
        out.append(base(f"VETO-{date.replace('-', '')}", date, who.split(";"), ["UN"], "REJECT", "change", "territory",
                        f"{NAMES[who]} vetoes a draft on {subject}", "council", sources.data_set("D-RECALLED"), "F6", "VETO"))
    return out


def summits(facts, sources):
    by_date = {(row["date_as_coded"], row["row"][:7]): row for row in files.read(facts / "handcoded_verification.csv")
               if row["table"] == "summits"}
    out = []
    for row in files.read(facts / "summits_2018_2025.csv"):
        if row["date"] > LAST:
            continue
        check = by_date.get((row["date"], f"{row['a']}-{row['b']}"))
        source, grade = confirmed_source(check, sources, f"Page that dates the meeting in {row['place']}")
        date = SUMMIT_DATES.get((row["date"], row["a"], row["b"]), row["date"])
        home = {"Beijing": "CHN", "Dalian": "CHN", "Moscow": "RUS", "Kazan": "RUS", "Vladivostok": "RUS", "Vostochny": "RUS",
                "Pyongyang": "PRK", "Hanoi": "VNM", "Woodside": "USA", "Anchorage": "USA", "Panmunjom": ""}.get(row["place"], "")
        a, b = (row["b"], row["a"]) if home == row["a"] else (row["a"], row["b"])
        event = base(f"SUM-{date.replace('-', '')}-{a}-{b}", date, [a], [b], "CONSULT", "visit" if home in (a, b) else "third-party",
                     "diplomatic", f"{row['leaders'].replace('-', ' and ')} meet in {row['place']}", "summits", source, grade, "SUM")
        event["place"] = row["place"]
        out.append(event)
    return out


def treaty_events(facts, sources):
    """Signatures since 1984 (accessions to NATO are in the curated table)."""
    checks = [row for row in files.read(facts / "handcoded_verification.csv") if row["table"] == "treaties"]
    out = []
    for number, row in enumerate(files.read(facts / "treaties_core_handcoded.csv"), 1):
        check = next((item for item in checks if item["row"].startswith(f"{row['a']}-{row['b']} {row['note'][:20]}")), None)
        if row["signed"] < FIRST or row["b"] == "NATO":
            continue
        source, grade = confirmed_source(check, sources, f"Page that dates: {row['note'][:60]}")
        who = [row["a"], row["b"]]
        if "with KOR" in row["note"]:
            who.append("KOR")
        if "with GBR" in row["note"]:
            who.append("GBR")
        out.append(base(f"TRE-{number:03d}", row["signed"], who, list(who), "AGREE", "", "legal",
                        f"{', '.join(NAMES[code] for code in who)} sign: {row['note'].split(';')[0].split('(')[0].strip()}",
                        "treaties", source, grade, "TRE"))
    return out
