/** What the command line was asked: `npm run scorecard -- [INPUT.xlsx] [OUTPUT.xlsx] [options]`. */
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Language, LANGUAGES } from "../../text/language";
import type { FormulaMode } from "../../workbook/settings";

export interface Arguments {
  input: string;
  output: string;
  language: Language;
  formulas: FormulaMode;
  readyToSend: boolean;
  json: string | null;
  /** A file that says what the sheets and columns are. */
  mapping: string | null;
}

/** Wrong usage, told in one line. */
export class UsageError extends Error {}

export const USAGE = `usage: npm run scorecard -- [INPUT.xlsx] [OUTPUT.xlsx] [--language ${LANGUAGES.join("|")}] [--formulas live|native|values] [--ready-to-send] [--mapping FILE] [--json FILE]
without INPUT the sample workbook is read; without OUTPUT the result is written to out/`;

const SAMPLE = fileURLToPath(new URL("../../../assets/samples/codi-fy2563.xlsx", import.meta.url));

const FORMULA_MODES: readonly string[] = ["live", "native", "values"] satisfies FormulaMode[];

const oneOf = <T extends string>(option: string, value: string, choices: readonly string[]): T => {
  if (!choices.includes(value))
    throw new UsageError(`--${option} is one of ${choices.join(", ")}, not “${value}”`);
  return value as T;
};

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        language: { type: "string", default: LANGUAGES[0] },
        formulas: { type: "string" },
        "ready-to-send": { type: "boolean", default: false },
        json: { type: "string" },
        mapping: { type: "string" },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** @throws UsageError */
export function readArguments(args: readonly string[], directory: string): Arguments {
  const { values, positionals } = parse(args);
  const [input, output, ...rest] = positionals;
  if (rest.length > 0) throw new UsageError(`one INPUT and one OUTPUT, not ${positionals.length} files`);
  const from = input === undefined ? SAMPLE : path.resolve(directory, input);
  const to =
    output === undefined
      ? path.resolve(directory, "out", `${path.basename(from, path.extname(from))}-scorecard.xlsx`)
      : path.resolve(directory, output);
  if (to === from) throw new UsageError("OUTPUT must be another file than INPUT, which is never written to");
  if (path.extname(to).toLowerCase() !== ".xlsx") throw new UsageError(`OUTPUT must end in .xlsx: ${to}`);
  const json = values.json === undefined ? null : path.resolve(directory, values.json);
  if (json === from || json === to) throw new UsageError("--json names a file of its own");
  const readyToSend = values["ready-to-send"];
  const formulas = oneOf<FormulaMode>(
    "formulas",
    values.formulas ?? (readyToSend ? "native" : "live"),
    FORMULA_MODES,
  );
  if (readyToSend && formulas === "live")
    throw new UsageError("--ready-to-send takes --formulas native or values: live ones need the add-in");
  return {
    input: from,
    output: to,
    language: oneOf<Language>("language", values.language, LANGUAGES),
    formulas,
    readyToSend,
    json,
    mapping: values.mapping === undefined ? null : path.resolve(directory, values.mapping),
  };
}
