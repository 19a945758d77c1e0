import assert from "node:assert/strict";
import { installCustomFunctionsRuntime } from "../../../src/host/custom-functions-runtime";
import { registerCustomFunctions } from "../../../src/host/engine/custom-functions";
import { emptyHost, hostOn, onFirstSheet, save, valuesOf } from "../support/host";

const calculated = async (...formulas: string[]): Promise<unknown[]> => {
  emptyHost();
  await onFirstSheet((sheet) => {
    sheet.getRangeByIndexes(0, 5, formulas.length, 1).formulas = formulas.map((formula) => [formula]);
  });
  return (await valuesOf(`F1:F${formulas.length}`)).flat();
};

describe("formulas on the local host", () => {
  it("round as Excel does", async () => {
    assert.deepEqual(
      await calculated("=ROUND(1.005,2)", "=ROUND(84.995,2)", "=ROUND(-2.5,0)", '=ROUND("1,234.5",0)'),
      [1.01, 85, -3, 1235],
    );
  });

  it("give Excel's errors", async () => {
    assert.deepEqual(await calculated("=1/0", "=NA()", '="a"*1', "=NOSUCH(1)", "=ยอด", "=F6+1", "=F3"), [
      "#DIV/0!",
      "#N/A",
      "#VALUE!",
      "#NAME?",
      "#NAME?",
      0,
      "#VALUE!",
    ]);
  });

  it("follow a change", async () => {
    emptyHost();
    await onFirstSheet((sheet, { workbook }) => {
      workbook.worksheets.add("สรุป").getRange("A1").formulas = [["=แผน!A1*2"]];
      sheet.getRange("A1:B1").formulas = [[1, "=สรุป!A1+1"]];
    });
    assert.deepEqual(await valuesOf("B1"), [[3]]);
    await onFirstSheet((sheet) => void (sheet.getRange("A1").values = [[10]]));
    assert.deepEqual(await valuesOf("B1"), [[21]]);
  });

  it("spill, and take back what they spilled", async () => {
    const host = emptyHost();
    await onFirstSheet((sheet) => void (sheet.getRange("A1").formulas = [["=SEQUENCE(2,3)"]]));
    assert.deepEqual(await valuesOf("A1:D3"), [
      [1, 2, 3, ""],
      [4, 5, 6, ""],
      ["", "", "", ""],
    ]);
    await onFirstSheet(async (sheet, context) => {
      const used = sheet.getUsedRange(true).load("address");
      const spilled = sheet.getRange("B2").load("formulas");
      await context.sync();
      assert.equal(used.address, "แผน!A1:C2");
      assert.deepEqual(spilled.formulas, [[5]]);
    });
    assert.deepEqual(hostOn(save(host)).snapshot(), host.snapshot());
    await onFirstSheet((sheet) => void (sheet.getRange("A1").values = [[0]]));
    assert.deepEqual(await valuesOf("A1:C2"), [
      [0, "", ""],
      ["", "", ""],
    ]);
  });

  it("read the text cells of a sheet as text", async () => {
    emptyHost();
    const texts = ["1.10", "TRUE", "=A1", "2.3.1", "1/2", "ร้อยละ 40", "3-Jan", "'x"];
    await onFirstSheet((sheet) => {
      sheet.getRange(`A1:A${texts.length}`).values = texts.map((text) => [`'${text}`]);
      sheet.getRange(`B1:B${texts.length}`).formulas = texts.map((_, at) => [
        `=ISTEXT(A${at + 1})&A${at + 1}`,
      ]);
    });
    assert.deepEqual(
      (await valuesOf(`B1:B${texts.length}`)).flat(),
      texts.map((text) => `TRUE${text}`),
    );
  });

  it("read error cells as the errors they are", async () => {
    emptyHost();
    const errors = ["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!"];
    await onFirstSheet((sheet) => {
      sheet.getRange("A1:G1").values = [errors];
      sheet.getRange("A2:G2").formulas = [["A", "B", "C", "D", "E", "F", "G"].map((column) => `=${column}1`)];
    });
    assert.deepEqual(await valuesOf("A2:G2"), [errors]);
  });
});

describe("custom functions in the engine", () => {
  const received: unknown[][] = [];
  before(() => {
    installCustomFunctionsRuntime();
    registerCustomFunctions(
      "KPI",
      {
        ECHO: (...args: unknown[]) => {
          received.push(args);
          return args.length;
        },
        FAIL: () => {
          // eslint-disable-next-line @typescript-eslint/only-throw-error -- what Excel's runtime has functions throw
          throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "no figure");
        },
        BREAK: () => {
          throw new TypeError("a defect");
        },
        TABLE: () => [
          [1, 2],
          ["ก", null],
        ],
      },
      {
        functions: [
          {
            id: "ECHO",
            name: "ECHO",
            parameters: [
              { name: "value" },
              { name: "cells", dimensionality: "matrix" },
              { name: "option", optional: true },
            ],
          },
          { id: "FAIL", name: "FAIL", parameters: [] },
          { id: "BREAK", name: "BREAK", parameters: [] },
          { id: "TABLE", name: "TABLE", parameters: [], result: { dimensionality: "matrix" } },
        ],
      },
    );
  });

  it("get values, rows of cells, and null for blank cells and missing arguments", async () => {
    received.length = 0;
    emptyHost();
    await onFirstSheet((sheet) => {
      sheet.getRange("A1:B2").values = [
        [1, "ก"],
        ["", true],
      ];
      sheet.getRange("D1").formulas = [["=KPI.ECHO(A2,A1:B2)"]];
    });
    assert.deepEqual(await valuesOf("D1"), [[3]]);
    assert.deepEqual(received.at(-1), [
      null,
      [
        [1, "ก"],
        [null, true],
      ],
      null,
    ]);
  });

  it("are not called with an error among the arguments: the error is the result", async () => {
    assert.deepEqual(await calculated("=KPI.ECHO(1/0,A1:A2)"), ["#DIV/0!"]);
  });

  it("fail with the error they throw, or #VALUE!", async () => {
    assert.deepEqual(await calculated("=KPI.FAIL()", "=KPI.BREAK()", '=IFNA(KPI.FAIL(),"–")'), [
      "#N/A",
      "#VALUE!",
      "–",
    ]);
  });

  it("spill arrays, blank where they have null", async () => {
    emptyHost();
    await onFirstSheet((sheet) => void (sheet.getRange("A1").formulas = [["=KPI.TABLE()"]]));
    assert.deepEqual(await valuesOf("A1:B2"), [
      [1, 2],
      ["ก", ""],
    ]);
  });
});
