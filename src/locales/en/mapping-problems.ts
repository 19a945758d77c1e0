/** What is wrong with a mapping, in English: where in it, and what would do. */
import type { MappingProblem, MappingProblemKind } from "../../workbook/mapping/mapping";

const SENTENCES: Record<MappingProblemKind, (problem: MappingProblem) => string> = {
  "not-json": ({ found }) => `It is not JSON (${found}).`,
  "not-an-object": ({ path, found }) => `${path || "It"} must be an object in braces, not ${found}.`,
  "unknown-version": ({ found, expected }) => `version must be ${expected}, not ${found}.`,
  "not-a-list": ({ path, found }) => `${path} must be a list in brackets, not ${found}.`,
  missing: ({ path }) => `${path} is missing.`,
  "not-one-of": ({ path, found, expected }) => `${path} is ${found}; it must be one of ${expected}.`,
  "not-a-column": ({ path, found }) =>
    `${path} is ${found}; it must be a column's letters, such as "B" or "AA".`,
  "not-a-row": ({ path, found }) => `${path} is ${found}; it must be the number of a row.`,
  twice: ({ path, found }) => `${path} says ${found} a second time.`,
  "lacks-role": ({ path, found, expected }) =>
    `${path} lacks ${expected}, without which ${found} cannot be read.`,
  "unknown-sheet": ({ path, found, expected }) =>
    `${path}: there is no visible sheet “${found}”. There are: ${expected}.`,
  "column-out-of-range": ({ path, found, expected }) =>
    `${path}: column ${found} is empty; the sheet has ${expected}.`,
  "row-out-of-range": ({ path, found, expected }) =>
    `${path}: row ${found} is empty; the sheet has ${expected}.`,
  "unknown-plan": ({ path, found, expected }) =>
    `${path}: there is no plan “${found}” on the sheet “${expected}”.`,
};

/** What is wrong with a mapping, and where. */
export const mappingProblem = (problem: MappingProblem): string => SENTENCES[problem.kind](problem);
