/** The kinds of settings: how a cell and a field of the pane say them. */
import { decimal } from "../kpi/decimal";
import { choiceNamed } from "../text/choice";
import { readNumber } from "../text/numbers";
import type { CellValue } from "./grid";

/** What each choice of a setting is called, in one language. */
export type Vocabulary = Readonly<Record<string, string>>;

export interface Setting<Value> {
  kind: "percent" | "optionalPercent" | "choice";
  default: Value;
  /** The highest fraction; null for a choice. */
  maximum: number | null;
  /** For a choice, what there is to choose. */
  choices: readonly (Value & string)[];
  /** What a cell that is not blank says; undefined where it says nothing that the setting can be. */
  read(found: CellValue, languages: readonly Vocabulary[]): Value | undefined;
  /** What the cell holds. */
  write(value: Value, words: Vocabulary): string | number | null;
  /** What the pane's field holds: a percentage without its sign, or the choice itself; "" for no limit. */
  text(value: Value): string;
  /** What was typed or chosen there; undefined where it is nothing that the setting can be. */
  parse(text: string): Value | undefined;
}

const within = (value: unknown, maximum: number): number | undefined =>
  typeof value === "number" && value >= 0 && value <= maximum ? value : undefined;

/** A percentage as it is typed, as a fraction: "๕๕.๕" is 0.555. */
function parsePercent(text: string, maximum: number): number | undefined {
  const stated = readNumber(text.trim());
  return within(stated ? decimal(stated.value / 100) : undefined, maximum);
}

const percentText = (fraction: number): string => String(decimal(fraction * 100));

/** A fraction from 0 to `maximum`. */
export const percent = (value: number, maximum: number): Setting<number> => ({
  kind: "percent",
  default: value,
  maximum,
  choices: [],
  read: (found) => within(found, maximum),
  write: (fraction) => fraction,
  text: percentText,
  parse: (text) => parsePercent(text, maximum),
});

/** A fraction from 0 to `maximum`, or none. */
export const optionalPercent = (maximum: number): Setting<number | null> => ({
  kind: "optionalPercent",
  default: null,
  maximum,
  choices: [],
  read: (found) => within(found, maximum),
  write: (fraction) => fraction,
  text: (fraction) => (fraction === null ? "" : percentText(fraction)),
  parse: (text) => (text.trim() === "" ? null : parsePercent(text, maximum)),
});

/** One of a few words, of which the first is the default. */
export function choice<Choice extends string>(choices: readonly [Choice, ...Choice[]]): Setting<Choice> {
  const known = (word: string | null): Choice | undefined => choices.find((each) => each === word);
  return {
    kind: "choice",
    default: choices[0],
    maximum: null,
    choices,
    read: (found, languages) => known(choiceNamed(String(found), languages)),
    write: (value, words) => words[value] ?? value,
    text: (value) => value,
    parse: known,
  };
}
