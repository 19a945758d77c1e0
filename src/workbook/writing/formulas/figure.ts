import { parseCellValue } from "../../../text/cell-value";
import { parseCriterionCell } from "../../../text/criterion-cell";
import { parseDocumentCell } from "../../../text/document-cell";
import { type CellRef, referenceTo } from "../../cell-ref";
import type { CellPart, Figure } from "../../figure";
import { extractionFormula } from "./extraction";
import { dusted, type FormulaLanguage, NO_FIGURE } from "./formula";
import { cellList } from "./cell-list";

export type TextOf = (cell: CellRef) => string | null;

/** A percent cell read as 95 is multiplied by 100; a figure brought to a unit 1,000,000 times larger is divided by it. */
function multiplied(expression: string, scale: number): string {
  if (scale === 1) return expression;
  return scale > 1 ? `${expression}*${scale}` : `${expression}/${Math.round(1 / scale)}`;
}

const scaled = (expression: string, scale: number): string =>
  scale === 1 ? expression : dusted(multiplied(expression, scale));

/** Whether KPI.PARSE finds the figure in the text under the part's name. */
function parses(text: string, { part, value, upTo, scale }: Figure): boolean {
  if (part === "value") {
    const stated = parseCellValue(text);
    return stated.kind === "range"
      ? stated.range.from === value && stated.range.to === upTo
      : stated.kind === "figure" && stated.value * scale === value;
  }
  const condition = /^condition(\d)$/.exec(part)?.[1];
  if (condition !== undefined)
    return parseCriterionCell(text)[Number(condition) - 1]?.figure?.value === value;
  return parseDocumentCell(text)[part as Exclude<CellPart, "value" | `condition${number}`>]?.value === value;
}

/** A figure that stands in a text, or null where no formula is seen to find it there. */
function textFormula(language: FormulaLanguage, figure: Figure, textOf: TextOf | undefined): string | null {
  const { cell, part, scale, value, upTo, continuedAt } = figure;
  const text = textOf?.(cell) ?? null;
  const rest = continuedAt ? (textOf?.(continuedAt) ?? null) : "";
  const reference = continuedAt ? `${referenceTo(cell)}&" "&${referenceTo(continuedAt)}` : referenceTo(cell);
  const whole = text === null || rest === null ? null : continuedAt ? `${text} ${rest}` : text;
  const trusted = whole === null || parses(whole, figure);
  if (language === "live" && trusted)
    return scaled(`KPI.PARSE(${reference}${part === "value" ? "" : `,"${part}"`})`, scale);
  if (whole === null || continuedAt || scale !== 1 || upTo !== undefined) return null;
  return extractionFormula(reference, whole, part, value);
}

/** The sum of cells, in which SUM passes over blanks and dashes; a dash where none holds a number. */
export const sumFormula = (cells: string, scale = 1): string =>
  `IF(COUNT(${cells})=0,${NO_FIGURE},${dusted(multiplied(`SUM(${cells})`, scale))})`;

/** The addends' sum or mean, where each of them is its cell's own number; null where only the plain number will do. */
export function addendsFormula(
  addends: readonly Figure[],
  isMean: boolean,
  textOf: TextOf | undefined,
): string | null {
  const scale = addends[0]?.scale ?? 1;
  const plain = addends.every(
    (addend) =>
      addend.part === "value" &&
      addend.scale === scale &&
      !addend.addends &&
      (textOf?.(addend.cell) ?? null) === null,
  );
  if (!plain) return null;
  const cells = cellList(addends.map(({ cell }) => cell));
  return isMean
    ? `IF(COUNT(${cells})=0,${NO_FIGURE},${dusted(multiplied(`AVERAGE(${cells})`, scale))})`
    : sumFormula(cells, scale);
}

/**
 * A user's figure on one of our sheets: the number of its cell, or a dash where the cell holds none; what KPI.PARSE
 * finds, where the cell holds text.
 *
 * @returns null where only the plain figure will do
 */
export function figureFormula(
  language: FormulaLanguage,
  figure: Figure,
  textOf: TextOf | undefined,
): string | null {
  if (figure.addends) return addendsFormula(figure.addends, figure.isMean === true, textOf);
  const isText = figure.upTo !== undefined || (textOf?.(figure.cell) ?? null) !== null;
  if (figure.part !== "value" || isText) return textFormula(language, figure, textOf);
  const cell = referenceTo(figure.cell);
  return `IF(ISNUMBER(${cell}),${scaled(cell, figure.scale)},${NO_FIGURE})`;
}
