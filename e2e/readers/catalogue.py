"""Reads the public feed with feedparser, and the catalogue with Sickle; tries each record against schemas with lxml.

Its arguments: where Jasette listens, and the folder of the schemas of LOM. Prints what it understood as JSON.
"""

import json
import pathlib
import sys

import feedparser
from lxml import etree
from sickle import Sickle

address, schemas = sys.argv[1], pathlib.Path(sys.argv[2])
here = pathlib.Path(__file__).parent


def read_feed():
    feed = feedparser.parse(f"{address}/bibliotheque/fil.atom")
    licence = all(any(link.rel == "license" for link in entry.links) for entry in feed.entries)
    return {"entries": len(feed.entries), "broken": bool(feed.bozo), "licence": licence}


def validators():
    """What tries a LOM record: the strict schema of IEEE with the words of Normetic, and Normetic's own."""
    if not schemas.exists():
        return []
    strict = etree.XMLSchema(etree.parse(str(schemas / "xsd" / "lomStrict.xsd")))
    return [strict, etree.RelaxNG(etree.parse(str(schemas / "rng" / "normetic.rng")))]


def tried(records, those_who_try):
    """How many are valid by all, and what the first ones that are not lack."""
    valid, invalid = 0, []
    for record in records:
        inside = record.xml.find("{*}metadata")[0]
        alone = etree.fromstring(etree.tostring(inside))
        # OAI-PMH wants it there, and Normetic not.
        alone.attrib.pop("{http://www.w3.org/2001/XMLSchema-instance}schemaLocation", None)
        failed = [str(each.error_log.last_error) for each in those_who_try if not each.validate(alone)]
        valid += not failed
        invalid += failed
    return valid, invalid[:3]


sickle = Sickle(f"{address}/bibliotheque/oai")
everything = list(sickle.ListRecords(metadataPrefix="oai_dc"))
there = [record for record in everything if not record.deleted]
lom = list(sickle.ListRecords(metadataPrefix="lom", ignore_deleted=True))
dublin_core = etree.XMLSchema(etree.parse(str(here / "oai_dc.xsd")))
_, wrong = tried(there, [dublin_core])
valid, invalid = tried(lom, validators())
one = sickle.GetRecord(identifier=there[0].header.identifier, metadataPrefix="oai_dc")
assert one.metadata == there[0].metadata
assert len(list(sickle.ListIdentifiers(metadataPrefix="oai_dc", set="essai"))) == len(everything)

json.dump(
    {
        "feed": read_feed(),
        "records": len(there),
        "deleted": len(everything) - len(there),
        "identify": sickle.Identify().deletedRecord,
        "formats": [each.metadataPrefix for each in sickle.ListMetadataFormats()],
        "first": min((each.metadata["title"][0] for each in there), key=lambda title: int(title.split()[1])),
        "lom": valid,
        "invalid": wrong + invalid,
    },
    sys.stdout,
)
