"""The sheets of the scorecard that grow with the plans, made with openpyxl.

    python3 openpyxl_scorecard.py INPUT.xlsx OUTPUT.xlsx [--by-number]

The yardstick of `npm run bench`: what a Python script needs that does for a target sheet in the document layout what the
add-in's command does. It reads the sheet, takes the figures out of its texts, computes achievements, operating targets and
traffic lights, adds the summary, the quarters and the dashboard's workings with the command's own formulas, number formats,
fonts, fills, borders, alignments, conditional formats, merges, widths and page set-up, prints the plans and saves the workbook.
`compare_sheets.py` proves that each of its cells is the command's.

It does no more than it has to, so that the ratio is fair: figures are parsed with one compiled expression, and each font, fill,
border and alignment is made once and shared by its cells, as openpyxl's documentation has it. With --by-number cells take over
the numbers of a look's first cell: past the documented interface, and as fast as openpyxl gets. The script does less than the
command where openpyxl cannot do more (no values beside the formulas, no mark that makes them dynamic) and where nothing grows
with the plans (the board's page and its charts, the other sheets), and it leaves out the heights of rows.

What it used goes to the file that the variable BENCH_USAGE names.
"""

import json
import os
import re
import resource
import sys
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from openpyxl import load_workbook
from openpyxl.cell import Cell
from openpyxl.formatting.rule import Rule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.styles.numbers import NumberFormat
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.formula import ArrayFormula

DASH = "–"
QUARTERS = 4
RED_BELOW = Decimal("0.5")
GREEN_FROM = Decimal("0.8")

INK, MUTED, TEAL, TINT, LINE = "FF1F2933", "FF5B6770", "FF0B4F59", "FFE4EFF0", "FFD5DCE0"
FONT = "Tahoma"

STATUS_COLOURS = [
    (DASH, "FFFFFFFF", MUTED, None),
    ("แดง", "FFFBE0DD", "FFA3231B", '"◆ "@'),
    ("เหลือง", "FFFFF1C2", "FF6B5000", '"▲ "@'),
    ("เขียว", "FFDDEFE3", "FF1E6B3A", '"● "@'),
]


# --- Reading ---------------------------------------------------------------------------------------------------------

FIGURES = re.compile(r"^\s*([\d,]+(?:\.\d+)?)\s*([^\d\s(]+)\s*\(ผล\s*([\d,]+(?:\.\d+)?)\s*[^\d\s(]+\)\s*$")
NUMBERED = re.compile(r"^(\d+(?:\.\d+)*)\s+(.*)$", re.S)
ISSUE = re.compile(r"^ประเด็นยุทธศาสตร์\s*:\s*(.*)$", re.S)


@dataclass(slots=True)
class Figures:
    target: Decimal
    result: Decimal
    unit: str


@dataclass(slots=True)
class Plan:
    row: int
    number: str
    title: str
    issue: str
    annual: Figures
    quarters: list[Figures]


def decimal_of(text: str) -> Decimal:
    return Decimal(text.replace(",", ""))


def figures_of(text: str) -> Figures:
    match = FIGURES.match(text)
    if match is None:
        raise ValueError(f"no figures in {text!r}")
    return Figures(decimal_of(match[1]), decimal_of(match[3]), match[2])


def read_plans(sheet) -> list[Plan]:
    plans: list[Plan] = []
    issue = ""
    for row, (name, annual, *rest) in enumerate(sheet.iter_rows(min_row=2, values_only=True), start=2):
        heading = ISSUE.match(name or "")
        if heading:
            issue = heading[1]
            continue
        numbered = NUMBERED.match(name or "")
        if numbered is None or not annual:
            continue
        quarters = [figures_of(text) for text in rest[:QUARTERS]]
        plans.append(Plan(row, numbered[1], numbered[2], issue, figures_of(annual), quarters))
    return plans


# --- Computing -------------------------------------------------------------------------------------------------------


def achievement(result: Decimal, target: Decimal) -> Decimal | None:
    return None if target == 0 else (result / target).quantize(Decimal("0.0001"), ROUND_HALF_UP)


