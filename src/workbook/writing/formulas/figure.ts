import { type CellRef, referenceTo } from "../../cell-ref";
import type { Figure } from "../../model";
import { extractionFormula } from "./extraction";
import { dusted, type FormulaLanguage, NO_FIGURE } from "./formula";

const scaled = (expression: string, scale: number): string =>
  scale === 1 ? expression : dusted(`${expression}*${scale}`);

/**
 * A user's figure on one of our sheets: a number, a dash where the cell is blank or says "none", #VALUE! where it
 * holds other text (adding 0 makes it so). Everything computed from our cells can rely on these three.
 *
 * @returns null where only the plain number will do
 */
export function figureFormula(
  language: FormulaLanguage,
  figure: Figure,
  textOf: ((cell: CellRef) => string | null) | undefined,
): string | null {
  const cell = referenceTo(figure.cell);
  if (figure.part === "value") {
    const number = figure.scale === 1 ? `${cell}+0` : scaled(cell, figure.scale);
    return `IF(OR(${cell}={"","-","–"}),${NO_FIGURE},${number})`;
  }
  if (language === "live")
    return `IFNA(${scaled(`KPI.PARSE(${cell},"${figure.part}")`, figure.scale)},${NO_FIGURE})`;
  const text = textOf?.(figure.cell) ?? null;
  return text === null || figure.scale !== 1
    ? null
    : extractionFormula(cell, text, figure.part, figure.value);
}

/** The same inside a longer formula, where it is there for certain; `"–"` for a level the sheet leaves out. */
export function figureArgument(language: FormulaLanguage, figure: Figure | null): string {
  if (!figure) return NO_FIGURE;
  const cell = referenceTo(figure.cell);
  if (figure.part === "value") return scaled(cell, figure.scale);
  return language === "live"
    ? scaled(`KPI.PARSE(${cell},"${figure.part}")`, figure.scale)
    : String(figure.value);
}
