"""Whether two workbooks say the same, cell by cell: contents, formulas and how they look.

    python3 compare_sheets.py OURS.xlsx THEIRS.xlsx SOURCE

Compares the sheets that both have, without SOURCE, which both were made from. Prints as JSON how many cells were compared, how
many of ours the other has not, and the differences; when it was made may differ.
"""

import json
import sys

from openpyxl import load_workbook
from openpyxl.worksheet.formula import ArrayFormula

MADE_AT = "จัดทำเมื่อ"
SHOWN = 5


def content(value):
    if isinstance(value, ArrayFormula):
        value = value.text
    if isinstance(value, str) and value.startswith(MADE_AT):
        return MADE_AT
    return None if value == "" else value


def edge(side) -> tuple:
    return (side.style, side.color.rgb if side.color else None) if side and side.style else ()


def look(cell) -> tuple:
    font, fill, border, at = cell.font, cell.fill, cell.border, cell.alignment
    return (
        (font.name, font.sz, bool(font.b), bool(font.i), font.u, font.color.rgb if font.color else None),
        (fill.patternType, fill.fgColor.rgb if fill.patternType else None),
        tuple(edge(side) for side in (border.top, border.bottom, border.left, border.right)),
        (at.horizontal, at.vertical, bool(at.wrap_text), at.indent),
        cell.number_format,
    )


def said(cell) -> dict | None:
    return {"content": content(cell.value), "look": look(cell)}


def main(ours_path: str, theirs_path: str, source: str) -> None:
    ours, theirs = load_workbook(ours_path), load_workbook(theirs_path)
    compared, missing, different = 0, 0, []
    for name in ours.sheetnames:
        if name == source:
            continue
        other = theirs[name] if name in theirs.sheetnames else None
        for row in ours[name].iter_rows():
            for cell in row:
                twin = other._cells.get((cell.row, cell.column)) if other else None
                if twin is None:
                    missing += cell.value is not None
                    continue
                compared += 1
                if said(cell) != said(twin):
                    different.append({"at": f"{name}!{cell.coordinate}", "ours": said(cell), "theirs": said(twin)})
        if other:
            for row, column in other._cells.keys() - ours[name]._cells.keys():
                if other._cells[row, column].value is not None:
                    different.append({"at": f"{name}!{other._cells[row, column].coordinate}", "ours": None})
    print(json.dumps({"compared": compared, "missing": missing, "different": len(different), "first": different[:SHOWN]}, ensure_ascii=False))


main(*sys.argv[1:4])