def status(share: Decimal | None) -> str:
    if share is None:
        return DASH
    if share < RED_BELOW:
        return "แดง"
    return "เหลือง" if share < GREEN_FROM else "เขียว"


def operating_targets(quarters: list[Figures]) -> list[Decimal]:
    """A quarter's target with what the quarters before it fell short of."""
    targets: list[Decimal] = []
    for index, quarter in enumerate(quarters):
        carried = targets[-1] - quarters[index - 1].result if index else Decimal(0)
        targets.append(quarter.target + carried)
    return targets


def judged(plan: Plan) -> list[tuple[Decimal | None, str]]:
    """Achievement and traffic light of the year and of each quarter."""
    pairs = [(plan.annual.result, plan.annual.target)]
    pairs += zip((quarter.result for quarter in plan.quarters), operating_targets(plan.quarters))
    shares = [achievement(result, target) for result, target in pairs]
    return [(share, status(share)) for share in shares]


# --- Writing ---------------------------------------------------------------------------------------------------------


class Look:
    """How cells look. openpyxl's documentation: styles are shared objects, assigned to each cell."""

    def __init__(self, bold=False, size=10, color=INK, fill=None, top=False, bottom=False, format="General", **alignment):
        line = Side("hair", color=LINE)
        self.font = Font(name=FONT, size=size, bold=bold, color=color)
        self.fill = PatternFill("solid", fgColor=fill) if fill else None
        self.border = Border(top=line if top else None, bottom=line if bottom else None) if top or bottom else None
        self.alignment = Alignment(**alignment) if alignment else None
        self.number_format = format if format != "General" else None

    def apply(self, cell: Cell) -> None:
        cell.font = self.font
        if self.fill:
            cell.fill = self.fill
        if self.border:
            cell.border = self.border
        if self.alignment:
            cell.alignment = self.alignment
        if self.number_format:
            cell.number_format = self.number_format


class LookByNumber(Look):
    """As fast as it gets, past openpyxl's documented interface: all cells share the numbers of the first one."""

    numbers = None

    def apply(self, cell: Cell) -> None:
        if self.numbers is None:
            super().apply(cell)
            self.numbers = cell._style
        else:
            cell._style = self.numbers


class Looks:
    """Each look is made once."""

    def __init__(self, kind: type[Look]):
        self.kind = kind
        self.known: dict[tuple, Look] = {}

    def __call__(self, **look) -> Look:
        key = tuple(sorted(look.items()))
        if key not in self.known:
            self.known[key] = self.kind(**look)
        return self.known[key]


NUMBER = {"horizontal": "right", "vertical": "top", "format": "#,##0"}
PERCENT = {**NUMBER, "format": "0.00%"}
SCORE = {**NUMBER, "format": "0.00"}
LABEL = {"horizontal": "left", "vertical": "top"}
WORDS = {**LABEL, "wrap_text": True}
PLAN_NUMBER = {**LABEL, "format": "@"}
STATUS = {**LABEL, "indent": 1}
REMARK = {**STATUS, "wrap_text": True}
UNIT = REMARK

SUMMARY_LOOKS = [PLAN_NUMBER, WORDS, UNIT, NUMBER, NUMBER, PERCENT, STATUS, SCORE, REMARK]
QUARTERS_LOOKS = [PLAN_NUMBER, WORDS, UNIT] + [NUMBER, NUMBER, NUMBER, PERCENT, STATUS] * QUARTERS


