/** Reads a criteria sheet: the scorecard's KPIs with weights, target levels and results (`workbook.md` §1, C). */
import { type CriterionPart, parseCriterionCell } from "../../../text/criterion-cell";
import { parseDocumentCell } from "../../../text/document-cell";
import { plainText } from "../../../text/thai";
import type { CellRef } from "../../cell-ref";
import type { Finding } from "../../finding";
import type { Figure } from "../../figure";
import {
  type Component,
  type Condition,
  DEFAULT_SCALE,
  type Kpi,
  type KpiDetails,
  type Levels,
  type LevelText,
  type Scorecard,
} from "../../scorecard-model";
import {
  cellRef,
  isEmpty,
  isErrorValue,
  parsedFigure,
  readCell,
  readFigure,
  textAt,
  valueAt,
} from "../cells/cells";
import { columnFor } from "../tables/find-tables";
import type { Table } from "../../table";
import type { ColumnRole } from "../../table";
import { COMPONENT_WORDS, NOTE_WORDS, TOTAL_WORDS } from "../words/row-words";
import { levelReached } from "./level-text";
import { readLabel, readPlanNumber, readTitle } from "../cells/numbering";
import { cellError, unreadable } from "../cells/reading-findings";
import type { NumberedHeading } from "../numbered-heading";
import { withWeightsOfHundred } from "./weight-fractions";

export interface CriteriaReading {
  scorecard: Scorecard;
  headings: NumberedHeading[];
  findings: Finding[];
}

const LEVEL_ROLES = ["minimum", "standard", "advanced"] as const;
const PASS_WORDS = /^(?:ไม่ผ่าน|ผ่าน|not passed|passed|failed|pass|fail)$/i;

interface KpiRow {
  id: string;
  title: string;
  component: Component;
  rows: number[];
}

/** A measured cell of one row: the conditions it states, each with its figure or its words. */
interface MeasuredCell {
  cell: CellRef;
  parts: (CriterionPart & { read: Figure | null })[];
  lower: boolean;
}

function readMeasured(
  table: Table,
  row: number,
  role: ColumnRole,
  id: string,
  findings: Finding[],
): MeasuredCell | null {
  const column = columnFor(table, role);
  if (!column) return null;
  const reading = readCell(table.grid, row, column.index);
  const cell = cellRef(table.grid, row, column.index);
  switch (reading.kind) {
    case "empty":
      return { cell, parts: [], lower: false };
    case "error":
      findings.push(cellError(cell, id, reading.text));
      return { cell, parts: [], lower: false };
    case "number":
      return { cell, parts: [{ name: "", figure: reading.figure, read: reading.figure }], lower: false };
    case "text":
      return {
        cell,
        parts: parseCriterionCell(reading.text).map((part, index) => ({
          ...part,
          read: part.figure && parsedFigure(cell, `condition${index + 1}`, part.figure),
        })),
        lower: parseDocumentCell(reading.text).polarity === "lower",
      };
  }
}

interface MeasuredRow {
  levels: readonly (MeasuredCell | null)[];
  result: MeasuredCell | null;
}

const figureAt = (cell: MeasuredCell | null, index: number): Figure | null =>
  cell?.parts[index]?.read ?? null;

function conditionsOf({ levels, result }: MeasuredRow): Condition[] {
  const count = Math.max(0, ...levels.map((cell) => cell?.parts.length ?? 0));
  return Array.from({ length: count }, (_, index) => ({
    name: [...levels, result].map((cell) => cell?.parts[index]?.name ?? "").find((name) => name !== "") ?? "",
    levels: levels.map((cell) => figureAt(cell, index)),
    polarity: levels.some((cell) => cell?.lower) ? ("lower" as const) : null,
    result: figureAt(result, index),
  }));
}

const levelCells = (row: MeasuredRow): MeasuredCell[] =>
  row.levels.filter((cell) => cell !== null).filter(({ parts }) => parts.length > 0);

/** Levels in words: every level that is stated is stated without a figure. */
const isInWords = (rows: readonly MeasuredRow[]): boolean => {
  const cells = rows.flatMap(levelCells);
  return cells.length > 0 && cells.every((cell) => cell.parts.every((part) => part.figure === null));
};

function onlyLevel(levels: Levels): Figure | null {
  const stated = levels.filter((level) => level !== null);
  return stated.length === 1 ? (stated[0] ?? null) : null;
}

function readKpi(table: Table, { id, title, rows }: KpiRow, findings: Finding[]): Kpi {
  const { grid } = table;
  const [first = 0] = rows;
  const text = (role: ColumnRole, row = first): string => {
    const column = columnFor(table, role);
    return column ? textAt(grid, row, column.index) : "";
  };
  const figure = (role: ColumnRole): Figure | null => {
    const column = columnFor(table, role);
    if (!column || PASS_WORDS.test(text(role))) return null;
    const read = readFigure(grid, first, column.index);
    const cell = cellRef(grid, first, column.index);
    if (read === "error") findings.push(cellError(cell, id, text(role)));
    else if (read === "unreadable") findings.push(unreadable(cell, id, "weight", text(role)));
    else return read;
    return null;
  };
  const measured = rows.map((row): MeasuredRow => {
    const read = (role: ColumnRole): MeasuredCell | null => readMeasured(table, row, role, id, findings);
    return { levels: LEVEL_ROLES.map(read), result: read("result") };
  });
  const common = {
    id,
    title,
    weight: figure("weight"),
    reportedScore: figure("score"),
    reportedWeighted: figure("weighted"),
    cell: cellRef(grid, first, columnFor(table, "plan")?.index ?? 0),
  };

  if (isInWords(measured)) return { ...common, ...levelKpi(table, first, id, findings) };

  for (const row of measured)
    for (const cell of [...levelCells(row), ...(row.result ? [row.result] : [])])
      for (const part of cell.parts)
        if (part.figure === null && !PASS_WORDS.test(part.name))
          findings.push(unreadable(cell.cell, id, cell === row.result ? "result" : "level", part.name));

  const conditions = measured.flatMap(conditionsOf);
  const [condition] = conditions;
  if (!condition)
    return {
      ...common,
      kind: "numeric",
      levels: LEVEL_ROLES.map(() => null),
      polarity: null,
      result: figureAt(measured[0]?.result ?? null, 0),
    };
  if (conditions.length > 1) return { ...common, kind: "compound", conditions };
  const passMark = onlyLevel(condition.levels);
  const { levels, polarity, result } = condition;
  if (passMark && [text("score"), text("result")].some((words) => PASS_WORDS.test(words)))
    return { ...common, kind: "pass-fail", passMark, polarity, result };
  return { ...common, kind: "numeric", levels, polarity, result };
}

