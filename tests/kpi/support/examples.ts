import { compileFunction } from "node:vm";

/** An `@example code // value` line of a doc comment. */
export interface Example {
  code: string;
  expected: string;
  run: (scope: Record<string, unknown>) => { actual: unknown; wanted: unknown };
}

/** The examples in a source file's doc comments. */
export function examplesIn(source: string): Example[] {
  return [...source.matchAll(/^\s*\* @example (.*?) \/\/ (.*)$/gm)].map(([, code = "", expected = ""]) => ({
    code,
    expected,
    run(scope) {
      const evaluate = (expression: string): unknown => {
        const compiled = compileFunction(`return (${expression});`, Object.keys(scope));
        return (compiled as (...given: unknown[]) => unknown)(...Object.values(scope));
      };
      return { actual: evaluate(code), wanted: evaluate(expected) };
    },
  }));
}
