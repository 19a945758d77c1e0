/** What the command line was asked: `npm run scorecard -- [INPUT.xlsx] [OUTPUT.xlsx] [options]`. */
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { outsideExcel } from "../../locales/outside-excel";
import { type Language, LANGUAGES } from "../../text/language";
import type { FormulaMode } from "../../workbook/settings";

export interface Arguments {
  input: string;
  output: string;
  language: Language;
  formulas: FormulaMode;
  readyToSend: boolean;
  json: string | null;
  /** Where our sheets go as one paper. */
  pdf: string | null;
  /** A file that says what the sheets and columns are. */
  mapping: string | null;
}

/** Wrong usage, told in one line. */
export class UsageError extends Error {}

export const SYNOPSIS = `npm run scorecard -- [INPUT.xlsx] [OUTPUT.xlsx] [--language ${LANGUAGES.join("|")}] [--formulas live|native|values] [--ready-to-send] [--mapping FILE] [--json FILE] [--pdf FILE]`;

const SAMPLE = fileURLToPath(new URL("../../../assets/samples/codi-fy2563.xlsx", import.meta.url));

const FORMULA_MODES: readonly FormulaMode[] = ["live", "native", "values"];

const OPTIONS = {
  language: { type: "string" },
  formulas: { type: "string" },
  "ready-to-send": { type: "boolean" },
  json: { type: "string" },
  pdf: { type: "string" },
  mapping: { type: "string" },
} as const;

type Option = keyof typeof OPTIONS;

const isOption = (name: string): name is Option => Object.hasOwn(OPTIONS, name);

/** Nothing is refused here: what is wrong is told in the language that is asked for. */
const parse = (args: readonly string[]) =>
  parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: false, tokens: true });

const asLanguage = (value: unknown): Language | null => LANGUAGES.find((each) => each === value) ?? null;

/** The language asked for, so far as it is one of ours: whatever else is wrong is said in it. */
export const languageAsked = (args: readonly string[]): Language =>
  asLanguage(parse(args).values.language) ?? LANGUAGES[0];

type Words = ReturnType<typeof outsideExcel>["commandLine"]["wrongUsage"];

/** Options as they were given, each known and with a value where it takes one. */
function requireKnown({ tokens }: ReturnType<typeof parse>, words: Words): void {
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName, value, inlineValue } = token;
    if (!isOption(name)) throw new UsageError(words.unknownOption(rawName));
    const takesValue = OPTIONS[name].type === "string";
    if (!takesValue && value !== undefined) throw new UsageError(words.noValue(rawName));
    // An option in the place of the value: "--json --formulas native".
    if (takesValue && (value === undefined || value === "" || (!inlineValue && value.startsWith("-"))))
      throw new UsageError(words.missingValue(rawName));
  }
}

/** @throws UsageError */
export function readArguments(args: readonly string[], directory: string): Arguments {
  const language = languageAsked(args);
  const words = outsideExcel(language).commandLine.wrongUsage;
  const parsed = parse(args);
  requireKnown(parsed, words);
  const { positionals } = parsed;
  const given = (option: Option): string | null => {
    const value = parsed.values[option];
    return typeof value === "string" ? value : null;
  };
  if (given("language") !== null && asLanguage(given("language")) === null)
    throw new UsageError(words.notAChoice("--language", given("language") ?? "", LANGUAGES.join(", ")));

  const readyToSend = parsed.values["ready-to-send"] === true;
  const mode = given("formulas") ?? (readyToSend ? "native" : "live");
  const formulas = FORMULA_MODES.find((each) => each === mode);
  if (formulas === undefined)
    throw new UsageError(words.notAChoice("--formulas", mode, FORMULA_MODES.join(", ")));
  if (readyToSend && formulas === "live") throw new UsageError(words.readyToSendLive);
  if (positionals.length > 2) throw new UsageError(words.tooManyFiles(positionals.length));
  return {
    ...files(
      positionals,
      { json: given("json"), pdf: given("pdf"), mapping: given("mapping") },
      directory,
      words,
    ),
    language,
    formulas,
    readyToSend,
  };
}

type Files = Pick<Arguments, "input" | "output" | "json" | "pdf" | "mapping">;

function files(
  [input, output]: readonly string[],
  named: Record<"json" | "pdf" | "mapping", string | null>,
  directory: string,
  words: Words,
): Files {
  const resolved = (file: string | null): string | null =>
    file === null ? null : path.resolve(directory, file);
  const from = resolved(input ?? null) ?? SAMPLE;
  const to =
    resolved(output ?? null) ??
    path.resolve(directory, "out", `${path.basename(from, path.extname(from))}-scorecard.xlsx`);
  const [json, pdf, mapping] = [named.json, named.pdf, named.mapping].map(resolved);
  if (to === from) throw new UsageError(words.outputIsInput);
  requireEnding("OUTPUT", to, ".xlsx", words);
  if (pdf) requireEnding("--pdf", pdf, ".pdf", words);
  const taken = [from, to, mapping];
  if (json && taken.includes(json)) throw new UsageError(words.sameFile("--json"));
  if (pdf && [...taken, json].includes(pdf)) throw new UsageError(words.sameFile("--pdf"));
  return { input: from, output: to, json: json ?? null, pdf: pdf ?? null, mapping: mapping ?? null };
}

function requireEnding(what: string, file: string, ending: string, words: Words): void {
  if (path.extname(file).toLowerCase() !== ending)
    throw new UsageError(words.wrongEnding(what, ending, file));
}
