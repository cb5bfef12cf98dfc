#!/usr/bin/python3
"""Judges marked files by openpyxl: what it reads of the plain file it reads of the marked one, and the marks besides.

    node --require ./src/cli/typescript.cjs test/judge/libreoffice.ts FOLDER     # leaves FOLDER/plain and FOLDER/marked
    /usr/bin/python3 test/judge/openpyxl_judge.py FOLDER

Needs Debian's python3-openpyxl. Files that openpyxl cannot read even unmarked are named and counted.
"""
import os
import sys
import warnings

import openpyxl

warnings.simplefilter("ignore")
OURS = "ledger-checkup:"


def rules(sheet):
    """Ranges and rules in order of rank; look-ups of looks are resolved."""
    found = []
    for area in sheet.conditional_formatting:
        for rule in area.rules:
            ours = any(OURS in str(formula) for formula in rule.formula)
            found.append((rule.priority, ours, str(area.sqref), rule.type, list(rule.formula), repr(rule.dxf)))
    return sorted(found, key=lambda one: one[0])


def facts(sheet):
    cells = {}
    for row in sheet.iter_rows():
        for cell in row:
            if cell.value is not None or cell.has_style:
                style = (cell.number_format, repr(cell.font), repr(cell.fill), repr(cell.border), repr(cell.alignment))
                cells[cell.coordinate] = (str(cell.value), style)
    return {
        "cells": cells,
        "merges": sorted(map(str, sheet.merged_cells.ranges)),
        "validations": [(str(one.sqref), one.type, one.formula1) for one in sheet.data_validations.dataValidation],
        "views": (sheet.freeze_panes, sheet.sheet_state, sheet.sheet_view.zoomScale),
        "print": (sheet.print_area, sheet.print_title_rows, sheet.page_setup.orientation, sheet.page_setup.paperSize, len(sheet.row_breaks.brk)),
        "protection": (sheet.protection.sheet, sheet.protection.password),
        "filter": sheet.auto_filter.ref,
        "widths": {name: size.width for name, size in sheet.column_dimensions.items()},
        "tables": sorted(sheet.tables),
        "rules": [rule[2:] for rule in rules(sheet) if not rule[1]],
    }


def first_of(sheet, cell):
    """The first cell of a merged one."""
    area = next((area for area in sheet.merged_cells.ranges if cell in area), None)
    return area.start_cell.coordinate if area else cell


def problems(plain, marked):
    before, after = openpyxl.load_workbook(plain), openpyxl.load_workbook(marked)
    for old in before.worksheets:
        new = after[old.title]
        one, other = facts(old), facts(new)
        for fact in one:
            if fact == "cells":
                different = [at for at, value in one["cells"].items() if other["cells"].get(at) != value]
                if different:
                    yield f"{old.title}: cells differ at {different[:3]}"
            elif one[fact] != other[fact]:
                yield f"{old.title}: {fact} differs: {one[fact]} / {other[fact]}"
        mine = [rule for rule in rules(new) if rule[1]]
        if [rule[0] for rule in mine] != [1, 2, 3]:
            yield f"{old.title}: the marks are not the first three rules"
        noted = [cell for cell in ("B2", "A5") if new[first_of(new, cell)].comment is None]
        if noted:
            yield f"{old.title}: no note at {noted}"
    if sorted(before.defined_names.definedName, key=repr) and not {n.name for n in before.defined_names.definedName} <= {n.name for n in after.defined_names.definedName}:
        yield "names are gone"


def main(folder):
    failed = unread = passed = 0
    for name in sorted(os.listdir(os.path.join(folder, "plain"))):
        plain, marked = (os.path.join(folder, kind, name) for kind in ("plain", "marked"))
        try:
            assert openpyxl.load_workbook(plain).worksheets, "no sheets"
        except Exception as error:
            print(f"--   {name} openpyxl cannot read the plain file: {error!r:.80}")
            unread += 1
            continue
        try:
            found = list(problems(plain, marked))
        except Exception as error:
            found = [repr(error)]
        failed, passed = (failed + 1, passed) if found else (failed, passed + 1)
        print("FAIL" if found else "ok  ", name, "; ".join(found))
    print(f"{passed} passed, {failed} failed, {unread} not readable by openpyxl at all")
    return 1 if failed else 0


sys.exit(main(sys.argv[1]))
