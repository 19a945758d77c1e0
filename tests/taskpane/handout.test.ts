import assert from "node:assert/strict";
import { localeOf } from "../../src/locales/locales";
import { wordsOfSurvey } from "../../src/taskpane/handout/handout";
import { finish } from "../../src/workbook/slices";
import { chartPictures } from "../../src/excel/chart-pictures";
import { readAssessment } from "../../src/excel/read-assessment";
import { doubtAt } from "../../src/workbook/doubt";
import { openSample } from "../excel/workbook";

describe("the words to copy", () => {
  before(() => openSample());

  for (const language of ["th", "en"] as const)
    it(`leave out what has nothing to say, in ${language}`, async () => {
      const sections = finish(wordsOfSurvey(await readAssessment(language), localeOf(language).pane));
      const texts = sections.flatMap(({ sentences }) => sentences.map(({ text }) => text));
      assert.ok(texts.length > 5);
      assert.deepEqual(
        texts.filter((text) => text.trim() === ""),
        [],
      );
      // The sample's worst plan: 3,373 of 7,069 households.
      assert.ok(texts.some((text) => text.includes("3,373") && text.includes("47.72")));
    });

  it("count where the reader was not sure", async () => {
    const survey = await readAssessment("en");
    const cell = { sheet: "แผนงาน ไตรมาส 4", row: 4, column: 0 };
    const doubt = doubtAt(cell, "figures-without-plan", {});
    const sections = finish(wordsOfSurvey({ ...survey, doubts: [doubt, doubt] }, localeOf("en").pane));
    const texts = sections.flatMap(({ sentences }) => sentences.map(({ text }) => text));
    assert.ok(
      texts.some((text) => text.includes("2 doubts about what was read")),
      texts.at(-1),
    );
  });

  it("come without pictures while no sheet of ours is written", async () => {
    assert.deepEqual(await chartPictures("th"), []);
  });
});
