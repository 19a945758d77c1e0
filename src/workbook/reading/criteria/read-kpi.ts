/** Tells which kind of KPI a row of a criteria table is, by how its levels are written, and reads it. */
import { areBands } from "../../../kpi/bands";
import { parseBand } from "../../../text/band";
import type { Figure } from "../../figure";
import type { Finding } from "../../finding";
import {
  type Condition,
  type Kpi,
  type KpiCommon,
  type Levels,
  type LevelText,
  type StatedBand,
} from "../../scorecard-model";
import type { ColumnRole, Table } from "../../table";
import { cellRef, isEmpty, isErrorValue, readFigure, textAt, valueAt } from "../cells/cells";
import { cellError, unreadable } from "../cells/reading-findings";
import { columnFor } from "../tables/find-tables";
import type { LevelColumns } from "./level-columns";
import { levelReached } from "./level-text";
import { figureAt, type MeasuredCell, readMeasured } from "./measured-cell";

/** The rows of one KPI: its own, and those that state further conditions. */
export interface KpiRows {
  id: string;
  title: string;
  rows: readonly number[];
}

export interface KpiReading {
  kpi: Kpi;
  findings: Finding[];
}

const PASS_WORDS = /^(?:ไม่ผ่าน|ผ่าน|not passed|passed|failed|pass|fail)$/i;

interface MeasuredRow {
  levels: readonly (MeasuredCell | null)[];
  result: MeasuredCell | null;
}

/** What a KPI has whatever its kind. */
export function readCommon(
  table: Table,
  { id, title, rows: [first = 0] }: KpiRows,
): { common: KpiCommon; findings: Finding[] } {
  const findings: Finding[] = [];
  const figure = (role: ColumnRole): Figure | null => {
    const column = columnFor(table, role);
    if (!column) return null;
    const text = textAt(table.grid, first, column.index);
    if (PASS_WORDS.test(text)) return null;
    const read = readFigure(table.grid, first, column.index);
    const cell = cellRef(table.grid, first, column.index);
    if (read === "error") findings.push(cellError(cell, id, text));
    else if (read === "unreadable") findings.push(unreadable(cell, id, "weight", text));
    else return read;
    return null;
  };
  return {
    common: {
      id,
      title,
      weight: figure("weight"),
      reportedScore: figure("score"),
      reportedWeighted: figure("weighted"),
      cell: cellRef(table.grid, first, columnFor(table, "plan")?.index ?? 0),
    },
    findings,
  };
}

export function readKpi(table: Table, levels: LevelColumns, place: KpiRows): KpiReading {
  const { id, rows } = place;
  const [first = 0] = rows;
  const { common, findings } = readCommon(table, place);
  const measured = rows.map((row): MeasuredRow => {
    const read = (column: (typeof levels.columns)[number]): MeasuredCell | null => {
      const reading = readMeasured(table, row, column, id);
      findings.push(...reading.findings);
      return reading.measured;
    };
    return { levels: levels.columns.map(read), result: read(columnFor(table, "result") ?? null) };
  });

  const bands = bandsOf(measured);
  if (bands) return { kpi: { ...common, ...bandKpi(bands, measured[0]?.result ?? null) }, findings };
  if (isInWords(measured)) {
    const { kpi, unread } = levelKpi(table, levels, first, id);
    return { kpi: { ...common, ...kpi }, findings: [...findings, ...unread] };
  }
  findings.push(...measured.flatMap((row) => unreadParts(row, id)));

  const conditions = measured.flatMap(conditionsOf);
  const [condition] = conditions;
  if (!condition) {
    const result = figureAt(measured[0]?.result ?? null, 0);
    const none = levels.columns.map(() => null);
    return { kpi: { ...common, kind: "numeric", levels: none, polarity: null, result }, findings };
  }
  if (conditions.length > 1) return { kpi: { ...common, kind: "compound", conditions }, findings };
  const { polarity, result } = condition;
  const passMark = onlyLevel(condition.levels);
  const saysPassed = (["score", "result"] as const).some((role) => {
    const column = columnFor(table, role);
    return column && PASS_WORDS.test(textAt(table.grid, first, column.index));
  });
  return passMark && saysPassed
    ? { kpi: { ...common, kind: "pass-fail", passMark, polarity, result }, findings }
    : { kpi: { ...common, kind: "numeric", levels: condition.levels, polarity, result }, findings };
}

