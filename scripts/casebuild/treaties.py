"""Treaties with clause and force: ATOP spells to 2018, the hand-coded list, memberships of NATO as ties to the United States."""
from . import files
from .handcoded import confirmed_source
from .vocabulary import FIRST, NAMES, STATES

HEADER = ["id", "a", "b", "clause", "binding", "signed", "in_force", "end", "source", "note"]

CLAUSES = {"defense": ("defence", "mutual-defence"), "consul": ("consultation", "consultation"),
           "neutral": ("neutrality", "political"), "nonagg": ("non-aggression", "political")}

# Hand-coded type -> clause, binding
KINDS = {"defense": ("defence", "mutual-defence"), "friendship": ("friendship", "political"), "consult": ("consultation", "political"),
         "declaration": ("friendship", "none"), "partnership": ("friendship", "political"), "law": ("military-cooperation", "none"),
         "technology": ("military-cooperation", "political"), "access": ("military-cooperation", "political"),
         "military": ("arms-control", "political")}
BINDING = {("RUS", "CHN", "consult"): "consultation"}

# Spells of ATOP that the hand-coded list dates to the day.
DATED = {("RUS", "PRK", "defence"), ("CHN", "PRK", "defence"), ("USA", "KOR", "defence"), ("USA", "JPN", "defence"),
         ("USA", "AUS", "defence"), ("USA", "PHL", "defence"), ("RUS", "CHN", "consultation"), ("RUS", "PRK", "consultation")}

# Ends that ATOP, which stops in 2018, cannot know; from memory.
ENDED = {("RUS", "UKR"): "2019-04-01"}

NATO = {"GBR": 1949, "FRA": 1949, "CAN": 1949, "TUR": 1952, "DEU": 1955, "USA": 1949}


def rows(facts, sources, events):
    return soviet(sources) + handcoded(facts, sources) + atop(facts, sources) + membership(sources)


def soviet(sources):
    """The Soviet-North Korean treaty of 1961 as ATOP has it: a defence pact until 1996."""
    return [dict(id="TY-SUN-PRK-1961", a="RUS", b="PRK", clause="defence", binding="mutual-defence", signed="1961-07-06",
                 in_force="1961-09-10", end="1996-09-10", source=sources.data_set("D-ATOP"),
                 note="Soviet-North Korean treaty of 1961; ATOP gives the years 1961 and 1996, the days are recalled")]


def handcoded(facts, sources):
    checks = [row for row in files.read(facts / "handcoded_verification.csv") if row["table"] == "treaties"]
    out = []
    for number, row in enumerate(files.read(facts / "treaties_core_handcoded.csv"), 1):
        if row["a"] not in NAMES or row["b"] not in NAMES:
            continue
        check = next((item for item in checks if item["row"].startswith(f"{row['a']}-{row['b']} {row['note'][:20]}")), None)
        source, grade = confirmed_source(check, sources, f"Page that dates: {row['note'][:60]}")
        clause, binding = KINDS[row["type"]]
        binding = BINDING.get((row["a"], row["b"], row["type"]), binding)
        pairs = [(row["a"], row["b"])]
        if "with KOR" in row["note"]:
            pairs += [(row["a"], "KOR"), ("KOR", row["b"])]
        if "with GBR" in row["note"]:
            pairs += [("GBR", row["b"]), ("GBR", row["a"])]
        for step, (a, b) in enumerate(pairs):
            out.append(dict(id=f"TY-{number:02d}" + ("" if step == 0 else f"-{step}"), a=a, b=b, clause=clause, binding=binding,
                            signed=row["signed"], in_force=day(row["in_force"]), end=row["end"], source=source,
                            note=row["note"] + ("; date recalled" if grade == "F6" else "")))
    return out


def day(text):
    return text + "-01" if len(text) == 7 else text


def atop(facts, sources):
    source, out = sources.data_set("D-ATOP"), []
    for row in files.read(facts / "alliances_atop_spells.csv"):
        a, b = row["a"], row["b"]
        if a not in STATES or b not in STATES or (row["end"] and int(row["end"]) < int(FIRST[:4])):
            continue
        clause, binding = CLAUSES.get(row["type"], (None, None))
        if clause is None or (a, b, clause) in DATED or (b, a, clause) in DATED:
            continue
        out.append(dict(id=f"TY-ATOP-{a}-{b}-{clause}-{row['start']}", a=a, b=b, clause=clause, binding=binding,
                        signed=f"{row['start']}-01-01", in_force=f"{row['start']}-01-01",
                        end=f"{row['end']}-12-31" if row["end"] else ENDED.get((a, b), ""), source=source,
                        note="years only" if row["end"] else "year only; end recalled" if (a, b) in ENDED else
                        "year only; ATOP ends in 2018, later end not seen"))
    return out


def membership(sources):
    source = sources.data_set("D-ATOP")
    return [dict(id=f"TY-NATO-{code}", a=code, b="NATO", clause="defence", binding="mutual-defence", signed=f"{year}-01-01",
                 in_force=f"{year}-01-01", end="", source=source, note="member of the North Atlantic Treaty; year only")
            for code, year in sorted(NATO.items())]
