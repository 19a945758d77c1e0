/** A sheet for each quarter (`workbook.md` §1, E): its name, or its title, says which quarter its columns are of. */
import { type Doubt, doubtAt } from "../../doubt";
import { cellRef } from "../cells/cells";
import type { Column, Table } from "../../table";
import { type Quarter, quarterPeriod } from "../../period";
import { quarterAbove } from "./find-tables";
import { quarterIn } from "./heading";
import { onlyQuarter } from "./settled-periods";
import type { ColumnRole } from "../../table";

const FIGURES: readonly ColumnRole[] = ["target", "operating", "result", "percent"];

const isFigure = ({ role }: Column): boolean => FIGURES.includes(role);

/** Whether a table names no quarter in itself. */
const namesNone = ({ kind, columns }: Table): boolean =>
  kind === "targets" && columns.every(({ role, period }) => period.kind === "year" && role !== "quarter");

const isGeneric = (column: Column): boolean => isFigure(column) && !column.annual;

interface Named {
  quarter: Quarter;
  /** By the sheet's name, or else by a title alone. */
  byName: boolean;
}

function nameOf(table: Table, tables: readonly Table[]): Named | null {
  if (!namesNone(table)) return null;
  const above = tables
    .filter(({ grid, headerRow }) => grid === table.grid && headerRow < table.headerRow)
    .at(-1);
  const titled = quarterAbove(table.grid, table.headerRow, above && above.headerRow + 1);
  if (above && titled !== null) return { quarter: titled, byName: false };
  const named = quarterIn(table.grid.sheet);
  if (named !== null) return { quarter: named, byName: true };
  return titled === null ? null : { quarter: titled, byName: false };
}

const ofQuarter = (table: Table, quarter: Quarter): Table => ({
  ...table,
  quarter,
  columns: table.columns.map((column) =>
    isGeneric(column) ? { ...column, period: quarterPeriod(quarter) } : column,
  ),
});

function isOfAnother({ columns }: Table, quarter: Quarter): boolean {
  const own = onlyQuarter(columns);
  return own !== null && own !== quarter;
}

/**
 * The tables, those of one quarter with their columns said to be that quarter's. A single table whose title alone
 * names a quarter may as well report the year up to it: it is read as the year's, with a doubt.
 */
export function readQuarterSheets(tables: readonly Table[]): { tables: Table[]; doubts: Doubt[] } {
  const names = new Map(tables.map((table) => [table, nameOf(table, tables)]));
  const several = new Set([...names.values()].map((name) => name?.quarter ?? null).filter(Boolean)).size > 1;
  const doubts: Doubt[] = [];
  const read = tables.map((table) => {
    const name = names.get(table);
    const own = table.kind === "targets" ? onlyQuarter(table.columns) : null;
    // "Q1 plan" on one sheet, "Q2 plan" on the next.
    if (!name && own !== null && tables.some((other) => isOfAnother(other, own)))
      return { ...table, quarter: own };
    if (!name || !table.columns.some(isGeneric)) return table;
    const target = table.columns.filter(({ role }) => role === "target");
    const both = target.some(({ annual }) => annual) && target.some(({ annual }) => !annual);
    if (name.byName || several || both) return ofQuarter(table, name.quarter);
    const generic = target.find((column) => !column.annual);
    if (generic) {
      const cell = cellRef(table.grid, table.headerRow, generic.index);
      doubts.push(
        doubtAt(cell, "quarter-or-year", { quarter: name.quarter, heading: generic.heading }, [cell], cell),
      );
    }
    return table;
  });
  return { tables: read, doubts };
}
