/** Reads sheets as a mapping says. */
import { arabicDigits, matchingKey } from "../../text/thai";
import { columnName } from "../cell-ref";
import type { Grid } from "../grid";
import type { Plan } from "../model";
import type { Column, Table } from "../reading/tables/header";
import type { IgnoredSheet, MappedPlan, MappedSheet, Mapping, MappingProblem } from "./mapping";

/** What the mapping says of a sheet. */
export const mappedSheet = (mapping: Mapping, sheet: string): IgnoredSheet | MappedSheet | undefined =>
  mapping.sheets.find((candidate) => candidate.sheet === sheet);

/** A column's letters as a number from 0: "AA" → 26. */
const columnIndex = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The table that a mapping makes of a sheet. */
export function mappedTable(grid: Grid, { kind, headerRow, columns }: MappedSheet): Table {
  const header = headerRow - 1 - grid.top;
  const keyAt = (row: number, column: number): string =>
    matchingKey(String(grid.values[row]?.[column] ?? ""));
  const mapped = columns.map(({ column, role, quarter, annual }): Column => ({
    index: columnIndex(column) - grid.left,
    role,
    quarter: quarter ?? null,
    heading: String(grid.values[header]?.[columnIndex(column) - grid.left] ?? ""),
    annual: annual === true,
    year: null,
    unit: null,
  }));
  // A heading that is printed again on every page.
  const isRepeated = (row: number): boolean =>
    mapped.filter(({ index }) => keyAt(header, index) !== "").length > 1 &&
    mapped.every(({ index }) => keyAt(row, index) === keyAt(header, index));
  return {
    kind,
    grid,
    columns: mapped,
    headerRow: Math.max(0, header),
    bodyRows: grid.values.flatMap((_, row) => (row > header && !isRepeated(row) ? [row] : [])),
    quarter: null,
  };
}

/** Whether an entry is about this plan; one joined from several sheets is found by each of them. */
function names({ sheet, id, title }: MappedPlan, plan: Plan, sheets: ReadonlySet<string>): boolean {
  return (
    sheets.has(sheet) &&
    arabicDigits(id.trim()) === plan.id &&
    (title === undefined || matchingKey(title) === matchingKey(plan.title))
  );
}

function sheetsOf({ cell, annual, quarters }: Plan): Set<string> {
  const figures = [
    annual.target,
    annual.result,
    ...quarters.flatMap(({ planned, result }) => [planned, result]),
  ];
  return new Set([cell.sheet, ...figures.flatMap((figure) => (figure ? [figure.cell.sheet] : []))]);
}

/** The plans with the accumulation and polarity that the user set. */
export function withMappedPlans(plans: readonly Plan[], mapping: Mapping): Plan[] {
  if (mapping.plans.length === 0) return [...plans];
  return plans.map((plan) => {
    const sheets = sheetsOf(plan);
    return mapping.plans
      .filter((entry) => names(entry, plan, sheets))
      .reduce<Plan>(
        (changed, { accumulation, polarity }) => ({
          ...changed,
          ...(accumulation && { accumulation }),
          ...(polarity && { polarity }),
        }),
        plan,
      );
  });
}

/** What of a mapping does not fit the workbook: sheets that are gone, columns and rows beyond what a sheet holds. */
export function checkMapping(mapping: Mapping, grids: readonly Grid[]): MappingProblem[] {
  const problems: MappingProblem[] = [];
  const names = grids.map(({ sheet }) => sheet).join(", ");
  mapping.sheets.forEach((entry, index) => {
    const path = `sheets[${index}]`;
    const grid = grids.find(({ sheet }) => sheet === entry.sheet);
    if (!grid) {
      problems.push({ kind: "unknown-sheet", path: `${path}.sheet`, found: entry.sheet, expected: names });
      return;
    }
    if ("ignore" in entry) return;
    const lastRow = grid.top + grid.values.length;
    if (entry.headerRow > lastRow)
      problems.push({
        kind: "row-out-of-range",
        path: `${path}.headerRow`,
        found: String(entry.headerRow),
        expected: `1–${lastRow}`,
      });
    const lastColumn = grid.left + Math.max(1, ...grid.values.map((row) => row.length)) - 1;
    entry.columns.forEach(({ column }, at) => {
      if (columnIndex(column) > lastColumn)
        problems.push({
          kind: "column-out-of-range",
          path: `${path}.columns[${at}].column`,
          found: column,
          expected: `A–${columnName(lastColumn)}`,
        });
    });
  });
  return problems;
}

/** The entries for plans that none of the plans answers to. */
export function unansweredPlans(mapping: Mapping, plans: readonly Plan[]): MappingProblem[] {
  if (mapping.plans.length === 0) return [];
  const known = plans.map((plan) => ({ plan, sheets: sheetsOf(plan) }));
  return mapping.plans.flatMap((entry, index): MappingProblem[] =>
    known.some(({ plan, sheets }) => names(entry, plan, sheets))
      ? []
      : [
          {
            kind: "unknown-plan",
            path: `plans[${index}]`,
            found: `${entry.id} ${entry.title ?? ""}`.trim(),
            expected: entry.sheet,
          },
        ],
  );
}
