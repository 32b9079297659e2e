"""The register of North Korean provocations: date and kind are taken, the wording is ours."""
import re

from . import files
from .vocabulary import FIRST, LAST

REGION = ["KOR", "JPN", "USA"]

# kind -> mode, targets, wording
LAUNCHES = {
    "SRBM": ("missile-launch", REGION, "launches a short-range ballistic missile"),
    "MRBM": ("missile-launch", REGION, "launches a medium-range ballistic missile"),
    "IRBM": ("missile-launch", REGION, "launches an intermediate-range ballistic missile"),
    "SLBM": ("missile-launch", REGION, "launches a ballistic missile from a submarine"),
    "BM_UNSPEC": ("missile-launch", REGION, "launches a ballistic missile of unknown type"),
    "ICBM": ("intercontinental-launch", REGION, "launches an intercontinental ballistic missile"),
    "SLV": ("satellite-launch", REGION, "launches a rocket to carry a satellite"),
    "LACM": ("missile-launch", REGION, "launches a land-attack cruise missile"),
    "NUCLEAR_TEST": ("nuclear-test", REGION, "tests a nuclear device"),
    "SRM": ("missile-launch", ["KOR"], "launches a short-range missile"),
    "ASCM": ("missile-launch", ["KOR"], "launches an anti-ship cruise missile"),
    "SAM": ("missile-launch", ["KOR"], "launches an anti-aircraft missile"),
    "MLRS": ("artillery-fire", ["KOR"], "fires rocket artillery"),
    "ARTILLERY": ("artillery-fire", ["KOR"], "fires artillery into the sea"),
    "ENGINE_TEST": ("engine-test", REGION, "tests a rocket engine"),
    "UUV": ("weapons", REGION, "tests an underwater drone"),
}

# words of the type of incident -> act, mode, targets, contexts, wording
INCIDENTS = [
    (r"nuclear detonation device", "MOBILIZE", "weapons", REGION, "cbrn", "tests a nuclear trigger device"),
    (r"joint missile test", "MOBILIZE", "missile-launch", REGION, "military", "launches a missile in a joint test"),
    (r"u\.s\. helicopter", "ASSAULT", "destroy", ["USA"], "military", "shoots down a US helicopter"),
    (r"aircraft interception", "COERCE", "intercept", ["USA"], "military", "intercepts a US aircraft"),
    (r"assassination", "ASSAULT", "targeted", ["KOR"], "military", "agents attack in the South"),
    (r"bombing", "ASSAULT", "targeted", ["KOR"], "terrorism", "agents set off a bomb against South Koreans"),
    (r"exchange of fire|naval campaign", "ASSAULT", "firearms", ["KOR"], "military", "and the South exchange fire"),
    (r"sinking", "ASSAULT", "destroy", ["KOR"], "military", "sinks a South Korean warship"),
    (r"shelling", "ASSAULT", "heavy-weapons", ["KOR"], "military", "shells a South Korean island"),
    (r"land mine", "ASSAULT", "destroy", ["KOR"], "military", "mines wound South Korean soldiers"),
    (r"liaison office|^explosion", "ASSAULT", "destroy", ["KOR"], "territory", "blows up installations shared with the South"),
    (r"detainment|seizure", "COERCE", "seize", ["KOR"], "military", "seizes a South Korean vessel"),
    (r"jamming", "COERCE", "jamming", ["KOR"], "military", "jams satellite navigation"),
    (r"loudspeaker", "COERCE", "misinformation", ["KOR"], "military", "sets up loudspeakers at the border"),
    (r"drones", "COERCE", "incursion", ["KOR"], "military", "sends drones over the border"),
    (r"balloon", "COERCE", "balloons", ["KOR"], "military", "sends balloons with refuse over the border"),
    (r"infiltration|incursion|territorial|enroachment|encroachment", "COERCE", "incursion", ["KOR"], "military",
     "soldiers or vessels cross the border"),
    (r"no-sail|boundary", "THREATEN", "restrict", ["KOR"], "territory", "declares a sea zone or boundary"),
    (r"withdrawal from npt", "SANCTION", "withdraw", ["IAEA"], "cbrn", "announces its withdrawal from the Non-Proliferation Treaty"),
    (r"reactor", "MOBILIZE", "weapons", REGION, "cbrn", "restarts a reactor"),
    (r"uranium", "MOBILIZE", "weapons", REGION, "cbrn", "shows a uranium enrichment plant"),
    (r"airplane|military exercise", "MOBILIZE", "exercise", ["KOR", "USA"], "military", "holds an exercise of its forces"),
    (r"reentry|rentry|mirv", "MOBILIZE", "missile-launch", REGION, "military", "tests a missile with several warheads"),
    (r"rocket experiment", "MOBILIZE", "artillery-fire", ["KOR"], "military", "tests guided rocket artillery"),
    (r"launcher deployment", "MOBILIZE", "weapons", ["KOR"], "military", "shows new missile launchers"),
]


def rows(facts, sources, tally):
    source = sources.data_set("D-CSIS-PROV")
    seen, out, number = set(), [], {}
    for row in files.read(facts / "dprk_provocations.csv"):
        if not FIRST <= row["date"] <= LAST:
            tally["provocations before 1984"] += 1
            continue
        act, mode, targets, contexts, wording = code(row)
        key = (row["date"], act, mode, tuple(targets), wording)
        if key in seen:
            tally["provocations entered twice for one day"] += 1
            continue
        seen.add(key)
        number[row["date"]] = number.get(row["date"], 0) + 1
        count = row["n_parsed"].removesuffix(".0") if mode.endswith("-launch") else ""
        out.append(dict(
            id=f"PROV-{row['date'].replace('-', '')}-{number[row['date']]}", date=row["date"],
            precision="month" if row["date"] < "1996" and row["date"].endswith("-01") else "day", basis="stated",
            sources=["PRK"], targets=targets, act=act, mode=mode, contexts=contexts, low=count, high=count,
            unit="missiles" if count else "", place="", status="actual", family="provocations", source=source, grade="B2",
            weight="1", what="North Korea " + wording, table="PROV"))
    return out


def code(row):
    text = row["event"].lower()
    if "nuclear detonation device" in text and row["type"].startswith("Missile"):
        return "MOBILIZE", "missile-launch", REGION, "military", "launches a ballistic missile of unknown type"
    if row["kind"] in LAUNCHES and "launcher deployment" not in text:
        mode, targets, wording = LAUNCHES[row["kind"]]
        return "MOBILIZE", mode, targets, "cbrn" if mode == "nuclear-test" else "military", wording
    for pattern, act, mode, targets, contexts, wording in INCIDENTS:
        if re.search(pattern, text):
            return act, mode, targets, contexts, wording
    raise SystemExit(f"The provocation of {row['date']} ({row['event']}) has no code.\nMaybe a pattern is missing in provocations.py.")
