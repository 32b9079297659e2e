"""Meetings of China's leaders 2003-2018: day, partner and place of the meeting are taken, no text."""
import datetime
import re

from . import files
from .vocabulary import FIRST, LAST, NAMES

TOP = ["Hu Jintao", "Wen Jiabao", "Xi Jinping", "Li Keqiang"]
COUNTRY = {"RUS": r"Russian?", "KOR": r"Republic of Korea|ROK|South Korean?", "JPN": r"Japan(?:ese)?"}
HOME = {"RUS": "Russia,", "KOR": "Republic of Korea,", "JPN": "Japan,", "PRK": "Democratic People's Republic of Korea,"}
NORTH = r"\([^()]*(?:Workers' Party of Korea|Democratic People'?s (?:Re)?public of Korea|DPRK)"
LEADS = r"\((?:General|Top|Premier|Chairman of the (?:Workers|National)|President)"


def partners(row):
    text = row["text"]
    if "met with the following" not in text:
        return []
    found = []
    if row["leader"] in TOP:
        for code, country in COUNTRY.items():
            body = text.replace("Democratic People's Republic of Korea", "DPRK") if code == "KOR" else text
            title = rf"\((?:Acting )?(?:President|Prime Minister|Premier) of (?:the )?(?:{country})|\((?:{country})(?:'s)? (?:President|Prime Minister|Premier)\)"
            if row["b"] == code and re.search(title, body):
                found.append(code)
    if row["b"] in ("PRK", "KOR") and re.search(NORTH, text.split("following", 1)[1]) and "Ambassador of" not in text:
        found.append("PRK")
    return found


def rows(facts, sources, tally):
    source = sources.data_set("D-VITAE")
    meetings = {}
    for row in files.read(facts / "china_leader_engagements_2003_2018.csv.gz"):
        if not FIRST <= row["date"] <= LAST:
            continue
        for code in partners(row):
            meetings.setdefault((code, row["date"]), []).append(row)
    out, last = [], {}
    for (code, day), found in sorted(meetings.items()):
        date = datetime.date.fromisoformat(day)
        if code in last and (date - last[code]).days <= 2:
            tally["days of one meeting of China's leaders after its first"] += 1
            last[code] = date
            continue
        last[code] = date
        row = min(found, key=lambda item: (item["leader"] not in TOP, item["leader"]))
        there = "travelled to " + HOME[code] in row["text"]
        here = bool(re.search(r"was in |travelled to [^,]*(?:Province|Municipality|Beijing|Shanghai|Region)", row["text"]))
        who, whom = ("CHN", code) if there or not here else (code, "CHN")
        mode = "visit" if there or here else "third-party"
        partner = "a leader" if code != "PRK" or re.search(LEADS, row["text"]) else "a representative"
        what = f"{row['leader']} visits {NAMES[code]}" if there else (
            f"{row['leader']} {'receives' if here else 'meets'} {partner} of {NAMES[code]}" + ("" if here else " in a third country"))
        out.append(dict(id=f"CNE-{day.replace('-', '')}-{code}", date=day, precision="day", basis="stated", sources=[who],
                        targets=[whom], act="CONSULT", mode=mode, contexts="diplomatic", low="", high="", unit="", place="",
                        status="actual", family="china-engagements", source=source, grade="C2", weight="1", what=what, table="CNE"))
    return out
