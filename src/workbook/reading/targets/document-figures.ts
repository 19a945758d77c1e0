/** The figures of a document cell (`workbook.md` §1, A). */
import { type DocumentCell, parseDocumentCell } from "../../../text/document-cell";
import type { Figure } from "../../figure";
import type { Table } from "../../table";
import { cellRef, parsedFigure, textAt } from "../cells/cells";
import { isCut } from "./row-text";

const DOCUMENT_PARTS = ["target", "operating", "result", "percent"] as const;

/** A document cell's figures; where a page break cut the cell, those of its two halves together. */
export function documentFigures(
  table: Table,
  rows: readonly number[],
  column: number,
): { document: DocumentCell; figures: Partial<Record<(typeof DOCUMENT_PARTS)[number], Figure>> } {
  const [row = 0, next] = rows;
  const { grid } = table;
  const cell = cellRef(grid, row, column);
  const text = textAt(grid, row, column);
  const continued = next !== undefined && isCut(text) && textAt(grid, next, column) !== "";
  const alone = parseDocumentCell(text);
  const document = continued ? parseDocumentCell(`${text} ${textAt(grid, next, column)}`) : alone;
  const figures: Partial<Record<(typeof DOCUMENT_PARTS)[number], Figure>> = {};
  for (const part of DOCUMENT_PARTS) {
    const parsed = document[part];
    if (!parsed) continue;
    const figure = parsedFigure(cell, part, parsed);
    figures[part] =
      continued && alone[part]?.value !== parsed.value
        ? { ...figure, continuedAt: cellRef(grid, next, column) }
        : figure;
  }
  return { document, figures };
}
