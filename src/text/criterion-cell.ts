/**
 * Reads a cell of a criteria sheet: a target level or a result, which may set several conditions at once
 * (`workbook.md` §1, layout C):
 *
 *     33.94 (1,500/4,420 กองทุน) + ติดตามผลและผ่านการประเมินร้อยละ 50 (789 กองทุน)
 */
import { type ParsedFigure, isLevelText, parseDocumentCell, PERCENT_UNIT } from "./document-cell";
import { NUMBER_PATTERN, readNumber } from "./numbers";
import { plainText } from "./thai";

export interface CriterionPart {
  /** The words before the figure; "" where it opens the condition. */
  name: string;
  figure: ParsedFigure | null;
}

const PERCENT_ANYWHERE = new RegExp(
  String.raw`ร้อยละ\s*(?<after>${NUMBER_PATTERN})|(?<before>${NUMBER_PATTERN})\s*%`,
);
const CLOSING_WORDS = /(?:และ|หรือ|ผ่าน|ที่|ได้|,|:)+\s*$/;

function figureOf(text: string): CriterionPart {
  // On a criteria sheet a level has points, and is no figure itself.
  if (isLevelText(text)) return { name: text.trim(), figure: null };
  // The first figure is the one the KPI is measured by; a count in brackets behind a percentage explains it.
  const opening = parseDocumentCell(text.replace(/(?<=\d\s*)\([^)]*\)/, " "));
  if (opening.target) return { name: "", figure: opening.target };
  const match = PERCENT_ANYWHERE.exec(text);
  const number = match?.groups && readNumber(match.groups["after"] ?? match.groups["before"] ?? "");
  if (!match || !number) return { name: text.trim(), figure: null };
  return {
    name: text.slice(0, match.index).replace(CLOSING_WORDS, "").trim(),
    figure: { value: number.value, decimals: number.decimals, unit: PERCENT_UNIT },
  };
}

/**
 * The conditions a criteria cell states, in order; one for most cells, none for a blank one.
 *
 * @example parseCriterionCell("23.57 (1,042/4,420 กองทุน)")[0]?.figure?.value // 23.57
 */
export function parseCriterionCell(raw: string): CriterionPart[] {
  const text = plainText(raw).trim();
  if (text === "") return [];
  return text
    .split(/\s\+\s|\n\s*\+\s*|(?<=\))\s*\+\s*/)
    .filter((part) => part.trim() !== "")
    .map(figureOf);
}
