/** Formulas as a sheet's XML spells them. Those of one shape differ, down a column, in the numbers of their rows only. */
import type { Cell, Formula, FormulaShape } from "../book/book";
import { changeUnquoted, REFERENCE } from "../book/formula-text";
import { formulaText } from "../book/relative-formula";
import { storedFormula } from "./formula-names";
import { escapeXml } from "./xml";

export interface StoredFormula {
  /** Escaped. */
  xml: string;
  usesCustomFunction: boolean;
}

/** Stands for a row's number; a formula that has the character itself is spelt out each time. */
const MARK = "\uE000";

const RELATIVE_ROW = /(?<![\d$])\d+/g;

interface Template {
  /** One more than there are offsets. */
  texts: readonly string[];
  /** From the formula's own row to the numbers that it has. */
  offsets: readonly number[];
  usesCustomFunction: boolean;
}

const isOfCustomFunction = (stored: string): boolean => stored.includes("_xldudf_");

/** Null where the formula has the mark in it. */
function templateOf(formula: string, row: number, namespaces: ReadonlySet<string>): Template | null {
  if (formula.includes(MARK)) return null;
  const offsets: number[] = [];
  const marked = changeUnquoted(formula, (piece) =>
    piece.replace(REFERENCE, (reference) =>
      reference.replace(RELATIVE_ROW, (digits) => {
        offsets.push(Number(digits) - row);
        return MARK;
      }),
    ),
  );
  const stored = storedFormula(marked, namespaces);
  return { texts: escapeXml(stored).split(MARK), offsets, usesCustomFunction: isOfCustomFunction(stored) };
}

function filled({ texts, offsets }: Template, row: number): string {
  let text = texts[0]!;
  for (let at = 0; at < offsets.length; at++) text += String(row + offsets[at]!) + texts[at + 1]!;
  return text;
}

/** Spells the formulas of one sheet. */
export function formulaSpeller(
  namespaces: ReadonlySet<string>,
): (cell: Cell, formula: Formula, row: number, column: number) => StoredFormula {
  const templates: Map<FormulaShape, Template | null>[] = [];

  function template(shape: FormulaShape, formula: Formula, row: number, column: number): Template | null {
    const ofColumn = (templates[column] ??= new Map());
    const known = ofColumn.get(shape);
    if (known !== undefined) return known;
    const made = templateOf(formulaText(formula, row, column), row, namespaces);
    ofColumn.set(shape, made);
    return made;
  }

  return (cell, formula, row, column) => {
    if (cell.stored === null && cell.shape !== null) {
      const made = template(cell.shape, formula, row, column);
      if (made) return { xml: filled(made, row), usesCustomFunction: made.usesCustomFunction };
    }
    const stored = cell.stored ?? storedFormula(formulaText(formula, row, column), namespaces);
    return { xml: escapeXml(stored), usesCustomFunction: isOfCustomFunction(stored) };
  };
}
