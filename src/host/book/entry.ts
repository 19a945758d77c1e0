/**
 * What a string means when it is put into a cell, as if typed into an English Excel: a number, a percentage, a date,
 * a formula, or text.
 */
import type { Scalar } from "./book";

export interface Entry {
  /** Undefined for a formula, until it is computed. */
  value: Scalar | undefined;
  formula: string | null;
  /** The format Excel gives a General cell with the entry. */
  numberFormat: string | null;
  /** Begun with an apostrophe. */
  quoted: boolean;
}

const ERRORS = new Set([
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NAME?",
  "#NUM!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
]);

export function readEntry(text: string, cellFormat: string): Entry {
  // A text cell takes what it is given; the apostrophe alone is still a mark.
  if (text.startsWith("'")) return { value: text.slice(1), formula: null, numberFormat: null, quoted: true };
  if (cellFormat === "@") return { ...constant(text === "" ? null : text), numberFormat: null };
  if (text === "") return constant(null);
  if (/^=./s.test(text)) return formula(text.slice(1));
  const upper = text.trim().toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return constant(upper === "TRUE");
  if (ERRORS.has(upper)) return constant({ error: upper });
  const figure = readNumber(text.trim()) ?? readDate(text.trim());
  if (figure) return figure;
  // Typed text that begins so is a formula too: "-ยอด" shows #NAME?.
  return /^[+@-]./s.test(text) ? formula(text) : constant(text);
}

const formula = (text: string): Entry => ({
  value: undefined,
  formula: text,
  numberFormat: null,
  quoted: false,
});

const constant = (value: Scalar, numberFormat: string | null = null): Entry => ({
  value,
  formula: null,
  numberFormat,
  quoted: false,
});

const NUMBER = /^([+-]?)(\(?)([$฿]?)([+-]?)(\d{1,3}(?:,\d{3})+|\d*)(\.\d*)?(?:e([+-]?\d{1,3}))?(%?)(\)?)$/i;

function readNumber(text: string): Entry | null {
  const match = NUMBER.exec(text.replace(/\s+%$/, "%"));
  if (!match) return fraction(text);
  const [
    ,
    sign = "",
    open = "",
    currency = "",
    inner = "",
    whole = "",
    decimals = "",
    exponent,
    percent = "",
    close = "",
  ] = match;
  if (whole === "" && decimals.length < 2) return null;
  if ((open === "") !== (close === "") || (sign !== "" && inner !== "") || (open !== "" && (sign || inner)))
    return null;
  // Excel keeps fifteen digits.
  const magnitude = Number(
    Number(
      `${whole.replaceAll(",", "") || "0"}${decimals}${exponent === undefined ? "" : `e${exponent}`}`,
    ).toPrecision(15),
  );
  if (!Number.isFinite(magnitude)) return null;
  const negative = sign === "-" || inner === "-" || open !== "";
  const value = (negative ? -magnitude : magnitude) / (percent === "" ? 1 : 100);
  return constant(value === 0 ? 0 : value, numberFormatOf({ currency, percent, decimals, exponent, whole }));
}

function numberFormatOf(parts: {
  currency: string;
  percent: string;
  decimals: string;
  exponent: string | undefined;
  whole: string;
}): string | null {
  const hasDecimals = parts.decimals.length > 1;
  if (parts.percent !== "") return hasDecimals ? "0.00%" : "0%";
  if (parts.exponent !== undefined) return "0.00E+00";
  if (parts.currency === "$") return hasDecimals ? "$#,##0.00_);[Red]($#,##0.00)" : "$#,##0_);[Red]($#,##0)";
  if (parts.whole.includes(",")) return hasDecimals ? "#,##0.00" : "#,##0";
  return null;
}

function fraction(text: string): Entry | null {
  const match = /^([+-]?)(\d+) (\d{1,5})\/(\d{1,5})$/.exec(text);
  if (!match || Number(match[4]) === 0) return null;
  const magnitude = Number(match[2]) + Number(match[3]) / Number(match[4]);
  const digits = Math.max(match[3]!.length, match[4]!.length);
  return constant(match[1] === "-" ? -magnitude : magnitude, digits > 1 ? "# ??/??" : "# ?/?");
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
const TIME = /^(?:(.*?)\s+)?(\d{1,2}):(\d{1,2})(?::(\d{1,2}(?:\.\d+)?))?(?:\s*([ap])m?)?$/i;

function readDate(text: string): Entry | null {
  const time = TIME.exec(text);
  if (!time) return dateOnly(text);
  const [, day, hours, minutes, seconds = "0", half] = time;
  const date = day === undefined ? null : dateOnly(day);
  if (day !== undefined && !date) return null;
  const hour = Number(hours);
  if (Number(minutes) > 59 || Number(seconds) >= 60 || (half && (hour > 12 || hour < 1))) return null;
  const inDay = half ? (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0) : hour;
  if (day !== undefined && inDay > 23) return null;
  const value = (inDay * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  const clock = time[4] === undefined ? "h:mm" : "h:mm:ss";
  if (date) return constant((date.value as number) + value, `m/d/yyyy ${clock}`);
  return constant(value, half ? `${clock} AM/PM` : inDay > 23 ? "[h]:mm:ss" : clock);
}

function dateOnly(text: string): Entry | null {
  const thisYear = new Date().getFullYear();
  const numeric = /^(\d{1,4})[/-](\d{1,2})(?:[/-](\d{1,4}))?$/.exec(text);
  if (numeric) {
    const [, first = "", second = "", third] = numeric;
    if (first.length > 2)
      return third === undefined ? null : dated(Number(first), Number(second), Number(third), "m/d/yyyy");
    if (third !== undefined) return dated(fullYear(third), Number(first), Number(second), "m/d/yyyy");
    // "1/2" is the second of January; "13/2" can only be a month and a year, which "13" is not.
    return dated(thisYear, Number(first), Number(second), "d-mmm");
  }
  const dayFirst = new RegExp(`^(\\d{1,2})[ -]${MONTH}(?:[ ,-]+(\\d{2}|\\d{4}))?$`, "i").exec(text);
  if (dayFirst)
    return dated(
      dayFirst[3] === undefined ? thisYear : fullYear(dayFirst[3]),
      monthOf(dayFirst[2]!),
      Number(dayFirst[1]),
      dayFirst[3] === undefined ? "d-mmm" : "d-mmm-yy",
    );
  const monthFirst = new RegExp(`^${MONTH}[ -](\\d{1,2}|\\d{4})(?:,? +(\\d{4}))?$`, "i").exec(text);
  if (monthFirst) {
    const number = Number(monthFirst[2]);
    const month = monthOf(monthFirst[1]!);
    if (monthFirst[3] !== undefined) return dated(Number(monthFirst[3]), month, number, "d-mmm-yy");
    return number <= 31 && monthFirst[2]!.length < 4
      ? dated(thisYear, month, number, "d-mmm")
      : dated(fullYear(monthFirst[2]!), month, 1, "mmm-yy");
  }
  return null;
}

const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** Two digits below 30 are of this century. */
const fullYear = (digits: string): number =>
  digits.length > 2 ? Number(digits) : Number(digits) + (Number(digits) < 30 ? 2000 : 1900);

function dated(year: number, month: number, day: number, numberFormat: string): Entry | null {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1) return null;
  const serial = date.getTime() / 86_400_000 + 25_569;
  // Excel counts a 29 February 1900 that never was.
  return constant(serial < 61 ? serial - 1 : serial, numberFormat);
}
