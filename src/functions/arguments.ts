/**
 * What Excel hands a function, made sure of. A missing optional argument arrives as null. So does a blank cell
 * (as "" from some hosts); older builds of Excel hand over 0 for it, which nothing here can tell from a zero
 * (office-js issues 4702 and 5262). `IF(ISNUMBER(A1),A1,"–")` in the formula is safe with them too.
 */
import type { BelowMinimum } from "../kpi/below-minimum";
import type { ScaleMode } from "../kpi/scale";
import { belowMinimumNamed, scaleModeNamed } from "../locales/rule-words";
import { readNumber } from "../text/numbers";
import { saysNoFigure } from "../text/thai";
import type { PlanPolarity, Polarity } from "../kpi/polarity";
import { type Language, LANGUAGES } from "../text/language";
import { found, invalidValue } from "./errors";
import { messages } from "./messages";

export function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === "string" && value.trim() === "");
}

/**
 * A figure, or null where there is none: blank, a dash, N/A. Text that is a number counts, in Thai digits, with
 * separators or in accounting brackets; "95%" is 95, the number as it is printed.
 *
 * @throws `#VALUE!` for anything else
 */
export function figure(name: string, value: unknown): number | null {
  return readFigure(name, value, 1);
}

/** The same for a fraction, where "95%" is 0.95. */
export function fraction(name: string, value: unknown): number | null {
  return readFigure(name, value, 100);
}

function readFigure(name: string, value: unknown, percentDivisor: number): number | null {
  if (isBlank(value)) return null;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (typeof value === "string") {
    if (saysNoFigure(value)) return null;
    const stated = readNumber(value);
    if (stated && Number.isFinite(stated.value))
      return stated.percent ? stated.value / percentDivisor : stated.value;
  }
  throw invalidValue(messages().notAFigure(name, found(value)));
}

/** One of a few words, in any case; the first one where the argument is left out. */
export function choice<Word extends string>(
  name: string,
  value: unknown,
  words: readonly [Word, ...Word[]],
): Word {
  if (isBlank(value)) return words[0];
  const wanted = typeof value === "string" ? value.trim().toLowerCase() : null;
  const word = words.find((each) => each === wanted);
  if (word === undefined) throw invalidValue(messages().notOneOf(name, words.join(", "), found(value)));
  return word;
}

/** In the words of either language, as the rules sheet has them. */
export function belowMinimumArgument(value: unknown): BelowMinimum {
  return (
    belowMinimumNamed(String(value)) ?? choice("belowMinimum", value, ["zero", "proportional", "lowest"])
  );
}

/** The same. */
export function scaleModeArgument(value: unknown): ScaleMode {
  return scaleModeNamed(String(value)) ?? choice("mode", value, ["interpolate", "step"]);
}

export function polarityArgument(value: unknown): Polarity {
  return choice("polarity", value, ["higher", "lower"]);
}

/** How achievement is worked out: `domain.md` §3. "inverse" is target / result, where lower is better. */
export function wayArgument(value: unknown): PlanPolarity | "inverse" {
  return choice("polarity", value, ["higher", "lower", "within", "inverse"]);
}

/** The language of what a function returns. Not the user's: a cell must say the same to everyone. */
export function languageArgument(value: unknown): Language {
  return choice("language", value, LANGUAGES);
}

/** A range as rows; hosts may pass a single cell as the bare value. */
export function rows(cells: unknown): unknown[][] {
  if (!Array.isArray(cells)) return [[cells]];
  return cells.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row]));
}

/** Whether a cell says that there is no figure: blank, a dash, N/A. */
export const isNoFigure = (value: unknown): boolean =>
  isBlank(value) || (typeof value === "string" && saysNoFigure(value));

/** Two ranges' cells in reading order, one beside the other. @throws `#VALUE!` where one has more */
export function pairs(
  firstName: string,
  first: unknown,
  secondName: string,
  second: unknown,
): { first: unknown; second: unknown; position: number }[] {
  const [left, right] = [rows(first).flat(), rows(second).flat()];
  if (left.length !== right.length)
    throw invalidValue(messages().differentSizes(firstName, secondName, left.length, right.length));
  return left.map((value, i) => ({ first: value, second: right[i], position: i + 1 }));
}

/** A weight that has to be there. @throws `#VALUE!` where it is not, or is negative */
export function weight(name: string, value: unknown, position: number): number {
  const present = figure(name, value);
  if (present === null) throw invalidValue(messages().noWeight(name, position));
  if (present < 0) throw invalidValue(messages().negativeWeight(name, position, present));
  return present;
}
