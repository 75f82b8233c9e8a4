"""Reads a feed with feedparser; prints what it understood as JSON. Its argument: the address of the feed."""

import json
import sys

import feedparser

feed = feedparser.parse(sys.argv[1])
print(json.dumps({"titles": [entry.title for entry in feed.entries], "broken": bool(feed.bozo)}))
