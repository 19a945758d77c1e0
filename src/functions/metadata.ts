import { FUNCTION_DESCRIPTIONS } from "../locales/function-descriptions";
import type { Language } from "../text/language";
import type { Argument } from "./definition";
import { DEFINITIONS } from "./index";

/** functions.json, which tells Excel of the custom functions. */
export interface FunctionsMetadata {
  functions: FunctionMetadata[];
}

export interface FunctionMetadata {
  id: string;
  name: string;
  description: string;
  parameters: ParameterMetadata[];
  result: { dimensionality?: "matrix" };
}

export interface ParameterMetadata {
  name: string;
  description: string;
  type: "any";
  dimensionality?: "matrix";
  optional?: true;
}

/**
 * The metadata of all custom functions, as Excel reads it.
 *
 * @param language the language of the descriptions; ids, names and arguments are the same in all
 */
export function functionsMetadata(language: Language): FunctionsMetadata {
  return {
    functions: Object.values(DEFINITIONS).map(({ id, arguments: given, spills }): FunctionMetadata => {
      const words: { description: string; arguments: Readonly<Record<string, string>> } =
        FUNCTION_DESCRIPTIONS[language][id];
      return {
        id,
        name: id,
        description: words.description,
        parameters: given.map((argument) => parameterOf(argument, words.arguments[argument.name] ?? "")),
        result: spills ? { dimensionality: "matrix" } : {},
      };
    }),
  };
}

/** Every argument is of any type: with one of its own, Excel would hand over 0 for a blank cell. */
const parameterOf = ({ name, optional, range }: Argument, description: string): ParameterMetadata => ({
  name,
  description,
  type: "any",
  ...(range && { dimensionality: "matrix" }),
  ...(optional && { optional }),
});
