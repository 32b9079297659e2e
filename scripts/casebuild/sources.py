"""The register of sources: one row per page or data set that a row of the case rests on."""
import re
from urllib.parse import urlparse

from . import files

HEADER = ["id", "title", "publisher", "family", "url", "licence", "grade", "basis"]

# Data sets: id -> title, publisher, family, url, licence, grade, basis
DATA_SETS = {
    "D-CSIS-PROV": ("Database of North Korean provocations", "CSIS Beyond Parallel", "csis",
                    "https://github.com/stiles/north-korea-provocations", "facts cited (data CSIS)", "B2", "read"),
    "D-VITAE": ("Engagements of China's leaders 2003-2018", "China Vitae", "china-vitae",
                "https://github.com/gbwalker/chinese-diplomacy-and-financing", "facts cited", "C2", "read"),
    "D-WIOD": ("World Input-Output Database, 2013 release (Timmer et al. 2015)", "WIOD", "wiod", "https://www.wiod.org",
               "CC BY 4.0", "B2", "computed"),
    "D-KDIPLO": ("kdiplo: South Korean trade by partner (KOSIS), two Koreas' diplomatic ties", "kdiplo", "kdiplo",
                 "https://github.com/kjayhan/kdiplo", "MIT", "B2", "computed"),
    "D-BACI": ("Bilateral goods trade 2022-2023 (CEPII BACI by way of the OEC)", "CEPII / OEC", "cepii",
               "https://www.cepii.fr/CEPII/en/bdd_modele/bdd_modele_item.asp?id=37", "derived shares only", "B2", "computed"),
    "D-SIPRI": ("Arms Transfers Database, trend indicator values 1950-2024", "SIPRI", "sipri",
                "https://www.sipri.org/databases/armstransfers", "derived shares only", "B2", "computed"),
    "D-UNVOTES": ("UN General Assembly roll calls (Voeten, LEJUQZ)", "Harvard Dataverse", "unvotes",
                  "https://doi.org/10.7910/DVN/LEJUQZ", "CC0", "B1", "computed"),
    "D-COW": ("National Material Capabilities 7", "Correlates of War", "cow",
              "https://correlatesofwar.org/data-sets/national-material-capabilities/", "facts cited", "B2", "read"),
    "D-MID": ("Militarized Interstate Disputes 5.0 (Palmer et al. 2022): years, sides and highest hostility of disputes to 2014",
              "Correlates of War", "cow", "https://correlatesofwar.org/data-sets/mids/", "facts cited", "B1", "read"),
    "D-RIVALRIES": ("Strategic rivalries to 2020 (Thompson, Sakuwa and Suhas 2022): first and last year", "peacesciencer",
                    "peacesciencer", "https://svmiller.com/peacesciencer/", "facts cited", "B1", "read"),
    "D-WB": ("World Development Indicators: GDP (NY.GDP.MKTP.CD), population (SP.POP.TOTL)", "World Bank", "world-bank",
             "https://data.worldbank.org", "CC BY 4.0", "B1", "read"),
    "D-ATOP": ("Alliance Treaty Obligations and Provisions 5.1 (Leeds et al. 2002)", "ATOP", "atop", "http://www.atopdata.org",
               "facts cited", "B1", "read"),
    "D-DIST": ("Minimum distance between states, 2019 (cshapes)", "cshapes", "cshapes", "https://icr.ethz.ch/data/cshapes/",
               "facts cited", "B1", "read"),
    "D-PROGRAMMES": ("Sanctions programmes in force, metadata", "OpenSanctions", "opensanctions",
                     "https://www.opensanctions.org/programs/", "counts only (data CC BY-NC)", "B2", "computed"),
    "D-CASE": ("Counted from events.csv of this case", "this case", "case", "", "Apache-2.0", "C2", "computed"),
    "P-DISPUTES": ("Directed disputes, alliances and capabilities 1946-2014: the project's own study of allies and patrons",
                   "Correlates of War, GML, ATOP; own computation", "cow", "https://correlatesofwar.org/data-sets/mids/", "facts cited",
                   "C2", "computed"),
    "P-RELIABILITY": ("Reassessing the fulfillment of alliance commitments in war (Berkemeier, Fuhrmann 2018)", "Research & Politics",
                      "journals", "https://vivo.library.tamu.edu/vivo/display/n360351SE", "facts cited", "B1", "read"),
    "P-DECLARED": ("Declared setting of this case", "this case", "case", "", "Apache-2.0", "F6", "recalled"),
    "P-FONTAGNE": ("Product-Level Trade Elasticity (Fontagne, Guimbard, Orefice 2022)", "CEPII", "cepii",
                   "https://sites.google.com/view/product-level-trade-elasticity", "facts cited", "A2", "read"),
    "P-BOEHM": ("The Long and Short (Run) of Trade Elasticities (Boehm, Levchenko, Pandalai-Nayar 2023)", "American Economic Review",
                "journals", "https://www.ucl.ac.uk/economics/events/2021/mar/long-and-short-run-trade-elasticities-nitya-pandalai-nayar-ut-austin",
                "facts cited", "A1", "read"),
    "P-SIMONOVSKA": ("The Elasticity of Trade: Estimates and Evidence (Simonovska, Waugh 2014)", "Journal of International Economics",
                     "journals", "https://studylib.net/doc/12424280/the-elasticity-of-trade--estimates-and-evidence", "facts cited", "A1",
                     "read"),
    "P-CROZET": ("Friendly fire (Crozet, Hinz 2020)", "Economic Policy", "journals", "https://julianhinz.com/research/friendly_fire/",
                 "facts cited", "A1", "read"),
    "P-MANCINI": ("The Real-Time Impact of the War on Russian Imports (Mancini, Conteduca, Borin 2024)", "World Trade Review", "journals",
                  "https://cambridge.org/core/journals/world-trade-review/article/realtime-impact-of-the-war-on-russian-imports-a-synthetic-control-method-approach/73BDAED70142E1F9471618D92AA09B26",
                  "facts cited", "A1", "read"),
    "P-MCKINSEY": ("Billions in profits evaporate due to supply chain disruptions", "consulting.us (McKinsey Global Institute)", "mckinsey",
                   "https://www.consulting.us/news/4743/billions-in-profits-evaporate-due-to-supply-chain-disruptions", "facts cited", "B2",
                   "read"),
    "P-SWIFT": ("Chinese yuan gains share Nov'15", "LeapRate (SWIFT)", "swift",
                "https://www.leaprate.com/news/swift-chinese-yuan-gains-share-as-world-payments-currency-in-nov15/", "facts cited", "B1",
                "read"),
    "P-WEO": ("World Economic Outlook Database, April 2024: gross domestic product", "International Monetary Fund", "imf",
              "", "facts cited", "F6", "recalled"),
    "P-BOK": ("Gross Domestic Product Estimates for North Korea (nominal gross national income, as quoted by the press)", "Bank of Korea",
              "bok", "https://www.bok.or.kr/eng/main/main.do", "facts cited", "B3", "read"),
    "P-TASS": ("Trade with Belarus in 2023 (Kremlin note of 24 May 2024) and with North Korea (Ushakov, 17 June 2024)", "TASS", "tass",
               "https://tass.com/economy/1792767", "facts cited", "C3", "read"),
    "P-KOTRA": ("North Korea's trade in 2023 (KOTRA report, as told by Chosun Biz)", "KOTRA", "kotra",
                "https://biz.chosun.com/industry/company/2024/07/21/SLCYM2TPI5FJVJRA4URIRXU2Z4/?outputType=amp", "facts cited", "B1", "read"),
    "P-BAQAEE": ("The Macroeconomic Impact of Microeconomic Shocks: Beyond Hulten's Theorem (Baqaee, Farhi 2019)", "Econometrica",
                 "journals", "", "facts cited", "F6", "recalled"),
    "P-HALLEGATTE": ("Modeling the role of inventories and heterogeneity in the assessment of the economic costs of natural disasters "
                     "(Hallegatte 2014); settings as the program BoARIO 0.6 has them", "Risk Analysis", "journals",
                     "", "facts cited", "F6", "recalled"),
    "D-UNSC-2141": ("Security Council extends the Panel of Experts on North Korea, resolution 2141, 2014-03-05", "United Nations", "united-nations",
                    "https://www.un.org/press/en/2014/sc11306.doc.htm", "facts cited", "A1", "read"),
    "D-UNSC-2207": ("Security Council extends the Panel of Experts on North Korea, resolution 2207, 2015-03-04", "United Nations", "united-nations",
                    "https://press.un.org/en/2015/sc11806.doc.htm", "facts cited", "A1", "read"),
    "D-UNSC-2407": ("Security Council extends the Panel of Experts on North Korea, resolution 2407, 2018-03-21", "United Nations", "united-nations",
                    "https://www.un.org/press/en/2018/sc13256.doc.htm", "facts cited", "A1", "read"),
    "D-UNSC-2464": ("Security Council extends the Panel of Experts on North Korea, resolution 2464, 2019-04-10", "Xinhua by way of Guangming Online", "xinhua",
                    "http://en.gmw.cn/2019-04/11/content_32732988.htm", "facts cited", "B2", "read"),
    "D-UNSC-2515": ("Security Council extends the Panel of Experts on North Korea, resolution 2515, 2020-03-30", "United Nations", "united-nations",
                    "https://www.un.org/press/en/2020/sc14150.doc.htm", "facts cited", "A1", "read"),
    "D-UNSC-2569": ("Security Council extends the Panel of Experts on North Korea, resolution 2569, 2021-03-26", "United Nations", "united-nations",
                    "https://www.unmultimedia.org/avlibrary/asset/2609/2609875/", "facts cited", "A1", "read"),
    "D-UNSC-2627": ("Security Council extends the Panel of Experts on North Korea, resolution 2627, 2022-03-25", "Xinhua", "xinhua",
                    "https://english.news.cn/20220326/92a003a0ec0246efb43d065308c4635d/c.html", "facts cited", "B2", "read"),
    "D-UNSC-2680": ("Security Council extends the Panel of Experts on North Korea, resolution 2680, 2023-03-23", "United Nations", "united-nations",
                    "https://press.un.org/en/2023/sc15240.doc.htm", "facts cited", "A1", "read"),
    "P-HAIDAR": ("Sanctions and export deflection: evidence from Iran (Haidar 2017)", "Economic Policy", "journals",
                 "https://www.belfercenter.org/publication/sanctions-and-export-deflection-evidence-iran-0", "facts cited", "A1", "read"),
    "P-DOCUMENTS": ("The five documents about the triangle that this case examines", "", "documents", "", "facts cited", "D4", "read"),
    "D-ASSUMED": ("Declared assumption of this case, no published figure", "this case", "case", "", "Apache-2.0", "F6", "recalled"),
    "D-RECALLED": ("General knowledge, no text at hand", "", "recalled", "", "", "F6", "recalled"),
}