class Sheet:
    def __init__(self, workbook, looks: Looks, name: str, widths: list[float]):
        self.sheet = workbook.create_sheet(name)
        self.looks = looks
        self.columns = len(widths)
        self.letters = [get_column_letter(column) for column in range(1, self.columns + 1)]
        self.sheet.sheet_properties.tabColor = TEAL
        self.sheet.sheet_view.showGridLines = False
        for letter, width in zip(self.letters, widths):
            self.sheet.column_dimensions[letter].width = width

    def row(self, row: int, values: list, looks: list[Look]) -> None:
        """A string that begins with "{=" is entered as an array formula, as one of a custom function has to be."""
        for column, (value, look) in enumerate(zip(values, looks), start=1):
            cell = self.sheet.cell(row, column)
            look.apply(cell)
            if value is None:
                continue
            if isinstance(value, str) and value.startswith("{="):
                cell.value = ArrayFormula(f"{self.letters[column - 1]}{row}", value[1:])
            else:
                cell.value = value

    def titles(self, texts: list[str], note_column: int = 1) -> None:
        """The third text, the note, may stand further to the right."""
        looks = [
            {"bold": True, "size": 14},
            {"color": MUTED},
            {},
            {"size": 9, "color": MUTED},
        ]
        for row, (text, look) in enumerate(zip(texts, looks), start=1):
            values = [None] * self.columns
            values[note_column - 1 if row == 3 else 0] = text
            self.row(row, values, [self.looks(**look)] * self.columns)

    def heading(self, row: int, texts: list, looks: list[dict]) -> None:
        base = {"bold": True, "color": "FFFFFFFF", "fill": TEAL, "vertical": "center", "wrap_text": True}
        sides = [{**({"horizontal": "center"} if look is None else aligned(look)), **base} for look in looks]
        self.row(row, texts, [self.looks(**side) for side in sides])

    def body(self, first_row: int, rows: list[list], looks: list[dict], issue_column: int = 1) -> int:
        """Rows of plans, and of headings of issues, which have one value; returns the last row."""
        last = first_row + len(rows) - 1
        band = {"bold": True, "fill": TINT, "bottom": True}
        plain = [self.looks(top=True, bottom=True, **look) for look in looks]
        for row, values in enumerate(rows, start=first_row):
            if len(values) == 1:
                edges = {**band, "top": row > first_row}
                heading = [self.looks(**{**without_wrap(look), **edges}) for look in looks]
                cells = [None] * self.columns
                cells[issue_column - 1] = values[0]
                # Beside the number's narrow column it wraps in the title's.
                if issue_column > 1:
                    heading[issue_column - 1] = self.looks(**{**looks[issue_column - 1], **edges})
                self.row(row, cells, heading)
            else:
                self.row(row, values, plain)
        return last

    def colour_statuses(self, letter: str, first_row: int, last_row: int) -> None:
        for text, fill, color, number_format in STATUS_COLOURS:
            look = DifferentialStyle(
                font=Font(color=color),
                fill=PatternFill("solid", bgColor=fill),
                numFmt=NumberFormat(numFmtId=164, formatCode=number_format) if number_format else None,
            )
            cell = f"{letter}{first_row}"
            rule = Rule(type="beginsWith", operator="beginsWith", text=text, dxf=look)
            rule.formula = [f'LEFT({cell},LEN("{text}"))="{text}"']
            self.sheet.conditional_formatting.add(f"{cell}:{letter}{last_row}", rule)

    def finish(self, first_row: int, last_row: int, title_rows: str, footer: str) -> None:
        sheet = self.sheet
        sheet.freeze_panes = f"C{first_row}"
        sheet.page_setup.orientation = "landscape"
        sheet.page_setup.paperSize = 9
        sheet.page_setup.fitToHeight = 0
        sheet.sheet_properties.pageSetUpPr.fitToPage = True
        sheet.print_area = f"A1:{self.letters[-1]}{last_row}"
        sheet.print_title_rows = title_rows
        sheet.oddFooter.center.text = footer


def aligned(look: dict) -> dict:
    """How a heading stands over its column: text plainly to the left."""
    if look["horizontal"] == "right":
        return {"horizontal": "right"}
    return {"horizontal": "left", "indent": 1} if "indent" in look else {}


def without_wrap(look: dict) -> dict:
    return {name: value for name, value in look.items() if name != "wrap_text"}


def with_issues(plans: list[Plan], cells_of, first_row: int) -> list[list]:
    """A row for each plan, and one above the first plan of each issue."""
    rows: list[list] = []
    issue = None
    for plan in plans:
        if plan.issue != issue:
            issue = plan.issue
            rows.append([issue])
        rows.append(cells_of(plan, first_row + len(rows)))
    return rows


