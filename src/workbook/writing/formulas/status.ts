import type { Polarity } from "../../../kpi/polarity";
import type { Language } from "../../settings";
import { type FormulaLanguage, NO_FIGURE, quoted } from "./formula";

export interface StatusCells {
  achievement: string;
  result: string;
  target: string;
  polarity: Polarity;
  redBelow: string;
  greenAbove: string;
}

/** The words of the traffic light, and the same with their shapes, as the cell shows them. */
export interface StatusWords {
  language: Language;
  words: { green: string; yellow: string; red: string };
  shown: { green: string; yellow: string; red: string };
}

/** The year's traffic light; a target of 0 is judged by the result alone: `domain.md` §3 and §5. */
export function statusFormula(language: FormulaLanguage, cells: StatusCells, words: StatusWords): string {
  const { result, target, polarity } = cells;
  const [green, red] = [quoted(words.shown.green), quoted(words.shown.red)];
  const reached = polarity === "lower" ? `${result}-${target}<=0` : `${result}-${target}>=0`;
  const ofNothing = `IF(${result}=${NO_FIGURE},${NO_FIGURE},IF(${reached},${green},${red}))`;
  return `IF(${target}=0,${ofNothing},${judged(language, cells, words)})`;
}

/** A quarter's; green where earlier quarters have delivered its operating target (0 or less): §4. */
export function quarterStatusFormula(
  language: FormulaLanguage,
  cells: StatusCells,
  words: StatusWords,
): string {
  const { target } = cells;
  const delivered = `IF(${target}<=0,${quoted(words.shown.green)},${judged(language, cells, words)})`;
  return `IF(${target}=${NO_FIGURE},${NO_FIGURE},${delivered})`;
}

function judged(
  language: FormulaLanguage,
  { achievement, redBelow, greenAbove }: StatusCells,
  { language: spoken, words, shown }: StatusWords,
): string {
  const [green, yellow, red] = [quoted(shown.green), quoted(shown.yellow), quoted(shown.red)];
  if (language === "native")
    return (
      `IF(${achievement}=${NO_FIGURE},${NO_FIGURE},` +
      `IF(${achievement}<${redBelow},${red},IF(${achievement}>${greenAbove},${green},${yellow})))`
    );
  const said = [words.green, words.yellow, words.red].map(quoted).join(";");
  const status = `KPI.STATUS(${achievement},${redBelow},${greenAbove},"${spoken}")`;
  // One call, its word looked up to put the shape before it; no achievement, no word, no match: a dash.
  return `IFNA(INDEX({${green};${yellow};${red}},MATCH(${status},{${said}},0)),${NO_FIGURE})`;
}
