/** What is wrong with a mapping, in English: where in it, and what would do. */
import type { MappingProblem, MappingProblemKind } from "../../workbook/mapping/mapping";

type Told = Omit<MappingProblem, "kind">;

const MESSAGES: Record<MappingProblemKind, (problem: Told) => string> = {
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

/** The sentence for a problem, or for a doubt's detail that holds one. */
export function mappingProblemIn(detail: Record<string, string | number>): string {
  const kind = String(detail["problem"]) as MappingProblemKind;
  const told = {
    path: String(detail["path"] ?? ""),
    found: String(detail["found"] ?? ""),
    expected: String(detail["expected"] ?? ""),
  };
  return MESSAGES[kind](told);
}

/** What is wrong with a mapping, and where. */
export const mappingProblem = ({ kind, ...told }: MappingProblem): string =>
  mappingProblemIn({ problem: kind, ...told });