AGENCIES = [("yonhap", r"yonhap|yna\.co"), ("reuters", r"reuters"), ("afp", r"\bafp\b"), ("ap", r"\(ap\)|\bassociated press"),
            ("bernama", r"bernama"), ("jiji", r"jiji"), ("tass", r"\btass\b"), ("cnn", r"\bcnn\b"), ("wikipedia", r"wikipedia"),
            ("us-government", r"department of state|us gpo|white house|us treasury|\bofac\b"), ("csis", r"\bcsis\b|andysaulim|stiles/north-korea"),
            ("united-nations", r"security council report|un oda|\bun panel|united nations"), ("sipri", r"sipri")]


def family_of(publisher, url):
    """The publisher family: a copy of an agency's text belongs to the agency."""
    text = f"{publisher} {url}".lower()
    for name, pattern in AGENCIES:
        if re.search(pattern, text):
            return name
    labels = urlparse(url).netloc.lower().split(":")[0].split(".")
    if labels[-1] in ("gov", "mil"):
        return "us-government"
    if labels[-2:] == ["github", "com"]:
        return "github-" + urlparse(url).path.split("/")[1].lower()
    if len(labels) > 1:
        keep = 3 if labels[-2] in ("co", "com", "or", "go", "gov", "org", "ac", "net") and len(labels) > 2 else 2
        return "-".join(labels[-keep:])
    return re.sub(r"[^a-z0-9]+", "-", publisher.lower()).strip("-") or "unknown"


