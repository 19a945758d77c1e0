/** The lowest plans against the line of their targets, each in the colour of its status. */
import type { Standing } from "../../standing";
import { isShort } from "../../standing";
import { type Cell, EMPTY, numberCell, ruleCell, textCell } from "../../writing/cell";
import { area } from "../../writing/draft";
import { quoted } from "../../writing/formulas/formula";
import { PERCENT_FORMAT } from "../../writing/number-format";
import {
  BAR_COLOURS,
  barLabel,
  barLabelFormula,
  barLength,
  barLengthFormula,
  statusBars,
  type BarColour,
} from "../../writing/status-bars";
import { SHAPES } from "../../writing/status-cell";
import type { Writing } from "../../writing/writing";
import { CHART_LOOK, type ChartBuilder } from "./chart-look";
import { joinedText } from "./joined-text";
import { layoutOf, MAX_CHARTED } from "./layout";
import type { Place } from "./place";
import { countAt, lineCell, summaryColumn } from "./references";

export function placeShortChart(place: Place, writing: Writing): ChartBuilder | null {
  const { rows, columns, ranked } = layoutOf(writing);
  const charted = Math.min(ranked.length, MAX_CHARTED);
  if (charted === 0) return null;
  for (let row = rows.lines.first; row <= rows.lines.last; row++) {
    const standing = ranked[row - rows.lines.first] ?? null;
    if (writing.options.formulas !== "values") place(row, columns.line("shape"), shapeCell(writing, row));
    place(row, columns.line("category"), categoryCell(writing, row, standing));
    for (const colour of BAR_COLOURS)
      place(row, columns.line(colour), barCell(writing, row, standing, colour));
  }
  const title = { row: rows.chart("short"), column: columns.line("rank") };
  place(title.row, title.column, titleCell(writing));
  const cells = (column: number) => area(rows.lines.first, column, charted, 1);
  return (where) => ({
    ...CHART_LOOK,
    key: "KPI shortfall",
    title,
    alternativeText: writing.words.dashboard.charts.short,
    ...statusBars(
      writing.words.status,
      (colour) => cells(columns.line(colour)),
      cells(columns.line("category")),
    ),
    area: where,
  });
}

function titleCell(writing: Writing): Cell {
  const { standings } = layoutOf(writing);
  const { noneShort, shortOfAll } = writing.words.dashboard;
  const short = standings.filter(isShort).length;
  const [count, all] = [countAt(writing, "short"), countAt(writing, "all")];
  return ruleCell(
    writing.options.formulas,
    textCell(short === 0 ? noneShort : shortOfAll(String(short), String(standings.length))),
    () => `IF(${count}=0,${quoted(noneShort)},${joinedText(shortOfAll, count, all)})`,
  );
}

function shapeCell(writing: Writing, row: number): Cell {
  const status = lineCell(writing, row, "status");
  const { red, yellow } = writing.words.status;
  return ruleCell(
    writing.options.formulas,
    EMPTY,
    () =>
      `IF(${status}=${quoted(red)},"${SHAPES.red}",IF(${status}=${quoted(yellow)},"${SHAPES.yellow}","${SHAPES.green}"))`,
  );
}

/** Plans that have no numbers are called by their titles. */
const nameOf = ({ assessment }: Writing): "id" | "title" =>
  assessment.plans.every(({ plan }) => plan.id !== "") ? "id" : "title";

function categoryCell(writing: Writing, row: number, standing: Standing | null): Cell {
  const name = nameOf(writing);
  const position = lineCell(writing, row, "position");
  return ruleCell(
    writing.options.formulas,
    standing ? textCell(barLabel(standing.plan[name], standing)) : EMPTY,
    () => {
      const named = `INDEX(${summaryColumn(writing, name)},${position})`;
      const label = barLabelFormula(
        lineCell(writing, row, "shape"),
        named,
        lineCell(writing, row, "achievement"),
      );
      return `IF(${position}="","",${label})`;
    },
  );
}

function barCell(writing: Writing, row: number, standing: Standing | null, colour: BarColour): Cell {
  const cells = {
    status: lineCell(writing, row, "status"),
    achievement: lineCell(writing, row, "achievement"),
  };
  return ruleCell(
    writing.options.formulas,
    numberCell(standing ? barLength(standing, colour) : 0, PERCENT_FORMAT),
    () => barLengthFormula(cells, writing.words.status[colour]),
  );
}
