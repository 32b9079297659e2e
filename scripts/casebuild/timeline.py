"""The timeline of Russian-North Korean cooperation: the entries that are acts and that no curated row holds.

Each line names an entry by its day and a word of its text; coding and wording are ours.
Left out: estimates, pictures of traffic, plans, statistics, private firms, and what the curated table repeats.
"""
from . import files

GRADES = {"dprk-official": "C3", "ru-official": "C3", "us-govt": "B2", "rok": "B3", "csis": "B2", "press": "C2", "specialist": "C2"}

# day, word, sources, targets, act, mode, contexts, weight, wording
ENTRIES = """
2022-09-21|denied|PRK|USA|REJECT|change|military|1|North Korea denies arming Russia
2022-11-18|railcars|PRK|RUS|AID||military|.5|Railcars cross the border, taken for an arms transfer
2022-12-22|Wagner|PRK|RUS|AID||military|.5|First arms for the Wagner group, by US intelligence
2023-01-20|images|USA|PRK;RUS|ACCUSE|allege|military|1|US publishes pictures of an arms transfer by rail
2023-06-11|message|PRK|RUS|SUPPORT||diplomatic|1|Kim Jong Un writes to Putin in support of the war
2023-08-31|revealed|USA|PRK;RUS|ACCUSE|allege|military|1|US says Russia and North Korea negotiate arms deals
2023-09-04|trilateral|RUS|PRK;CHN|REQUEST|assist|military|.5|Russia proposes three-way naval drills, by South Korean intelligence
2023-09-05|price|USA|PRK|THREATEN|relations|military|1|US warns North Korea against an arms deal
2023-11-15|Intergovernmental|RUS;PRK|RUS;PRK|CONSULT||economic|1|Intergovernmental economic commission meets again
2023-11-21|Spy|RUS|PRK|AID||technology|.5|Russia helps with a satellite launch, by South Korean intelligence
2024-01-15|foreign minister|PRK|RUS|CONSULT|visit|diplomatic|1|North Korean foreign minister visits Russia and meets Putin
2024-02-06|frozen|RUS|PRK|AID||economic|.5|Russia releases frozen North Korean money, by press reports
2024-02-20|limo|RUS|PRK|AID||diplomatic|1|Putin gives Kim Jong Un a car, against the resolutions
2024-03-08|tour group|RUS|PRK|COOPERATE||economic|1|Second Russian tour group visits North Korea
2024-03-19|governor|RUS|PRK|CONSULT|visit|economic|1|Russian governor meets North Korean trade minister
2024-04-16|coal|RUS|PRK|COOPERATE||natural_resource|1|Joint coal project restarted
2024-05-13|Science|PRK|RUS|CONSULT|visit|technology|1|North Korean science delegation visits Russia
2024-05-17|Denied|PRK|USA;KOR|REJECT|change|military|1|Kim Yo Jong denies arms supplies to Russia
2024-05-22|Science|RUS;PRK|RUS;PRK|AGREE||technology|1|Joint plan on science and technology agreed
2024-05-22|Pentagon|USA|RUS;PRK|ACCUSE|allege|technology|1|US says Russia probably helps North Korea with technology
2024-06-05|Youth|RUS|PRK|CONSULT|visit|diplomatic|1|Russian youth delegation visits Pyongyang
2024-06-21|Threatened|RUS|KOR;USA|THREATEN|relations|military|1|Putin says Russia may arm North Korea
2024-06-28|Expands|KOR|RUS;PRK|SANCTION|discontinue|military|1|South Korea widens export controls and listings
2024-07-01|TV|PRK|RUS|COOPERATE||technology|1|North Korean television moves to a Russian satellite
2024-08-13|expo|PRK|RUS|CONSULT|visit|military|1|Sanctioned North Korean missile official visits a Russian arms show
2024-09-13|Shoigu|RUS|PRK|CONSULT|visit|military|1|Security Council secretary Shoigu meets Kim Jong Un in Pyongyang
2024-09-16|Foreign Minister|PRK|RUS|CONSULT|visit|diplomatic|1|North Korean foreign minister travels to Russia
2024-10-04|Hailed|PRK|RUS|SUPPORT||diplomatic|1|Kim Jong Un pledges stronger ties with Russia
2024-10-14|Warns|RUS|KOR|THREATEN|relations|military|1|Russia warns South Korea over drones and leaflets
2024-10-29|Victory|PRK|RUS|SUPPORT||military|1|Foreign minister Choe pledges backing until victory
2024-11-04|Choe|PRK|RUS|CONSULT|visit|diplomatic|1|Foreign minister Choe meets Putin in Moscow
2024-11-18|Deepen|RUS;PRK|RUS;PRK|AGREE||economic|1|Economic and educational cooperation agreed
2024-11-19|Fair|RUS|PRK|COOPERATE||economic|1|Russian companies at the Pyongyang trade fair
2024-11-20|Howitzers|PRK|RUS|AID||military|.5|Heavy howitzers seen entering Russia
2024-11-25|Games|RUS;PRK|RUS;PRK|AGREE||diplomatic|1|Joint games announced after a visit
2025-01-24|Universities|RUS;PRK|RUS;PRK|AGREE||diplomatic|1|Universities sign exchange agreements
2025-02-08|Reaffirmed|PRK|RUS|SUPPORT||military|1|Kim Jong Un repeats support for the war
2025-02-11|Injured|PRK|RUS|AID||health|.5|North Korea takes in wounded Russian soldiers, by reports
2025-02-25|Party Official|PRK|RUS|CONSULT|visit|diplomatic|1|North Korean party official visits Moscow
2025-03-14|Rudenko|RUS|PRK|CONSULT|visit|diplomatic|1|Russian deputy foreign minister visits Pyongyang
2025-03-21|Shoigu|RUS|PRK|CONSULT|visit|military|1|Shoigu meets Kim Jong Un in Pyongyang
2025-03-25|Doctors|RUS|PRK|COOPERATE||health|1|Training of North Korean doctors in Moscow goes on
2025-04-03|Communist|RUS|PRK|CONSULT|visit|diplomatic|1|Russian party delegation visits Pyongyang
2025-05-09|General|RUS|PRK|SUPPORT||military|1|Putin thanks the general who leads North Korean troops
2025-05-09|Embassy|PRK|RUS|CONSULT||diplomatic|1|Kim Jong Un visits the Russian embassy on Victory Day
2025-05-27|Ri Chang|PRK|RUS|CONSULT|visit|intelligence|1|North Korean state security minister visits Russia
2025-05-27|interior|RUS|PRK|CONSULT|visit|diplomatic|1|Russian interior ministry delegation visits Pyongyang
2025-06-07|drones|RUS|PRK|AID||technology|.5|Russia helps with drones and missile accuracy, by Ukrainian intelligence
2025-06-16|Cluster|PRK|RUS|AID||military|.5|Cluster munitions for rocket artillery, by reports
2025-06-16|Entrepreneurs|RUS|PRK|CONSULT|visit|economic|1|Russian entrepreneurs visit North Korea
2025-06-30|Culture|RUS|PRK|CONSULT|visit|diplomatic|1|Russian culture minister meets Kim Jong Un
2025-07-01|Educators|PRK|RUS|CONSULT|visit|military|1|North Korean military educators visit Russia
2025-07-07|athletes|PRK|RUS|CONSULT|visit|military|1|North Korean military athletes visit Moscow
2025-07-12|Lavrov|RUS|PRK|CONSULT|visit|diplomatic|1|Lavrov meets Kim Jong Un in Wonsan
2025-07-13|Reaffirms|PRK|RUS|SUPPORT||military|1|Kim Jong Un repeats unconditional support
2025-07-16|Emergency|RUS|PRK|CONSULT|visit|human_security|1|Russian emergency ministry visits North Korea
2025-07-22|AI|PRK|RUS|COOPERATE||technology|.5|North Korean researchers sent to Russia, by one academic
2025-07-23|summer camp|RUS|PRK|COOPERATE||diplomatic|1|Russian children at a North Korean camp
2025-07-24|lawmakers|PRK|RUS|CONSULT|visit|diplomatic|1|North Korean delegation received by Russian lawmakers
2025-07-28|resources minister|RUS|PRK|CONSULT|visit|natural_resource|1|Russian minister of natural resources visits Pyongyang
2025-08-01|Parliamentary|PRK|RUS|CONSULT|third-party|diplomatic|1|Heads of parliament meet abroad
2025-08-05|prosecutors|PRK|RUS|CONSULT|visit|legal|1|North Korean prosecutors visit Moscow
2025-08-06|modernizing|RUS|PRK|AID||cbrn|.5|Russia helps with nuclear weapon systems, by Ukrainian intelligence
2025-08-12|phone|RUS|PRK|CONSULT|phone|diplomatic|1|Putin and Kim Jong Un talk by telephone
2025-08-15|Duma|RUS|PRK|CONSULT|visit|diplomatic|1|Speaker of the Duma visits Pyongyang
2025-08-20|praises|PRK|RUS|SUPPORT||military|1|Kim Jong Un praises Russian troops
"""


def rows(facts, sources, tally):
    table = files.read(facts / "nk_russia_cooperation_timeline.csv")
    out = []
    for number, line in enumerate(ENTRIES.strip().splitlines(), 1):
        day, word, who, whom, act, mode, contexts, weight, what = line.split("|")
        found = [row for row in table if row["date"] == day and word.lower() in row["headline"].lower()]
        if not found:
            raise SystemExit(f"The timeline has no entry of {day} with '{word}'.\nMaybe the file is another edition.")
        row = found[0]
        grade = GRADES.get(row["src_type"], "C3")
        source = sources.page(f"Timeline of North Korea-Russia cooperation, entry {day}, no. {number}", "CSIS Beyond Parallel",
                              row["url"], grade)
        out.append(dict(id=f"TL-{day.replace('-', '')}-{number:02d}", date=day, precision="day", basis="stated",
                        sources=who.split(";"), targets=whom.split(";"), act=act, mode=mode, contexts=contexts, low="", high="",
                        unit="", place="", status="actual", family="timeline", source=source, grade=grade,
                        weight="0.5" if weight == ".5" else "1", what=what, table="TL"))
    tally["timeline entries that are no act, or that the curated table holds"] += len(table) - len(out)
    return out
