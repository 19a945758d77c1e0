/** A cell that states a level's target or the result: one figure, several conditions, or words. */
import { type CriterionPart, parseCriterionCell } from "../../../text/criterion-cell";
import { parseDocumentCell } from "../../../text/document-cell";
import type { CellRef } from "../../cell-ref";
import type { Figure } from "../../figure";
import type { Finding } from "../../finding";
import type { Column, Table } from "../../table";
import { cellRef, parsedFigure, readCell } from "../cells/cells";
import { cellError } from "../cells/reading-findings";

export interface MeasuredCell {
  cell: CellRef;
  /** The conditions it states, each with its figure or its words. */
  parts: (CriterionPart & { read: Figure | null })[];
  /** Its words say that less is better. */
  lower: boolean;
  /** The text it holds; "" for a number or nothing. */
  text: string;
}

export interface MeasuredReading {
  measured: MeasuredCell | null;
  findings: Finding[];
}

/** What a cell states; null where there is no such column. */
export function readMeasured(table: Table, row: number, column: Column | null, id: string): MeasuredReading {
  if (!column) return { measured: null, findings: [] };
  const reading = readCell(table.grid, row, column.index);
  const cell = cellRef(table.grid, row, column.index);
  const empty: MeasuredCell = { cell, parts: [], lower: false, text: "" };
  switch (reading.kind) {
    case "empty":
      return { measured: empty, findings: [] };
    case "error":
      return { measured: empty, findings: [cellError(cell, id, reading.text)] };
    case "number": {
      const part = { name: "", figure: reading.figure, read: reading.figure };
      return { measured: { ...empty, parts: [part] }, findings: [] };
    }
    case "text":
      return {
        measured: {
          cell,
          parts: parseCriterionCell(reading.text).map((part, index) => ({
            ...part,
            read: part.figure && parsedFigure(cell, `condition${index + 1}`, part.figure),
          })),
          lower: parseDocumentCell(reading.text).polarity === "lower",
          text: reading.text,
        },
        findings: [],
      };
  }
}

/** The figure of one of the cell's conditions. */
export const figureAt = (cell: MeasuredCell | null, index: number): Figure | null =>
  cell?.parts[index]?.read ?? null;
