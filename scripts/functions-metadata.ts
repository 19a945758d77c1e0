/**
 * functions.json, which tells Excel of the custom functions, from the doc comments in src/functions.
 *
 *     tsx scripts/functions-metadata.ts [FOLDER]
 *
 * writes functions.json and functions-th.json into FOLDER (default dist).
 */
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { thaiDescriptions } from "../src/locales/th/function-descriptions";

export interface FunctionsMetadata {
  functions: FunctionMetadata[];
}

export interface FunctionMetadata {
  id: string;
  name: string;
  description: string;
  parameters: ParameterMetadata[];
  result: { type?: string; dimensionality?: "matrix" };
}

export interface ParameterMetadata {
  name: string;
  description: string;
  type: string;
  dimensionality?: "matrix";
  optional?: true;
}

const FUNCTIONS_FOLDER = fileURLToPath(new URL("../src/functions/", import.meta.url));

/**
 * The metadata of all custom functions, as Excel reads it.
 *
 * @param language the language of the descriptions; ids, names and arguments are the same in both
 * @throws Error where a doc comment is not what Excel needs
 */
export async function functionsMetadata(language: "en" | "th" = "en"): Promise<FunctionsMetadata> {
  const files = (await readdir(FUNCTIONS_FOLDER)).filter((file) => file.endsWith(".ts")).sort();
  const generated = await generateCustomFunctionsMetadata(files.map((file) => join(FUNCTIONS_FOLDER, file)));
  if (generated.errors.length > 0) throw new Error(generated.errors.join("\n"));
  // Only the functions: the generator also asks for data types as arguments, of which none is wanted here.
  const { functions } = JSON.parse(generated.metadataJson) as FunctionsMetadata;
  const oneLine = functions.map((each) => ({ ...each, description: each.description.replace(/\s+/g, " ") }));
  return { functions: language === "th" ? oneLine.map(inThai) : oneLine };
}

function inThai(metadata: FunctionMetadata): FunctionMetadata {
  const thai = thaiDescriptions[metadata.id];
  if (!thai) throw new Error(`No Thai description of ${metadata.id}`);
  const parameters = metadata.parameters.map((parameter) => {
    const description = thai.parameters[parameter.name];
    if (!description) throw new Error(`No Thai description of ${metadata.id}'s ${parameter.name}`);
    return { ...parameter, description };
  });
  return { ...metadata, description: thai.description, parameters };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2] ?? "dist";
  await mkdir(folder, { recursive: true });
  for (const [file, language] of [
    ["functions.json", "en"],
    ["functions-th.json", "th"],
  ] as const)
    await writeFile(join(folder, file), JSON.stringify(await functionsMetadata(language), null, 2) + "\n");
}
