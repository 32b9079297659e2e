"""Roll calls of the Security Council on drafts about North Korea: how each permanent member voted, as ties.

A vote for a draft is a vote against the country (-1), an abstention 0, a veto a vote for its side (1). Adopted sanctions resolutions
come from the events, whose sources are those who voted for them; renewals of the Panel of Experts and the two vetoes are listed here.
Only renewals whose page was read are listed: 1928 (2010), 1985 (2011), 2050 (2012), 2276 (2016) and 2345 (2017) are missing.
"""

PERMANENT = ["USA", "GBR", "FRA", "CHN", "RUS"]
SCALE = "1 votes for the country's side, 0 abstains, -1 votes against it"

# day, source, what, and whoever did not vote for the draft
RENEWALS = [
    ("2014-03-05", "D-UNSC-2141", "renews the Panel of Experts (2141)", {}),
    ("2015-03-04", "D-UNSC-2207", "renews the Panel of Experts (2207)", {}),
    ("2018-03-21", "D-UNSC-2407", "renews the Panel of Experts (2407)", {}),
    ("2019-04-10", "D-UNSC-2464", "renews the Panel of Experts (2464)", {}),
    ("2020-03-30", "D-UNSC-2515", "renews the Panel of Experts (2515)", {}),
    ("2021-03-26", "D-UNSC-2569", "renews the Panel of Experts (2569)", {}),
    ("2022-03-25", "D-UNSC-2627", "renews the Panel of Experts (2627)", {}),
    ("2023-03-23", "D-UNSC-2680", "renews the Panel of Experts (2680)", {}),
]
VETOED = {"PG-0082": ("new measures, vetoed", {"CHN": 1, "RUS": 1}),
          "WCE-0521": ("renewal of the Panel of Experts, vetoed", {"CHN": 0, "RUS": 1})}


def rows(sources, events, tie):
    drafts = [(day, sources.data_set(source), what, others) for day, source, what, others in RENEWALS]
    for event in events:
        if event["id"] in VETOED:
            drafts.append((event["date"], event["source"], *VETOED[event["id"]]))
        elif (event["act"] == "SANCTION" and event["family"] == "council" and event["targets"] == ["PRK"]
              and set(PERMANENT) < set(event["sources"])):
            drafts.append((event["date"], event["source"], "new measures", {}))
    return [tie("alignment", member, "PRK", "council_vote", day, str(others.get(member, -1)), "vote", day, source, SCALE, what)
            for day, source, what, others in drafts for member in PERMANENT]
