"""Published figures (figures.csv) as ties: which indicator is which kind of tie, between whom, in which unit."""
import re

from . import files
from .vocabulary import NAMES

# pattern of the indicator, kind, measure, unit, factor, from and to when the file's are not the tie's
RULES = [
    (r"^CIPS direct participants", "finance_rail", "cips_direct_participants", "participants", 1, None),
    (r"^CIPS indirect participants", "finance_rail", "cips_indirect_participants", "participants", 1, None),
    (r"^CIPS volume", "finance_rail", "cips_volume", "CNY", 1e12, None),
    (r"^mBridge value", "finance_rail", "cbdc_value_cumulative", "CNY", 1e9, None),
    (r"^SPFS foreign users", "finance_rail", "spfs_foreign_users", "participants", 1, None),
    (r"^SPFS users", "finance_rail", "spfs_users", "participants", 1, None),
    (r"^share of bilateral trade settled in RUB\+CNY", "finance_rail", "local_currency_share", "percent", 1, None),
    (r"^share of CNY in Russian export", "finance_rail", "cny_share_of_exports", "percent", 1, None),
    (r"^share of CNY in Russian import", "finance_rail", "cny_share_of_imports", "percent", 1, None),
    (r"^share of RUB in Russian export", "finance_rail", "rub_share_of_exports", "percent", 1, None),
    (r"^share of RUB in Russian import", "finance_rail", "rub_share_of_imports", "percent", 1, None),
    (r"^share of USD in Russian export", "finance_rail", "usd_share_of_exports", "percent", 1, None),
    (r"^share of EUR in Russian export", "finance_rail", "eur_share_of_exports", "percent", 1, None),
    (r"^share of unfriendly currencies in Russian export", "finance_rail", "unfriendly_share_of_exports", "percent", 1, None),
    (r"^share of yuan payments returned", "finance_rail", "payments_returned_share", "percent", 1, ("RUS", "CHN")),
    (r"^Russian banks excluded from SWIFT", "finance_rail", "swift_banks_excluded", "banks", 1, None),
    (r"^Russian banks under full", "finance_rail", "banks_under_transaction_ban", "banks", 1, None),
    (r"^SWIFT share of payments by value, USD", "finance_rail", "swift_share", "percent", 1, ("USA", "ROW")),
    (r"^SWIFT share of payments by value, EUR", "finance_rail", "swift_share", "percent", 1, ("EU", "ROW")),
    (r"^SWIFT share of payments by value, CNY", "finance_rail", "swift_share", "percent", 1, ("CHN", "ROW")),
    (r"^SWIFT share of payments by value, JPY", "finance_rail", "swift_share", "percent", 1, ("JPN", "ROW")),
    (r"^SWIFT share of payments by value, GBP", "finance_rail", "swift_share", "percent", 1, ("GBR", "ROW")),
    (r"^COFER.*USD", "finance_rail", "reserve_share", "percent", 1, ("USA", "ROW")),
    (r"^COFER.*EUR", "finance_rail", "reserve_share", "percent", 1, ("EU", "ROW")),
    (r"^COFER.*CNY", "finance_rail", "reserve_share", "percent", 1, ("CHN", "ROW")),
    (r"^crypto stolen by DPRK", "cyber", "theft_year", "USD", 1e9, None),
    (r"^Bybit theft", "cyber", "theft_single", "USD", 1e9, None),
    (r"^DPRK-linked crypto hack incidents", "cyber", "theft_incidents_year", "events", 1, None),
    (r"^crypto stolen, 58", "cyber", "theft_cumulative", "USD", 1e9, None),
    (r"^share of DPRK foreign-currency income from cyber", "cyber", "share_of_hard_currency_income", "percent", 1, None),
    (r"^IT workers abroad", "labour", "it_workers", "persons", 1, None),
    (r"^workers overseas", "labour", "workers", "persons", 1, None),
    (r"^income from overseas IT workers", "labour", "it_workers_income_year", "USD", 1e6, None),
    (r"^income from overseas workers \(UN PoE", "labour", "workers_income_year", "USD", 1e6, None),
    (r"^income from overseas workers \(UN\)", "labour", "workers_income_year", "USD", 1e9, None),
    (r"^DPRK workers in Russia", "labour", "workers", "persons", 1, ("PRK", "RUS")),
    (r"^crude by Dandong", "energy", "crude_pipeline_year", "tonnes", 1e3, None),
    (r"^share of DPRK crude", "energy", "share_of_buyers_crude", "percent", 1, None),
    (r"^refined petroleum reported", "energy", "refined_notified_year", "barrels", 1e3, None),
    (r"^refined petroleum supplied \(US", "energy", "refined_delivered_month", "barrels", 1e3, None),
    (r"^refined petroleum supplied \(sat", "energy", "refined_delivered_cumulative", "barrels", 1e3, None),
    (r"^UN cap on refined", "energy", "refined_cap_year", "barrels", 1e3, None),
    (r"^refined petroleum (imports|notified)", "energy", "refined_imports_year", "barrels", 1e3, None),
    (r"^crude and condensate exports$", "energy", "crude_exports", "barrels/day", 1e6, None),
    (r"^crude import by China$", "energy", "crude_imports", None, None, None),
    (r"^Power of Siberia deliveries$", "energy", "pipeline_gas_year", "bcm", 1, None),
    (r"^LNG imports", "energy", "lng_imports_year", "tonnes", 1e6, None),
    (r"^coal imports of (China|Korea|Japan)$", "energy", "coal_imports_year", "tonnes", 1e6, None),
    (r"^fossil fuel import value$", "energy", "fossil_fuel_value_year", "EUR", 1e9, None),
    (r"^Russia's share of China's crude", "energy", "share_of_buyers_crude", "percent", 1, None),
    (r"^Russia's share of India's crude", "energy", "share_of_buyers_crude", "percent", 1, None),
    (r"^Russian share of EU gas imports$", "energy", "share_of_buyers_gas", "percent", 1, None),
    (r"^Russia's share of Turkish gas", "energy", "share_of_buyers_gas", "percent", 1, None),
    (r"^Russian share of EU energy", "energy", "share_of_buyers_energy", "percent", 1, None),
    (r"^Russian share of Japan LNG", "energy", "share_of_buyers_lng", "percent", 1, None),
    (r"^Russian share of Japan's coal", "energy", "share_of_buyers_coal", "percent", 1, None),
    (r"^share of Russian crude exports", "energy", "share_of_sellers_crude", "percent", 1, None),
    (r"^share of Russian LNG exports", "energy", "share_of_sellers_lng", "percent", 1, None),
    (r"^share of Russian pipeline gas", "energy", "share_of_sellers_pipeline_gas", "percent", 1, None),
    (r"^gas imports$", "energy", "gas_imports_year", "bcm", 1, None),
    (r"^Russian gas imports", "energy", "gas_imports_year", "bcm", 1, None),
    (r"^containers shipped", "arms", "containers_cumulative", "containers", 1, None),
    (r"^(rounds shipped|shells, cumulative|152mm-equivalent rounds)", "arms", "rounds_cumulative", "rounds", 1e6, None),
    (r"^shells shipped \(OSC", "arms", "rounds_cumulative", "rounds", 1e6, None),
    (r"^shells shipped \(Zel", "arms", "rounds_year", "rounds", 1e6, None),
    (r"^artillery and MLRS rounds", "arms", "rounds_year_monitoring_team", "rounds", 1e6, None),
    (r"^shells shipped \(C4", "arms", "rounds_cumulative", "rounds", 1e6, None),
    (r"^ballistic missiles transferred", "arms", "missiles_cumulative", "missiles", 1, None),
    (r"^DPRK ballistic missiles fired", "arms", "missiles_fired_cumulative", "missiles", 1, None),
    (r"^troops deployed|^additional troops", "arms", "troops_sent", "persons", 1, None),
    (r"^further personnel", "arms", "sappers_and_builders_announced", "persons", 1, None),
    (r"^arms deliveries value", "arms", "value_cumulative", "USD", 1e9, None),
    (r"^share of DPRK (shells|ammunition) in Russian use$", "arms", "share_of_buyers_shells", "percent", 1, None),
    (r"^voyages by four", "arms", "voyages_cumulative", "events", 1, None),
    (r"^Pantsir", "arms", "air_defence_systems", "systems", 1, None),
    (r"^shells delivered", "arms", "rounds_cumulative", "rounds", 1e6, None),
    (r"^China's share of Russia's imports of G7", "technology", "share_of_buyers_priority_goods", "percent", 1, None),
    (r"^China's share of Russia's machine tool", "technology", "share_of_buyers_machine_tools", "percent", 1, None),
    (r"^exports of high-priority dual-use", "technology", "dual_use_exports_month", "USD", 1e6, None),
    (r"^Russia's imports of dual-use", "technology", "dual_use_imports", "USD", 1e9, ("ROW", "RUS")),
    (r"^China's share of world gallium", "technology", "share_of_world_gallium", "percent", 1, None),
    (r"^China's share of world germanium", "technology", "share_of_world_germanium", "percent", 1, None),
    (r"^China's share of rare-earth", "technology", "share_of_rare_earth_processing", "percent", 1, None),
    (r"^US troops stationed$", "posture", "troops_stationed", "persons", 1, None),
    (r"^US troops stationed, range", "posture", "troops_stationed", "persons", 1, None),
    (r"^THAAD launchers", "posture", "thaad_launchers", "systems", 1, None),
    (r"^bilateral trade turnover", "trade", "turnover_year", "USD", 1e9, None),
    (r"^China's exports to Russia \(GACC", "trade", "exports_year", "USD", 1e9, None),
    (r"^Russia's exports to China \(GACC", "trade", "exports_year", "USD", 1e9, None),
    (r"^DPRK-China trade( \(KOTRA.*| \(KITA.*)?$", "trade", "turnover_year", "USD", 1e6, None),
    (r"^inter-Korean trade", "trade", "turnover_year", "USD", 1e6, None),
    (r"^DPRK-RUS trade$", "trade", "turnover_year", "USD", 1e6, None),
    (r"^(persons|entities) listed$", "sanction", "listings", "listings", 1, None),
    (r"^listings, persons and entities", "sanction", "listings", "listings", 1, None),
    (r"^shadow-fleet vessels listed", "sanction", "vessels_listed", "listings", 1, None),
]

