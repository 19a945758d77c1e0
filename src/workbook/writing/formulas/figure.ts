import { parseCriterionCell } from "../../../text/criterion-cell";
import { parseDocumentCell } from "../../../text/document-cell";
import { type CellRef, referenceTo } from "../../cell-ref";
import type { CellPart, Figure } from "../../model";
import { extractionFormula } from "./extraction";
import { dusted, type FormulaLanguage, NO_FIGURE } from "./formula";

export type TextOf = (cell: CellRef) => string | null;

const scaled = (expression: string, scale: number): string =>
  scale === 1 ? expression : dusted(`${expression}*${scale}`);

/** Whether KPI.PARSE finds the figure in the text under the part's name. */
function parses(text: string, { part, value }: Figure): boolean {
  const condition = /^condition(\d)$/.exec(part)?.[1];
  if (condition !== undefined)
    return parseCriterionCell(text)[Number(condition) - 1]?.figure?.value === value;
  return parseDocumentCell(text)[part as Exclude<CellPart, "value" | `condition${number}`>]?.value === value;
}

/** A figure that stands in a text, or null where no formula is seen to find it there. */
function textFormula(language: FormulaLanguage, figure: Figure, textOf: TextOf | undefined): string | null {
  const { cell, part, scale, value, continuedAt } = figure;
  const text = textOf?.(cell) ?? null;
  const rest = continuedAt ? (textOf?.(continuedAt) ?? null) : "";
  const reference = continuedAt ? `${referenceTo(cell)}&" "&${referenceTo(continuedAt)}` : referenceTo(cell);
  const whole = text === null || rest === null ? null : continuedAt ? `${text} ${rest}` : text;
  const trusted = whole === null || parses(whole, figure);
  if (language === "live" && trusted)
    return `IFNA(${scaled(`KPI.PARSE(${reference},"${part}")`, scale)},${NO_FIGURE})`;
  if (whole === null || continuedAt || scale !== 1) return null;
  return extractionFormula(reference, whole, part, value);
}

/**
 * A user's figure on one of our sheets: a number, a dash where the cell is blank or says "none", #VALUE! where it
 * holds other text (adding 0 makes it so). Everything computed from our cells can rely on these three.
 *
 * @returns null where only the plain number will do
 */
export function figureFormula(
  language: FormulaLanguage,
  figure: Figure,
  textOf: TextOf | undefined,
): string | null {
  if (figure.part !== "value") return textFormula(language, figure, textOf);
  const cell = referenceTo(figure.cell);
  const number = figure.scale === 1 ? `${cell}+0` : scaled(cell, figure.scale);
  return `IF(OR(${cell}={"","-","–"}),${NO_FIGURE},${number})`;
}

/** The same as an argument of a longer formula, where a text's figure may be looked up but not dug out. */
export function figureArgument(
  language: FormulaLanguage,
  figure: Figure,
  textOf: TextOf | undefined,
): string {
  if (figure.part !== "value")
    return (language === "live" ? textFormula(language, figure, textOf) : null) ?? String(figure.value);
  const number = scaled(referenceTo(figure.cell), figure.scale);
  // A blank cell reaches a custom function as 0 in some builds of Excel.
  return language === "live" ? `IF(${referenceTo(figure.cell)}="",${NO_FIGURE},${number})` : number;
}