/** Parts that state no figure where one was expected. */
const unreadParts = (row: MeasuredRow, id: string): Finding[] =>
  [...statedLevels(row), ...(row.result ? [row.result] : [])].flatMap((cell) =>
    cell.parts
      .filter(({ figure, name }) => figure === null && !PASS_WORDS.test(name))
      .map(({ name }) => unreadable(cell.cell, id, cell === row.result ? "result" : "level", name)),
  );

function conditionsOf({ levels, result }: MeasuredRow): Condition[] {
  const count = Math.max(0, ...levels.map((cell) => cell?.parts.length ?? 0));
  return Array.from({ length: count }, (_, index) => ({
    name: [...levels, result].map((cell) => cell?.parts[index]?.name ?? "").find((name) => name !== "") ?? "",
    levels: levels.map((cell) => figureAt(cell, index)),
    polarity: levels.some((cell) => cell?.lower) ? ("lower" as const) : null,
    result: figureAt(result, index),
  }));
}

const statedLevels = ({ levels }: MeasuredRow): MeasuredCell[] =>
  levels.filter((cell) => cell !== null).filter(({ parts }) => parts.length > 0);

/** Levels in words: every level that is stated is stated without a figure. */
const isInWords = (rows: readonly MeasuredRow[]): boolean => {
  const cells = rows.flatMap(statedLevels);
  return cells.length > 0 && cells.every((cell) => cell.parts.every((part) => part.figure === null));
};

function onlyLevel(levels: Levels): Figure | null {
  const stated = levels.filter((level) => level !== null);
  return stated.length === 1 ? (stated[0] ?? null) : null;
}

/** The bands of a KPI in one row whose levels are all intervals; null for levels that are anything else. */
function bandsOf(rows: readonly MeasuredRow[]): (StatedBand | null)[] | null {
  const [row, ...others] = rows;
  if (!row || others.length > 0) return null;
  const bands = row.levels.map((cell): StatedBand | null => {
    const interval = cell && cell.text !== "" ? parseBand(cell.text) : null;
    return cell && interval && { text: cell.text, cell: cell.cell, interval };
  });
  const stated = bands.filter((band) => band !== null);
  const isEveryBand = stated.length >= 2 && stated.length === statedLevels(row).length;
  return isEveryBand && areBands(stated.map(({ interval }) => interval)) ? bands : null;
}

const bandKpi = (bands: (StatedBand | null)[], result: MeasuredCell | null) => ({
  kind: "band" as const,
  bands,
  result: figureAt(result, 0),
});

interface LevelReading {
  kpi: Omit<Extract<Kpi, { kind: "level" }>, keyof KpiCommon>;
  unread: Finding[];
}

function levelKpi(table: Table, { scale, columns }: LevelColumns, row: number, id: string): LevelReading {
  const words = (column: (typeof columns)[number] | undefined): LevelText | null => {
    if (!column || isEmpty(valueAt(table.grid, row, column.index))) return null;
    const text = textAt(table.grid, row, column.index).replace(/\s*\n\s*/g, " ");
    return isErrorValue(text) ? null : { text, cell: cellRef(table.grid, row, column.index) };
  };
  const levels = columns.map(words);
  const result = words(columnFor(table, "result"));
  const texts = levels.map((level) => level?.text ?? null);
  const reached = result && levelReached(result.text, texts, scale.points);
  return {
    kpi: { kind: "level", levels, result, reached },
    unread: result && reached === null ? [unreadable(result.cell, id, "level", result.text)] : [],
  };
}