def parsed(source: str, column: str, row: int, part: str) -> str:
    return f"{{=_xldudf_KPI_PARSE('{source}'!{column}{row},\"{part}\")"


def summary_cells(source: str):
    def cells(plan: Plan, row: int) -> list:
        return [
            plan.number,
            plan.title,
            plan.annual.unit,
            parsed(source, "B", plan.row, "target"),
            parsed(source, "B", plan.row, "result"),
            f"{{=_xldudf_KPI_ACHIEVEMENT(E{row},D{row})",
            f"{{=_xldudf_KPI_STATUS(F{row})",
            DASH,
            None,
        ]

    return cells


def quarters_cells(source: str, letters: list[str]):
    def cells(plan: Plan, row: int) -> list:
        values = [plan.number, plan.title, plan.annual.unit]
        before = None
        for quarter in range(QUARTERS):
            target, operating, result, share, _ = (f"{letter}{row}" for letter in letters[3 + 5 * quarter : 8 + 5 * quarter])
            column = "CDEF"[quarter]
            carried = (
                f"={target}"
                if before is None
                else f'=IF(COUNT({target},{before[0]})=0,"{DASH}",ROUND(SUM({target},{before[0]})-SUM({before[1]}),10))'
            )
            values += [
                parsed(source, column, plan.row, "target"),
                carried,
                parsed(source, column, plan.row, "result"),
                f'{{=IF({operating}<=0,"{DASH}",_xldudf_KPI_ACHIEVEMENT({result},{operating}))',
                f'{{=IF({operating}<=0,"เขียว",_xldudf_KPI_STATUS({share}))',
            ]
            before = (operating, result)
        return values

    return cells


def write_summary(workbook, looks: Looks, source: str, plans: list[Plan]) -> None:
    sheet = Sheet(workbook, looks, "สรุปผล KPI", [8, 44.4, 9, 9.7, 8, 9, 8, 8, 22.4])
    sheet.titles(["สรุปผลการดำเนินงานตามแผนงานและตัวชี้วัด", "ปีงบประมาณ พ.ศ. 2563 · ไตรมาส 4", f"{len(plans):,} แผนงาน:", "จัดทำเมื่อ"])
    headings = ["ลำดับ", "แผนงาน", "หน่วยนับ", "เป้าหมายปี", "ผล", "ร้อยละ", "สถานะ", "คะแนน", "หมายเหตุ"]
    sheet.heading(6, headings, SUMMARY_LOOKS)
    last = sheet.body(7, with_issues(plans, summary_cells(source), 7), SUMMARY_LOOKS)
    for letter, (text, shape) in zip("CDEF", [("เขียว", "● เขียว"), ("เหลือง", "▲ เหลือง"), ("แดง", "◆ แดง"), (DASH, "– ไม่มีสถานะ")]):
        sheet.sheet[f"{letter}3"] = f'="{shape} "&COUNTIF(G7:G{last},"{text}")'
    sheet.colour_statuses("G", 7, last)
    sheet.finish(7, last, "6:6", "สรุปผล KPI · หน้า &P จาก &N")


