/** How a value reads in its cell: `Range.text`. */
import { isError, type Scalar } from "../book/book";
import { formatNumber } from "../engine/spreadsheet";

export function shownText(value: Scalar, format: string): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (isError(value)) return value.error;
  if (typeof value === "string") return textSection(value, format);
  return numberText(value, format);
}

/** The pieces of a format: quoted text, an escaped character, padding, a colour or locale, any other character. */
const PIECE = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|[\s\S]/g;

const knownSections = new Map<string, readonly string[][]>();

/** Positive, negative, zero and text, each as its pieces. A workbook has few formats and many cells. */
export function sections(format: string): readonly string[][] {
  const known = knownSections.get(format) ?? cutSections(format);
  knownSections.set(format, known);
  return known;
}

function cutSections(format: string): string[][] {
  const found: string[][] = [[]];
  for (const piece of format.match(PIECE) ?? [])
    if (piece === ";") found.push([]);
    else found.at(-1)!.push(piece);
  return found;
}

/** The fourth section; of fewer, the last one where it has a place for text. */
function textSection(text: string, format: string): string {
  const all = sections(format);
  const section = all[3] ?? (all.at(-1)?.includes("@") ? all.at(-1) : undefined);
  return section === undefined
    ? text
    : section.map((piece) => (piece === "@" ? text : (literal(piece) ?? piece))).join("");
}

function numberText(value: number, format: string): string {
  const parts = sections(format);
  const at = parts.length === 1 || value > 0 ? 0 : value < 0 ? 1 : parts.length > 2 ? 2 : 0;
  const section = parts[at]!;
  const bare = section.map((piece) => literal(piece) ?? piece).join("");
  if (section.length === 0 && format !== "") return "";
  if (/^general$/i.test(bare) || bare === "@" || bare === "") return generalText(value);
  try {
    return formatNumber(at === 1 ? -value : value, engineFormat(section));
  } catch {
    return generalText(value);
  }
}

/** What a piece puts into the text as it is; null for one that stands for the value. */
function literal(piece: string): string | null {
  if (piece.startsWith('"')) return piece.slice(1, -1);
  if (piece.startsWith("\\")) return piece.slice(1);
  if (piece.length === 2 && /^[_*]/.test(piece)) return "";
  // [$฿-41E] is a currency's sign, with the language it comes from.
  if (piece.startsWith("["))
    return /^\[\$([^\]-]*)/.exec(piece)?.[1] ?? (/^\[h+|m+|s+\]$/i.test(piece) ? null : "");
  return null;
}

/** Eleven characters at most, as a cell wide enough shows a General number. */
function generalText(value: number): string {
  const magnitude = Math.abs(value);
  if (magnitude !== 0 && (magnitude >= 1e11 || magnitude < 1e-9)) {
    const [mantissa = "", exponent = ""] = value.toExponential(5).split("e");
    const sign = exponent.startsWith("-") ? "-" : "+";
    return `${String(Number(mantissa))}E${sign}${exponent.replace(/[+-]/, "").padStart(2, "0")}`;
  }
  const whole = Math.trunc(magnitude).toString().length;
  return String(Number(value.toFixed(Math.max(0, 10 - whole))));
}

/** A section as the engine takes it. */
export const engineFormat = (section: readonly string[]): string => section.map(enginePiece).join("");

/** The engine's formats know digits, dates and quoted text; all other literal text has to be quoted for it. */
function enginePiece(piece: string): string {
  const text = literal(piece) ?? (/^[()–]$/.test(piece) ? piece : null);
  return text === null ? piece : text === "" ? "" : `"${text}"`;
}
