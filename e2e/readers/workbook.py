"""Reads a workbook (.xlsx) with nothing but Python's own zip and XML, and prints its sheets as JSON: each its name and its rows,
each row its cells by their place, a number as a number, a day as {"day": …}, words as words, nothing as null.
"""

import datetime
import json
import sys
import xml.etree.ElementTree as xml
import zipfile

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
DAYS_OF_THE_FORMAT = range(14, 23)
FIRST_DAY = datetime.date(1899, 12, 30)


def read(path):
    with zipfile.ZipFile(path) as book:
        part = lambda name: xml.fromstring(book.read(name))
        words = ["".join(text.text or "" for text in each.iter(MAIN + "t")) for each in part("xl/sharedStrings.xml")]
        days = styles_of_days(part("xl/styles.xml"))
        names = [sheet.get("name") for sheet in part("xl/workbook.xml").iter(MAIN + "sheet")]
        sheets = [part(f"xl/worksheets/sheet{place + 1}.xml") for place in range(len(names))]
        return [{"name": name, "rows": rows(sheet, words, days)} for name, sheet in zip(names, sheets)]


def styles_of_days(styles):
    own = {each.get("numFmtId"): each.get("formatCode") for each in styles.iter(MAIN + "numFmt")}
    shown = [each.get("numFmtId", "0") for each in styles.find(MAIN + "cellXfs")]
    return {place for place, of in enumerate(shown) if int(of) in DAYS_OF_THE_FORMAT or "yy" in own.get(of, "")}


def rows(sheet, words, days):
    for row in sheet.iter(MAIN + "row"):
        for each in row:
            if each.find(MAIN + "f") is not None:
                raise ValueError("a report's workbook holds no formula")
    return [{column(each.get("r")): value(each, words, days) for each in row} for row in sheet.iter(MAIN + "row")]


def column(place):
    return "".join(letter for letter in place if letter.isalpha())


def value(cell, words, days):
    held = cell.find(MAIN + "v")
    if held is None:
        return None
    if cell.get("t") == "s":
        return words[int(held.text)]
    number = float(held.text)
    if int(cell.get("s", "0")) in days:
        return {"day": str(FIRST_DAY + datetime.timedelta(days=int(number)))}
    return number


json.dump(read(sys.argv[1]), sys.stdout)
