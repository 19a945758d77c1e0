/**
 * A sentence made from the figures alone (`domain.md` §11): literal text, and what is named or counted in it together with
 * where that stands on our sheets. So one sentence can be a formula in a cell, and plain text in the pane and in mail.
 */
import { formatted } from "../writing/number-format";
import type { NamePlace, NumberPlace } from "./place";

/** A number, where it stands, and how it is shown. */
export interface Quantity {
  /** Null: no figure, shown as a dash. */
  value: number | null;
  format: string;
  /** Without its percent sign, for a language that says the word before the figure. */
  isBare?: true;
  at: NumberPlace;
}

/** Words that stand in a cell: a plan's title, a grade. */
export interface Name {
  text: string;
  at: NamePlace;
}

/** What decides between two wordings while the sentence is read, so that it stays true when a figure changes. */
export type Condition =
  | { quantity: Quantity; is: "=" | "<"; than: number }
  /** Whether the cell says anything. */
  | { name: Name };

export interface Choice {
  when: Condition;
  then: readonly Part[];
  otherwise: readonly Part[];
}

export type Part = string | Quantity | Name | Choice;

export interface Sentence {
  /** The same for the same statement in every language and every time: "short/2.3.1". */
  key: string;
  parts: readonly Part[];
  /** One entry of the list that the sentence before it opens. */
  isItem: boolean;
}

/** What the sentences are about, in the order in which they are read. */
export const SECTIONS = [
  "overall",
  "short",
  "quarters",
  "scorecard",
  "issues",
  "regions",
  "governance",
  "finance",
  "checks",
] as const;

export type SectionName = (typeof SECTIONS)[number];

/** Only sections that have something to say. */
export interface ConclusionSection {
  name: SectionName;
  title: string;
  sentences: readonly Sentence[];
}

export type Wording = readonly Part[];

/** What the condition comes to with the figures as they were assessed. */
export function holds(condition: Condition): boolean {
  if ("name" in condition) return condition.name.text !== "";
  const { quantity, is, than } = condition;
  const { value } = quantity;
  if (value === null) return false;
  return is === "=" ? value === than : value < than;
}

function textOfPart(part: Part): string {
  if (typeof part === "string") return part;
  if ("when" in part) return textOf(holds(part.when) ? part.then : part.otherwise);
  if ("text" in part) return part.text;
  const shown = part.value === null ? "–" : formatted(part.value, part.format);
  return part.isBare ? shown.replace("%", "") : shown;
}

/** How it reads with the figures as they were assessed: what the pane shows and mail carries. */
export const textOf = (parts: readonly Part[]): string => parts.map(textOfPart).join("");