# Half-year or several readings of one thing: not a yearly figure.
SKIPPED = {"TRA089", "TRA090", "INS008", "INS010", "INS011", "FIN118", "ENE024", "ENE075", "TRA075", "TRA071"}


def period_of(text):
    """The last day, month or year a figure speaks of: 2024Q4 is 2024-12, 2023-09 to 2025-03 is 2025-03."""
    text = re.split(r" to |^to ", text)[-1].strip()
    if match := re.fullmatch(r"(\d{4})-?Q([1-4])", text):
        return f"{match[1]}-{int(match[2]) * 3:02d}"
    if match := re.fullmatch(r"(\d{4})H([12])", text):
        return f"{match[1]}-{int(match[2]) * 6:02d}"
    if match := re.fullmatch(r"(\d{4})-(\d{4})", text):
        return match[2]
    if match := re.fullmatch(r"(\d{2})(\d{2})-(\d{2})", text):
        if int(match[3]) == int(match[2]) + 1 and int(match[3]) > 12:
            return f"{match[1]}{match[3]}-03"  # fiscal year
    if match := re.fullmatch(r"(\d{4})-", text):
        return match[1]
    return text if re.fullmatch(r"\d{4}(-\d{2}){0,2}", text) else None


def known_from(period):
    if len(period) == 4:
        return f"{int(period) + 1}-12-31"
    if len(period) == 7:
        year, month = int(period[:4]), int(period[5:]) + 3
        return f"{year + (month > 12)}-{(month - 1) % 12 + 1:02d}-01"
    return period


