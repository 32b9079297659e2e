#!/usr/bin/env python3
"""Compile the tables of the Northeast Asia case from a folder of facts.

    python3 scripts/compile_case.py FOLDER_WITH_FACTS [--out cases/northeast-asia]

Writes events.csv, sources.csv, actors.csv, ties.csv, treaties.csv, stocks.csv, attributes.csv and long-memory.csv; the other files of the
case are written by hand. Same input, same bytes. Needs Python 3.9 or newer and nothing else.
The rules are in the case's INCLUSION.md. The folder holds these files; each is made from public data that anyone can fetch:

events_curated.csv, sources_curated.csv   own coding of public pages: travel registers of the US Department of State
    (history.state.gov, public domain), the Wikipedia current-events portal, single pages; a URL and a grade on each row
dprk_provocations.csv                     CSIS Beyond Parallel, database of North Korean provocations
                                          (mirror: github.com/stiles/north-korea-provocations); dates and types are used
nk_russia_cooperation_timeline.csv        CSIS Beyond Parallel, timeline of North Korea-Russia cooperation
                                          (mirror: github.com/andysaulim); dates and facts are used, no headline
overlap_flags.csv                         which of their entries events_curated.csv repeats
china_leader_engagements_2003_2018.csv.gz China Vitae (mirror: github.com/gbwalker/chinese-diplomacy-and-financing): date and partner
summits_2018_2025.csv, sanctions_dated_handcoded.csv, treaties_core_handcoded.csv, handcoded_verification.csv
                                          own lists from the public record, and the page that confirms each row
figures.csv, dprk_economy_facts.csv, dprk_china_share_series.csv, trade_gap_fill.csv
                                          own collection of published figures, a URL and a grade on each row
trade_core_timeseries.csv.gz              WIOD 2013 release (wiod.org, CC BY 4.0; Timmer et al. 2015)
trade_kor_1965_2023.csv.gz                kdiplo R package (KOSIS; MIT)
trade_bilateral_2022_2023.csv.gz          CEPII BACI by way of the OEC: only shares are derived
capabilities.csv.gz                       Correlates of War NMC 7, World Bank GDP and population
mid_directed_cow.csv                      Correlates of War, militarized disputes 5.0
rivalries.csv                             strategic rivalries of Thompson, Sakuwa and Suhas (peacesciencer R package)
alliances_atop_spells.csv                 ATOP 5.1 (atopdata.org)
arms_transfers_core_yearly.csv.gz         SIPRI arms transfers database: only shares are derived
unga_agreement_pairs.csv.gz               UN General Assembly roll calls (Voeten, Harvard Dataverse LEJUQZ; CC0)
distance_contiguity.csv.gz                cshapes minimum distance 2019; COW contiguity 3.2
diplomatic_ties_two_koreas.csv            kdiplo R package (MIT)
sanctions_programs_2026.csv               programme metadata of OpenSanctions: counts only
actors.csv                                ISO codes and years of membership
"""
import argparse
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))

from casebuild import case  # noqa: E402


def main():
    parser = argparse.ArgumentParser(description="Compile the tables of the Northeast Asia case.")
    parser.add_argument("facts", help="folder that holds the files named in this script's first lines")
    parser.add_argument("--out", default="cases/northeast-asia", help="folder to write to (default: %(default)s)")
    args = parser.parse_args()
    facts, out = pathlib.Path(args.facts), pathlib.Path(args.out)
    if not (facts / "events_curated.csv").is_file():
        parser.error(f"The folder {facts} holds no events_curated.csv.\nMaybe another folder was meant.")
    out.mkdir(parents=True, exist_ok=True)
    case.compile_case(facts, out)


if __name__ == "__main__":
    main()