def write_quarters(workbook, looks: Looks, source: str, plans: list[Plan]) -> None:
    sheet = Sheet(workbook, looks, "รายไตรมาส KPI", [8, 37.1, 9] + [9, 12.6, 8, 9, 8] * QUARTERS)
    sheet.titles(["ผลการดำเนินงานรายไตรมาส", "ปีงบประมาณ พ.ศ. 2563 · ไตรมาส 4", "เป้าดำเนินการ คือ เป้าหมายของไตรมาสรวมยอดที่ยกมาจากไตรมาสก่อน (แผนงานแบบสะสมไม่มียอดยกมา)", "จัดทำเมื่อ"], note_column=4)
    quarters = ["ไตรมาส 1 (ต.ค.–ธ.ค. 2562)", "ไตรมาส 2 (ม.ค.–มี.ค. 2563)", "ไตรมาส 3 (เม.ย.–มิ.ย. 2563)", "ไตรมาส 4 (ก.ค.–ก.ย. 2563)"]
    above = ["ลำดับ", "แผนงาน", "หน่วยนับ"] + [text for quarter in quarters for text in (quarter, None, None, None, None)]
    sheet.heading(6, above, QUARTERS_LOOKS[:3] + [None] * 5 * QUARTERS)
    sheet.heading(7, [None] * 3 + ["เป้าหมาย", "เป้าดำเนินการ", "ผล", "ร้อยละ", "สถานะ"] * QUARTERS, QUARTERS_LOOKS)
    for area in ["A6:A7", "B6:B7", "C6:C7", "D6:H6", "I6:M6", "N6:R6", "S6:W6"]:
        sheet.sheet.merge_cells(area)
    last = sheet.body(8, with_issues(plans, quarters_cells(source, sheet.letters), 8), QUARTERS_LOOKS, issue_column=2)
    for letter in "HMRW":
        sheet.colour_statuses(letter, 8, last)
    sheet.finish(8, last, "6:7", "รายไตรมาส KPI · หน้า &P จาก &N")


DASHBOARD = "ภาพรวม KPI"
FIRST_WORKING = 29  # AC
WORKINGS_HEADINGS = ["ใช้เรียงลำดับ", "ไม่ถึงเป้า (1)", "น้อยดี (1)", "ทศนิยม", "ไตรมาสที่ต่ำสุด", "บรรลุปี แต่พลาดบางไตรมาส (1)"]


def workings_of(row: int) -> list:
    """What the dashboard ranks and counts a plan by, in the row that the plan has on the summary."""
    share, light = f"'สรุปผล KPI'!F{row}", f"'สรุปผล KPI'!G{row}"
    shares = ",".join(f"'รายไตรมาส KPI'!{letter}{row + 1}" for letter in "GLQV")
    return [
        f'=IF({light}="{DASH}","",IF(ISNUMBER({share}),{share},IF({light}="แดง",0,10^6))+ROW()/10^9)',
        f"=IF(ISNUMBER(AC{row}),IF(AC{row}<1,1,0),0)",
        None,
        None,
        f'=IF(COUNT({shares})=0,"",MIN({shares}))',
        f"=IF(AND(ISNUMBER(AC{row}),AD{row}=0,ISNUMBER(AG{row}),AG{row}<1),1,0)",
    ]


def write_workings(workbook, looks: Looks, plans: list[Plan]) -> None:
    sheet = workbook.create_sheet(DASHBOARD)
    look = looks(size=9, color=MUTED, vertical="top")
    rows = [WORKINGS_HEADINGS] + with_issues(plans, lambda plan, row: workings_of(row), 7)
    for row, values in enumerate(rows, start=6):
        # The row of an issue has nothing but its format.
        cells = values if len(values) > 1 else [None] * len(WORKINGS_HEADINGS)
        for column, value in enumerate(cells, start=FIRST_WORKING):
            cell = sheet.cell(row, column)
            look.apply(cell)
            if value is not None:
                cell.value = value


def main(source: str, destination: str, by_number: bool) -> None:
    workbook = load_workbook(source)
    sheet = workbook.worksheets[0]
    plans = read_plans(sheet)
    looks = Looks(LookByNumber if by_number else Look)
    write_summary(workbook, looks, sheet.title, plans)
    write_quarters(workbook, looks, sheet.title, plans)
    write_workings(workbook, looks, plans)
    workbook.save(destination)
    for plan in plans:
        (share, light), *_ = judged(plan)
        print(plan.number, plan.title[:48], plan.annual.target, plan.annual.result, share, light, sep="  ")


def report_usage() -> None:
    used = resource.getrusage(resource.RUSAGE_SELF)
    with open(os.environ["BENCH_USAGE"], "w") as file:
        json.dump({"seconds": used.ru_utime + used.ru_stime, "peakBytes": used.ru_maxrss * 1024}, file)


main(sys.argv[1], sys.argv[2], "--by-number" in sys.argv)
if "BENCH_USAGE" in os.environ:
    report_usage()