def licence_of(publisher, url):
    if "history.state.gov" in url or "govinfo.gov" in url or "archives.gov" in url or "dia.mil" in url:
        return "public domain (US government)"
    if "wikipedia.org" in url or "Wikipedia" in publisher:
        return "facts cited (text CC BY-SA 4.0)"
    if "dgrtwo/unvotes" in url:
        return "CC0"
    return "facts cited"


class Sources:
    def __init__(self, facts):
        self.rows = {}
        self.by_key = {}
        self.by_url = {}
        self.fresh = 0
        for row in files.read(facts / "sources_curated.csv"):
            key = (row["source_title"], row["publisher"], row["url"])
            self.by_key[key] = (row["source_id"], row["admiralty"])
            self.by_url.setdefault(row["url"], key)
        for row in files.read(facts / "figures.csv"):
            self.by_url.setdefault(row["url"], (row["source_title"], row["publisher"], row["url"]))

    def data_set(self, name):
        title, publisher, family, url, licence, grade, basis = DATA_SETS[name]
        self.rows[name] = dict(id=name, title=title, publisher=publisher, family=family, url=url, licence=licence, grade=grade,
                               basis=basis)
        return name

    def page(self, title, publisher, url, grade):
        """The id of a page; pages of the curated table keep their number, others get one in order of first use."""
        if not url.startswith("http"):
            url = ""
        known = self.by_key.get((title, publisher, url)) or (url and self.by_key.get(self.by_url.get(url)))
        if not known:
            self.fresh += 1
            known = (f"T{self.fresh:04d}", grade)
            self.by_key[(title, publisher, url)] = known
            self.by_url.setdefault(url, (title, publisher, url))
        name, stored = known
        self.rows.setdefault(name, dict(
            id=name, title=title, publisher=publisher, family=family_of(publisher, url), url=url,
            licence=licence_of(publisher, url), grade=stored or grade, basis="read"))
        return name

    def by_address(self, url, title, grade):
        """A page known by its address only, or a new one under the given title."""
        if url in self.by_url:
            return self.page(*self.by_url[url], grade)
        return self.page(title, urlparse(url).netloc.removeprefix("www."), url, grade)

    def parameters(self):
        """The sources that the hand-written parameters.csv names."""
        return {self.data_set(name) for name in DATA_SETS if name.startswith("P-")}

    def grade(self, name):
        return self.rows[name]["grade"]

    def write(self, out, used):
        rows = [self.rows[name] for name in sorted(self.rows) if name in used]
        return files.write(out / "sources.csv", HEADER, rows)
