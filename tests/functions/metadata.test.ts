import assert from "node:assert/strict";
import { DEFINITIONS, functions } from "../../src/functions/index";
import { functionsMetadata, type FunctionsMetadata } from "../../src/functions/metadata";
import { FUNCTION_DESCRIPTIONS } from "../../src/locales/function-descriptions";

const CONTRACT: Record<string, string> = {
  ACHIEVEMENT: "result, target, [polarity], [cap]",
  STATUS: "achievement, [redBelow], [greenAbove], [language]",
  SCORE: "result, minimum, standard, advanced, [belowMinimum], [polarity]",
  SCALE: "result, levels, [points], [mode], [belowMinimum], [polarity]",
  PASS: "result, passMark, [polarity]",
  CHECKLIST: "passed, weights",
  TOTAL: "scores, weights",
  GRADE: "total, [bands], [language]",
  OPERATINGTARGET: "planned, results, [quarter]",
  REQUIRED: "score, minimum, standard, advanced",
  GROWTH: "current, previous",
  PARSE: "text, [part]",
};

const RANGES = ["levels", "points", "passed", "weights", "scores", "bands", "planned", "results"];

describe("functions.json", () => {
  const english: FunctionsMetadata = functionsMetadata("en");
  const thai: FunctionsMetadata = functionsMetadata("th");

  it("declares the functions of the contract and their arguments", () => {
    const declared = english.functions.map(({ id, parameters }) => [
      id,
      parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", "),
    ]);
    assert.deepEqual(Object.fromEntries(declared), CONTRACT);
    for (const { id, name } of english.functions) assert.equal(name, id);
  });

  it("declares exactly what is implemented, argument by argument", () => {
    assert.deepEqual(english.functions.map(({ id }) => id).sort(), Object.keys(functions).sort());
    for (const { id, parameters } of english.functions) {
      const implementation = functions[id as keyof typeof functions];
      const source = implementation.toString();
      const names = source.slice(source.indexOf("(") + 1, source.indexOf(")")).split(/\s*,\s*/);
      assert.deepEqual(
        parameters.map(({ name }) => name),
        names,
      );
      assert.equal(implementation.length, parameters.length);
    }
  });

  it("takes every argument as it is: a typed one would get 0 for a blank cell", () => {
    for (const { parameters } of english.functions)
      for (const parameter of parameters) {
        assert.equal(parameter.type, "any");
        assert.equal(parameter.dimensionality, RANGES.includes(parameter.name) ? "matrix" : undefined);
      }
  });

  it("asks for nothing but functions", () => {
    assert.deepEqual(Object.keys(english), ["functions"]);
    for (const metadata of english.functions)
      assert.deepEqual(Object.keys(metadata).sort(), ["description", "id", "name", "parameters", "result"]);
  });

  it("returns an array where a function spills, and a scalar elsewhere", () => {
    for (const { id, result } of english.functions)
      assert.equal(result.dimensionality, id === "OPERATINGTARGET" ? "matrix" : undefined, id);
  });

  it("describes everything in both languages, within Excel's lengths", () => {
    for (const { functions: described } of [english, thai])
      for (const { id, description, parameters } of described) {
        assert.match(id, /^[A-Z][A-Z0-9._]{2,127}$/);
        assert.ok(description && description.length <= 255 && !description.includes("\n"), id);
        for (const parameter of parameters)
          assert.ok(parameter.description && parameter.description.length <= 255, `${id} ${parameter.name}`);
        // Excel holds a function's argument names in one string.
        assert.ok(parameters.map(({ name }) => name).join(",").length <= 255);
      }
  });

  it("differs between the languages in descriptions only", () => {
    const bare = ({ functions: described }: FunctionsMetadata) =>
      described.map(({ description: _, parameters, ...rest }) => ({
        ...rest,
        parameters: parameters.map(({ description: __, ...parameter }) => parameter),
      }));
    assert.deepEqual(bare(thai), bare(english));
    for (const { description } of thai.functions) assert.match(description, /[ก-๙]/);
  });

  it("describes each function's arguments and no others, in their order", () => {
    for (const descriptions of Object.values(FUNCTION_DESCRIPTIONS)) {
      const described = Object.entries(descriptions).map(([id, words]) => [id, Object.keys(words.arguments)]);
      const declared = Object.values(DEFINITIONS).map(({ id, arguments: given }) => [
        id,
        given.map(({ name }) => name),
      ]);
      assert.deepEqual(described, declared);
    }
  });
});
