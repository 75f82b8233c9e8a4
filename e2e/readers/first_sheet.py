"""Reads a workbook with openpyxl; prints the rows of its first sheet as JSON, formulas as formulas."""

import json
import sys

import openpyxl

sheet = openpyxl.load_workbook(sys.argv[1]).worksheets[0]
json.dump([[None if value is None else value if isinstance(value, (int, float)) else str(value) for value in row] for row in sheet.values], sys.stdout)
