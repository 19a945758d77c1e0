/** A cell's text as Excel shows it, where the grid would show it otherwise. */
import { shownText } from "../../host/display/number-text";
import type { Model } from "../../host/engine/spreadsheet";
import { wrappedLines } from "./wrapped-lines";

type Position = Parameters<Model["getters"]["getCellStyle"]>[0];

/** Excel's indent is about three spaces wide. */
const INDENT = "\u00A0".repeat(3);

/** Of a style that the grid was given (cell-look.ts), what matters here. */
interface TextLook {
  align?: string | undefined;
  indent?: number;
  numberFormat?: string;
}

/**
 * Has the grid break wrapped text between words, indent every line, and write a value in the number format that a
 * conditional rule gives it. The rest of the grid hands these two of a style's keys on without knowing them.
 */
export function showAsExcel({ getters }: Model): void {
  const lookAt = (position: Position): TextLook => getters.getCellComputedStyle(position);

  const plainText = getters.getCellText;
  getters.getCellText = (position, given) => {
    const { numberFormat } = lookAt(position);
    if (numberFormat === undefined || given?.showFormula) return plainText(position, given);
    return shownText(getters.getEvaluatedCell(position).value, numberFormat);
  };

  const plainLines = getters.getCellMultiLineText;
  getters.getCellMultiLineText = (position, given) => {
    const { indent = 0, align } = lookAt(position);
    const margin = INDENT.repeat(indent);
    return linesWithin(position, given, margin).map((line) =>
      align === "right" ? line + margin : align === "center" ? line : margin + line,
    );
  };

  function linesWithin(
    position: Position,
    given: Parameters<typeof plainLines>[1],
    margin: string,
  ): string[] {
    if (given.wrapWidth === undefined) return plainLines(position, given);
    const style = getters.getCellStyle(position);
    const text = getters.getCellText(position, { showFormula: getters.shouldShowFormulas() });
    const width = given.wrapWidth - (margin === "" ? 0 : getters.getTextWidth(margin, style));
    return wrappedLines(text, width, (piece) => getters.getTextWidth(piece, style));
  }
}
