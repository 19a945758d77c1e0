/** How a value reads in its cell: `Range.text`. */
import { isError, type Scalar } from "./book/book";
import { formatNumber } from "./engine/spreadsheet";

export function shownText(value: Scalar, format: string): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (isError(value)) return value.error;
  if (typeof value === "string") return textSection(value, format);
  return numberText(value, format);
}

/** The fourth section of a format is for text: `0;-0;0;"– "@`. */
function textSection(text: string, format: string): string {
  const section = sections(format)[3];
  return section === undefined ? text : literal(section).replace("@", () => text);
}

function numberText(value: number, format: string): string {
  const parts = sections(format);
  const section =
    value > 0 || parts.length === 1 ? parts[0]! : value < 0 ? parts[1]! : (parts[2] ?? parts[0]!);
  const bare = literal(section);
  if (bare === "" && section !== "") return "";
  if (/^general$/i.test(bare) || bare === "@") return generalText(value);
  const magnitude = parts.length > 1 && value < 0 ? -value : value;
  try {
    return formatNumber(magnitude, engineFormat(section));
  } catch {
    return generalText(value);
  }
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

function sections(format: string): string[] {
  return format.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;"\\[])+|(?<=;)(?=;|$)/g) ?? [format];
}

/** What the engine's formats do not know: colours, locales, padding. */
function engineFormat(section: string): string {
  return section
    .replace(/\[(?:black|blue|cyan|green|magenta|red|white|yellow|color ?\d+)\]/gi, "")
    .replace(/\[\$([^\]-]*)-[^\]]*\]/g, (_, symbol: string) => (symbol ? `"${symbol}"` : ""))
    .replace(/("[^"]*")|_.|\*./g, (_, quoted?: string) => quoted ?? "")
    .replace(/("[^"]*")|\\(.)/g, (_, quoted?: string, character?: string) => quoted ?? `"${character!}"`)
    .replace(/("[^"]*")|[()–]/g, (found: string, quoted?: string) => quoted ?? `"${found}"`);
}

const literal = (section: string): string =>
  section
    .replace(/\[[^\]]*\]/g, "")
    .replace(/("[^"]*")|_.|\*./g, (_, quoted?: string) => quoted ?? "")
    .replace(/"([^"]*)"|\\(.)/g, (_, quoted?: string, character?: string) => quoted ?? character ?? "");
