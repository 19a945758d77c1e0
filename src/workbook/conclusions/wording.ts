/** How a language puts a sentence together: words around figures, and wordings that the figures choose between. */
import type { Choice, Condition, Part, Quantity, Wording } from "./sentence";

const isWording = (said: Part | Wording): said is Wording => Array.isArray(said);

/**
 * Words around what is named or counted: say`${plans} plans have a target`.
 */
export const say = (texts: TemplateStringsArray, ...said: readonly (Part | Wording)[]): Part[] =>
  texts.flatMap((text, index): readonly Part[] => {
    const part = said[index];
    const after: readonly Part[] = part === undefined ? [] : isWording(part) ? part : [part];
    return text === "" ? after : [text, ...after];
  });

export const choose = (when: Condition, then: Wording, otherwise: Wording = []): Choice => ({
  when,
  then,
  otherwise,
});

export const isNone = (quantity: Quantity): Condition => ({ quantity, is: "=", than: 0 });
export const isOne = (quantity: Quantity): Condition => ({ quantity, is: "=", than: 1 });

/** A number below another; what is no figure is not below it. */
export const isBelow = (quantity: Quantity, than: number): Condition => ({ quantity, is: "<", than });

/** A percentage without its sign, for a language that says the word before the figure. */
export const bare = (quantity: Quantity): Quantity => ({ ...quantity, isBare: true });

/** One thing after the other, with what stands between them and before the last. */
export const listed = (all: readonly Wording[], between: string, beforeLast: string): Part[] =>
  all.flatMap((each, index) => {
    if (index === 0) return each;
    return [index === all.length - 1 ? beforeLast : between, ...each];
  });
