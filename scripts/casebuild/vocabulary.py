"""Actors, their names, and the words that the case adds to PLOVER's."""

FIRST, LAST = "1984-01-01", "2025-08-31"

# code, name, kind, iso3, since, until
ACTORS = [
    ("PRK", "North Korea", "state", "PRK", "", ""), ("RUS", "Russia", "state", "RUS", "", ""),
    ("CHN", "China", "state", "CHN", "", ""), ("KOR", "South Korea", "state", "KOR", "", ""),
    ("JPN", "Japan", "state", "JPN", "", ""), ("USA", "United States", "state", "USA", "", ""),
    ("UKR", "Ukraine", "state", "UKR", "1991-08-24", ""), ("BLR", "Belarus", "state", "BLR", "1991-08-25", ""),
    ("IRN", "Iran", "state", "IRN", "", ""), ("IND", "India", "state", "IND", "", ""),
    ("AUS", "Australia", "state", "AUS", "", ""), ("TWN", "Taiwan", "state", "TWN", "", ""),
    ("VNM", "Vietnam", "state", "VNM", "", ""), ("MNG", "Mongolia", "state", "MNG", "", ""),
    ("GBR", "United Kingdom", "state", "GBR", "", ""), ("FRA", "France", "state", "FRA", "", ""),
    ("DEU", "Germany", "state", "DEU", "", ""), ("CAN", "Canada", "state", "CAN", "", ""),
    ("PHL", "Philippines", "state", "PHL", "", ""), ("TUR", "Türkiye", "state", "TUR", "", ""),
    ("MYS", "Malaysia", "state", "MYS", "", ""), ("SGP", "Singapore", "state", "SGP", "", ""),
    ("IDN", "Indonesia", "state", "IDN", "", ""),
    ("EU", "European Union", "bloc", "", "", ""), ("NATO", "NATO", "bloc", "", "", ""),
    ("ASEAN", "ASEAN", "bloc", "", "", ""), ("G7", "Group of Seven", "bloc", "", "", ""),
    ("UN", "United Nations", "organisation", "", "", ""), ("IAEA", "International Atomic Energy Agency", "organisation", "", "", ""),
    ("MSMT", "Multilateral Sanctions Monitoring Team", "organisation", "", "2024-10-16", ""),
    ("ROW", "Rest of the world", "region", "", "", ""),
]
NAMES = {code: name for code, name, *_ in ACTORS}
STATES = [code for code, _, kind, *_ in ACTORS if kind == "state"]

# States named in the files that are no actors of the case.
FOLDED = {"EST": "ROW", "BGD": "ROW", "ARE": "ROW", "ALL": "ROW"}

EU_SINCE = {"AUT": 1995, "BEL": 1958, "BGR": 2007, "CYP": 2004, "CZE": 2004, "DEU": 1958, "DNK": 1973, "ESP": 1986, "EST": 2004,
            "FIN": 1995, "FRA": 1958, "GBR": 1973, "GRC": 1981, "HRV": 2013, "HUN": 2004, "IRL": 1973, "ITA": 1958, "LTU": 2004,
            "LUX": 1958, "LVA": 2004, "MLT": 2004, "NLD": 1958, "POL": 2004, "PRT": 1986, "ROU": 2007, "SVK": 2004, "SVN": 2004,
            "SWE": 1995}
EU_UNTIL = {"GBR": 2019}
ASEAN_SINCE = {"BRN": 1984, "IDN": 1967, "KHM": 1999, "LAO": 1997, "MMR": 1997, "MYS": 1967, "PHL": 1967, "SGP": 1967, "THA": 1967,
               "VNM": 1995}

PERMANENT_FIVE = ["USA", "GBR", "FRA", "CHN", "RUS"]

UNITS = {"shells": "rounds", "missiles": "missiles", "troops": "persons", "deaths": "persons", "casualties": "persons",
         "remains": "persons", "entities": "listings", "targets": "listings", "companies": "listings", "banks": "listings",
         "votes in favour": "votes", "carriers": "ships", "warships": "ships", "submarines": "ships", "vessels": "ships",
         "USD per barrel": "USD/barrel", "bcm per year": "bcm/year", "barrels per year": "barrels/year"}
UNITS_DROPPED = {"fuel rods", "facilities", "products", "posts", "elements", "states", "days"}


def member(since, until, code, year):
    return code in since and since[code] <= year <= (until or {}).get(code, 9999)


def blocs_of(code, year):
    return (["EU"] if member(EU_SINCE, EU_UNTIL, code, year) else []) + (
        ["ASEAN"] if member(ASEAN_SINCE, None, code, year) else [])
