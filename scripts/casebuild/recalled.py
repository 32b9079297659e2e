"""Meetings and steps that no file holds and that the case would be lame without: from memory, graded F6, never scored."""

# day, precision, sources, targets, act, mode, contexts, wording
ENTRIES = """
1984-05-23|day|PRK|RUS|CONSULT|visit|diplomatic|Kim Il Sung visits Moscow
1985-12-12|day|PRK|IAEA|AGREE||cbrn|North Korea accedes to the Non-Proliferation Treaty
1986-10-01|month|PRK|RUS|CONSULT|visit|diplomatic|Kim Il Sung visits Moscow again
1987-05-01|month|PRK|CHN|CONSULT|visit|diplomatic|Kim Il Sung visits Beijing
1989-05-15|day|RUS|CHN|CONSULT|visit|diplomatic|Gorbachev visits Beijing: Soviet-Chinese relations restored
1991-10-04|day|PRK|CHN|CONSULT|visit|diplomatic|Kim Il Sung visits China
1992-12-17|day|RUS|CHN|CONSULT|visit|diplomatic|Yeltsin visits Beijing
1993-05-11|day|UN|PRK|REQUEST|change|cbrn|Resolution 825 asks North Korea to stay in the Non-Proliferation Treaty
1994-06-15|day|USA|PRK|CONSULT|visit|cbrn|Former President Carter visits Pyongyang
1996-04-25|day|RUS|CHN|CONSULT|visit|diplomatic|Yeltsin in Beijing: partnership declared
1997-04-23|day|CHN|RUS|CONSULT|visit|diplomatic|Jiang Zemin in Moscow: declaration on a multipolar world
2000-05-29|day|PRK|CHN|CONSULT|visit|diplomatic|Kim Jong Il visits Beijing
2000-07-19|day|RUS|PRK|CONSULT|visit|diplomatic|Putin visits Pyongyang
2001-01-15|day|PRK|CHN|CONSULT|visit|economic|Kim Jong Il visits Shanghai and Beijing
2001-08-04|day|PRK|RUS|CONSULT|visit|diplomatic|Kim Jong Il meets Putin in Moscow
2001-09-03|day|CHN|PRK|CONSULT|visit|diplomatic|Jiang Zemin visits Pyongyang
2002-08-23|day|PRK|RUS|CONSULT|visit|diplomatic|Kim Jong Il meets Putin in Vladivostok
2004-05-22|day|JPN|PRK|CONSULT|visit|human_rights|Koizumi visits Pyongyang again
2006-01-10|day|PRK|CHN|CONSULT|visit|economic|Kim Jong Il visits China
2011-08-24|day|PRK|RUS|CONSULT|visit|diplomatic|Kim Jong Il meets Medvedev in Ulan-Ude
"""


def rows(sources):
    source, out = sources.data_set("D-RECALLED"), []
    for line in ENTRIES.strip().splitlines():
        day, precision, who, whom, act, mode, contexts, what = line.split("|")
        out.append(dict(id=f"REC-{day.replace('-', '')}", date=day, precision=precision, basis="recalled", sources=[who],
                        targets=[whom], act=act, mode=mode, contexts=contexts, low="", high="", unit="", place="", status="actual",
                        family="recalled", source=source, grade="F6", weight="1", what=what, table="REC"))
    return out