def rows(facts, sources):
    out = []
    for row in files.read(facts / "figures.csv"):
        period = period_of(row["period"])
        if row["id"] in SKIPPED or period is None or period < "1984":
            continue
        rule = next((rule for rule in RULES if re.search(rule[0], row["indicator"])), None)
        if rule is None:
            continue
        _, kind, measure, unit, factor, ends = rule
        a, b = ends or (row["actor_from"], row["actor_to"])
        if measure == "crude_imports":
            unit, factor = ("tonnes", 1e6) if row["unit"] == "mn t" else ("barrels/day", 1e6)
            measure = "crude_imports_year" if unit == "tonnes" else "crude_exports"
        if a not in NAMES or b not in NAMES or a == b:
            continue
        low, central, high = (files.number(float(row[name]) * factor, 3) if row[name] else "" for name in ("low", "central", "high"))
        if not central:
            central, note = high, "upper bound only"
        else:
            note = "read in a weak or claim-type source" if row["verified"] == "no" else ""
        source = sources.page(row["source_title"], row["publisher"], row["url"], row["admiralty"])
        definition = row["indicator"] if len(row["indicator"]) < 80 else ""
        out.append(dict(kind=kind, **{"from": a, "to": b}, measure=measure, period=period, low=low, central=central, high=high,
                        unit=unit, known_from=known_from(period), source=source, definition=definition, note=note))
    return bounded(out)


def bounded(rows):
    """South Korean counts of rounds are capacities of containers: upper bounds. Their lower end follows the ship-by-ship study."""
    out = []
    for row in rows:
        if row["measure"] == "rounds_cumulative" and row["from"] == "PRK" and not row["low"] and "ROK DIA" in row["definition"]:
            top = float(row["central"])
            row = {**row, "low": files.number(top * 0.33, 0), "central": files.number(top * 0.5, 0), "high": files.number(top, 0),
                   "note": "capacity of containers, an upper bound; centre and low end scaled by the ship-by-ship study (4 to 6 of 12 million)"}
        out.append(row)
    return out