type LevelPart = { kind: "level" } & KpiDetails["level"];

function levelKpi(table: Table, row: number, id: string, findings: Finding[]): LevelPart {
  const words = (role: ColumnRole): LevelText | null => {
    const column = columnFor(table, role);
    if (!column || isEmpty(valueAt(table.grid, row, column.index))) return null;
    const text = textAt(table.grid, row, column.index).replace(/\s*\n\s*/g, " ");
    return isErrorValue(text) ? null : { text, cell: cellRef(table.grid, row, column.index) };
  };
  const levels = LEVEL_ROLES.map(words);
  const result = words("result");
  const reached =
    result &&
    levelReached(
      result.text,
      levels.map((level) => level?.text ?? null),
    );
  if (result && reached === null) findings.push(unreadable(result.cell, id, "level", result.text));
  return { kind: "level", levels, result, reached };
}

/** The KPIs of a criteria table under their components, with the total it reports. */
export function readCriteria(table: Table): CriteriaReading {
  const { grid } = table;
  const planColumn = columnFor(table, "plan");
  const numberColumn = columnFor(table, "number");
  const componentColumn = columnFor(table, "component");
  const scorecard: Scorecard = {
    name: grid.sheet,
    sheet: grid.sheet,
    scale: DEFAULT_SCALE,
    components: [],
    reportedTotal: null,
  };
  const findings: Finding[] = [];
  const headings: CriteriaReading["headings"] = [];
  const kpis: KpiRow[] = [];
  let component: Component | null = null;

  for (const row of table.bodyRows) {
    const numberText = numberColumn ? textAt(grid, row, numberColumn.index) : "";
    const planText = planColumn ? textAt(grid, row, planColumn.index) : "";
    const text = plainText(planText || numberText).trim();
    const cell = cellRef(grid, row, planColumn?.index ?? 0);
    const filled = (roles: readonly ColumnRole[]): boolean =>
      roles.some((role) => {
        const column = columnFor(table, role);
        return column !== undefined && valueAt(grid, row, column.index) !== "";
      });

    const grouped = componentColumn ? textAt(grid, row, componentColumn.index) : "";
    if (componentColumn && grouped !== "" && !TOTAL_WORDS.test(grouped)) {
      // Merged or repeated down beside its KPIs.
      const place = cellRef(grid, row, componentColumn.index);
      const next = componentOf(grouped, place, scorecard.components.length);
      if (component?.id !== next.id || component.title !== next.title) {
        component = next;
        scorecard.components.push(component);
      }
    }
    if (COMPONENT_WORDS.test(text)) {
      component = componentOf(text, cell, scorecard.components.length);
      scorecard.components.push(component);
      continue;
    }
    if (TOTAL_WORDS.test(text || grouped)) {
      for (const role of ["weighted", "score"] as const) {
        const column = columnFor(table, role);
        const figure = column ? readFigure(grid, row, column.index) : null;
        if (figure !== null && typeof figure === "object") scorecard.reportedTotal ??= figure;
      }
      continue;
    }
    if (NOTE_WORDS.test(text)) continue;
    const number = numberColumn
      ? readPlanNumber(
          valueAt(grid, row, numberColumn.index),
          grid.numberFormats[row]?.[numberColumn.index] ?? "",
        )
      : null;
    const label = number !== null ? { id: number, title: readTitle(planText) } : readLabel(text);
    const measures = filled([...LEVEL_ROLES, "result"]);
    if (label && !measures && !filled(["weight"])) {
      headings.push({ ...label, cell });
    } else if (label || (text !== "" && filled(["weight"]))) {
      if (!component) {
        component = { id: "", title: "", kpis: [], cell: null };
        scorecard.components.push(component);
      }
      kpis.push({ ...(label ?? { id: "", title: readTitle(text) }), component, rows: [row] });
    } else if (measures) {
      kpis.at(-1)?.rows.push(row);
    }
  }
  const read = withWeightsOfHundred(kpis.map((kpi) => readKpi(table, kpi, findings)));
  read.forEach((kpi, index) => kpis[index]?.component.kpis.push(kpi));
  return { scorecard, headings, findings };
}

/** The component that a text names: "องค์ประกอบที่ 2 ประสิทธิภาพ". */
function componentOf(text: string, cell: CellRef, before: number): Component {
  const opening = COMPONENT_WORDS.exec(text);
  const label = opening ? null : readLabel(text);
  const id = opening?.groups?.["id"] ?? label?.id ?? String(before + 1);
  return { id, title: label?.title ?? readTitle(text.slice(opening?.[0].length ?? 0)), kpis: [], cell };
}
