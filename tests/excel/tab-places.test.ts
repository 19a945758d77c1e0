import assert from "node:assert/strict";
import type { Host } from "../../src/host";
import { openSample, run, USER_SHEETS } from "./workbook";

const names = (host: Host): string[] => host.snapshot().sheets.map(({ name }) => name);

/** Takes sheets away, or moves one, as a user would. */
const change = (edit: (sheet: (name: string) => Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    edit((name) => context.workbook.worksheets.getItem(name));
    await context.sync();
  });

describe("a sheet that is added where others of ours stand", () => {
  it("goes before the next of ours, so that the board's page comes first of them", async () => {
    const host = await openSample();
    await run();
    const all = names(host);
    await change((sheet) => {
      for (const name of ["ภาพรวม KPI", "คะแนน KPI", "ธรรมาภิบาล KPI"]) sheet(name).delete();
    });
    await run();
    assert.deepEqual(names(host), all);
  });

  it("goes before the next of ours where the user has moved it, and at the end where none comes after it", async () => {
    const host = await openSample();
    await run();
    await change((sheet) => {
      for (const name of ["ภาพรวม KPI", "กติกา KPI"]) sheet(name).delete();
      sheet("สรุปผล KPI").position = 0;
    });
    await run();
    assert.deepEqual(names(host), [
      "ภาพรวม KPI",
      "สรุปผล KPI",
      ...USER_SHEETS,
      "รายไตรมาส KPI",
      "คะแนน KPI",
      "ธรรมาภิบาล KPI",
      "ตรวจสอบ KPI",
      "กติกา KPI",
    ]);
  });
});
