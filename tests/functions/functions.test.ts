import assert from "node:assert/strict";
import { setMessageLanguage } from "../../src/functions/language";
import { kpi } from "./support/kpi";

const CELL = "4,541 ครัวเรือน (เป้า ดำเนินการ 4,238 ครัวเรือน) (ผล 1,709 ครัวเรือน ร้อยละ 40.33)";

describe("custom functions in Microsoft's runtime", () => {
  before(() => setMessageLanguage("en"));
  after(() => setMessageLanguage("th"));

  describe("an argument", () => {
    it("may be a number written as text", async () => {
      assert.equal(await kpi("ACHIEVEMENT", "๗๐๐", "600"), 1.1667);
      assert.equal(await kpi("ACHIEVEMENT", "1,234.50", 1234.5), 1);
      assert.equal(await kpi("GROWTH", 38.7, "(0.9)"), 44);
      assert.equal(await kpi("PASS", "96.59%", "96%"), 100);
    });

    it("is no figure when blank, a dash or N/A", async () => {
      for (const blank of [null, "", "  ", "-", "–", "N/A"]) {
        assert.equal(await kpi("ACHIEVEMENT", blank, 600), "–");
        assert.equal(await kpi("ACHIEVEMENT", 600, blank), "–");
      }
    });

    it("is refused by its name with what was found", async () => {
      assert.equal(await kpi("ACHIEVEMENT", 5, "abc"), `#VALUE! "target" must be a number, but holds "abc".`);
      assert.equal(await kpi("ACHIEVEMENT", true, 5), `#VALUE! "result" must be a number, but holds TRUE.`);
      assert.equal(
        await kpi("ACHIEVEMENT", [[1], [2]], 5),
        `#VALUE! "result" must be a number, but holds several cells.`,
      );
      assert.equal(
        await kpi("ACHIEVEMENT", 5, "1,709 ครัวเรือน"),
        `#VALUE! "target" must be a number, but holds "1,709 ครัวเรือน".`,
      );
      const long = "ก".repeat(60);
      assert.equal(
        await kpi("ACHIEVEMENT", long, 5),
        `#VALUE! "result" must be a number, but holds "${"ก".repeat(39)}…".`,
      );
    });

    it("is refused in the user's language", async () => {
      setMessageLanguage("th");
      assert.equal(await kpi("ACHIEVEMENT", 5, "abc"), `#VALUE! "target" ต้องเป็นตัวเลข แต่พบ "abc"`);
      setMessageLanguage("en");
    });
  });

  describe("ACHIEVEMENT", () => {
    it("is a fraction", async () => {
      assert.equal(await kpi("ACHIEVEMENT", 52, 58), 0.8966);
      assert.equal(await kpi("ACHIEVEMENT", 3, -2), 3.5);
      assert.equal(await kpi("ACHIEVEMENT", 16, 32, "lower"), 1.5);
      assert.equal(await kpi("ACHIEVEMENT", 16, 32, " LOWER "), 1.5);
      assert.equal(await kpi("ACHIEVEMENT", 16, 32, ""), 0.5);
      assert.equal(await kpi("ACHIEVEMENT", 0, 32), 0);
    });

    it("is target / result where that is the organisation's way", async () => {
      assert.equal(await kpi("ACHIEVEMENT", 75, 60, "inverse"), 0.8);
      assert.equal(await kpi("ACHIEVEMENT", 48, 60, "inverse"), 1.25);
      assert.equal(await kpi("ACHIEVEMENT", 0, 60, "inverse"), "#DIV/0!");
    });

    it("is judged inside a range", async () => {
      for (const target of ["80–120", "ระหว่าง 80-120", "between 80 and 120"]) {
        assert.equal(await kpi("ACHIEVEMENT", 100, target, "within"), 1);
        assert.equal(await kpi("ACHIEVEMENT", 150, target, "within"), 0.75);
        assert.equal(await kpi("ACHIEVEMENT", "–", target, "within"), "–");
      }
      assert.equal(await kpi("ACHIEVEMENT", 100, "–", "within"), "–");
      assert.equal(
        await kpi("ACHIEVEMENT", 100, 80, "within"),
        `#VALUE! "target" must be a range such as 80–120, but holds 80.`,
      );
    });

    it("counts for no more than the cap", async () => {
      assert.equal(await kpi("ACHIEVEMENT", 700, 600, null, 1), 1);
      assert.equal(await kpi("ACHIEVEMENT", 700, 600, null, "110%"), 1.1);
      assert.equal(await kpi("ACHIEVEMENT", 300, 600, null, 1), 0.5);
    });

    it("has no ratio to 0", async () => {
      assert.equal(await kpi("ACHIEVEMENT", 5, 0), "#DIV/0!");
    });

    it("wants a polarity it knows", async () => {
      assert.equal(
        await kpi("ACHIEVEMENT", 5, 10, "down"),
        `#VALUE! "polarity" must be one of higher, lower, within, inverse, but holds "down".`,
      );
      assert.equal(
        await kpi("ACHIEVEMENT", 5, 10, 1),
        `#VALUE! "polarity" must be one of higher, lower, within, inverse, but holds 1.`,
      );
    });
  });

  describe("STATUS", () => {
    it("is a word", async () => {
      assert.equal(await kpi("STATUS", 0.4999), "แดง");
      assert.equal(await kpi("STATUS", 0.5), "เหลือง");
      assert.equal(await kpi("STATUS", 0.8), "เหลือง");
      assert.equal(await kpi("STATUS", 0.8001), "เขียว");
      assert.equal(await kpi("STATUS", 0.4999, null, null, "en"), "Red");
      assert.equal(await kpi("STATUS", 0.5, null, null, "en"), "Yellow");
      assert.equal(await kpi("STATUS", 0.9, null, null, "EN"), "Green");
    });

    it("is a dash for no achievement", async () => {
      for (const blank of [null, "", "-", "–"]) assert.equal(await kpi("STATUS", blank), "–");
    });

    it("takes limits, as fractions or percentages", async () => {
      assert.equal(await kpi("STATUS", 0.55, 0.6, 0.9), "แดง");
      assert.equal(await kpi("STATUS", 0.85, 0.6, 0.9), "เหลือง");
      assert.equal(await kpi("STATUS", "85%", "60%", "84.9%"), "เขียว");
      assert.equal(await kpi("STATUS", "45%"), "แดง");
    });

    it("refuses limits out of order", async () => {
      assert.equal(
        await kpi("STATUS", 0.5, 0.9, 0.8),
        `#VALUE! "redBelow" (0.9) must not be more than "greenAbove" (0.8).`,
      );
      assert.equal(
        await kpi("STATUS", null, null, null, "fr"),
        `#VALUE! "language" must be one of th, en, but holds "fr".`,
      );
    });
  });

  describe("SCORE", () => {
    it("runs between the targets", async () => {
      assert.equal(await kpi("SCORE", 559, 518, 600, 682), 62.5);
      assert.equal(await kpi("SCORE", 350, 500, 400, 300), 87.5);
      assert.equal(await kpi("SCORE", 416, "–", 416, 553), 75);
      assert.equal(await kpi("SCORE", 415, null, 416, 553), 0);
      assert.equal(await kpi("SCORE", 259, 518, 600, 682, "proportional"), 25);
      assert.equal(await kpi("SCORE", 80.5, 80, 80, 80, "zero", "lower"), 0);
    });

    it("wants a result and targets in order", async () => {
      assert.equal(await kpi("SCORE", "-", 518, 600, 682), "–");
      assert.equal(
        await kpi("SCORE", 5, null, "", "-"),
        `#VALUE! "minimum", "standard", "advanced" must have a figure, but have none.`,
      );
      assert.equal(
        await kpi("SCORE", 600, 600, 518, 682),
        `#VALUE! "minimum", "standard", "advanced" must rise or fall from one to the next, but are 600, 518, 682.`,
      );
      assert.equal(
        await kpi("SCORE", 600, 1, 2, 3, "half"),
        `#VALUE! "belowMinimum" must be one of zero, proportional, lowest, but holds "half".`,
      );
    });
  });

  describe("SCALE", () => {
    const rising = [[100, 110, 120, 130, 140]];

    it("scores on 1, 2, 3 … points, or on those given", async () => {
      assert.equal(await kpi("SCALE", 125, rising), 3.5);
      assert.equal(await kpi("SCALE", 99, rising), 0);
      assert.equal(await kpi("SCALE", 99, rising, null, null, "lowest"), 1);
      assert.equal(await kpi("SCALE", 125, rising, null, "step"), 3);
      assert.equal(await kpi("SCALE", 60, [[50], [70], [90]], [[60], [80], [100]]), 70);
      assert.equal(await kpi("SCALE", 120, [[100, "–", "", null, 140]]), 3);
    });

    it("reads targets written as words", async () => {
      assert.equal(await kpi("SCALE", 85, [["ไม่น้อยกว่า 80", "ไม่น้อยกว่า 90", "ไม่น้อยกว่า 100"]]), 1.5);
      assert.equal(await kpi("SCALE", 25, [["ไม่เกิน 30", "ไม่เกิน 20"]]), 1.5);
    });

    it("gives a band's points, and none where no one band holds the result", async () => {
      const bands = [["น้อยกว่า 60", "60-64", "65-69", "70-74", "75 ขึ้นไป"]];
      assert.equal(await kpi("SCALE", 59.9, bands), 1);
      assert.equal(await kpi("SCALE", 64, bands), 2);
      assert.equal(await kpi("SCALE", 80, bands), 5);
      assert.equal(await kpi("SCALE", 64.5, bands), "–");
      assert.equal(await kpi("SCALE", 65, [["60-65", "65-70"]]), "–");
      assert.equal(await kpi("SCALE", 1, [[0, 1, "2-3", "4 ขึ้นไป"]]), 2);
    });

    it("refuses what is no scale", async () => {
      assert.equal(
        await kpi("SCALE", 5, rising, [[1, 2, 3]]),
        `#VALUE! "levels" has 5 cells but "points" has 3.`,
      );
      assert.equal(await kpi("SCALE", 5, [["มาก"]]), `#VALUE! "levels" must be a number, but holds "มาก".`);
      assert.equal(await kpi("SCALE", 5, [["–"]]), `#VALUE! "levels" must have a figure, but have none.`);
      assert.equal(
        await kpi("SCALE", 5, [[1, 3, 2]]),
        `#VALUE! "levels" must rise or fall from one to the next, but are 1, 3, 2.`,
      );
      assert.equal(
        await kpi("SCALE", 5, [[1, 2]], [[1, "–"]]),
        `#VALUE! "points" must be a number, but holds "–".`,
      );
      assert.equal(
        await kpi("SCALE", 5, rising, null, "linear"),
        `#VALUE! "mode" must be one of interpolate, step, but holds "linear".`,
      );
    });
  });

  describe("PASS", () => {
    it("is 100 or 0", async () => {
      assert.equal(await kpi("PASS", 96.59, 96), 100);
      assert.equal(await kpi("PASS", 95.9, 96), 0);
      assert.equal(await kpi("PASS", 5.1, 32, "lower"), 100);
      assert.equal(await kpi("PASS", 5.1, null), "–");
      assert.equal(await kpi("PASS", "–", 96), "–");
    });
  });

  describe("CHECKLIST", () => {
    it("weighs what is passed", async () => {
      const weights = [[8], [7], [15], [15], [15], [10], [10], [10], [10]];
      const passed = [["✓"], [""], [true], ["ผ่าน"], [1], ["x"], ["☑"], ["✔"], ["TRUE"]];
      assert.equal(await kpi("CHECKLIST", passed, weights), 93);
      assert.equal(await kpi("CHECKLIST", [["✓", null, "ไม่ผ่าน"]], [[50, 25, 25]]), 50);
    });

    it("skips rows that are blank altogether", async () => {
      assert.equal(await kpi("CHECKLIST", [["✓"], [null], [""]], [[30], [10], [null]]), 75);
    });

    it("refuses what it cannot weigh", async () => {
      assert.match(
        String(await kpi("CHECKLIST", [["✓"], ["บางส่วน"]], [[1], [1]])),
        /^#VALUE! Item 2 of "passed" must say passed .* but holds "บางส่วน"\.$/,
      );
      assert.equal(
        await kpi("CHECKLIST", [["✓"], ["x"]], [[1], ["-"]]),
        `#VALUE! Item 2 of "weights" has no weight.`,
      );
      assert.equal(
        await kpi("CHECKLIST", [["✓"]], [[-1]]),
        `#VALUE! Item 1 of "weights" must not be negative, but is -1.`,
      );
      assert.equal(
        await kpi("CHECKLIST", [["✓"], ["x"]], [[1]]),
        `#VALUE! "passed" has 2 cells but "weights" has 1.`,
      );
      assert.equal(await kpi("CHECKLIST", [["✓"]], [[0]]), "#DIV/0!");
      assert.equal(await kpi("CHECKLIST", [[null]], [[null]]), "–");
    });
  });

  describe("TOTAL", () => {
    it("takes blank scores for not assessed", async () => {
      const weights = [[35], [40], [25]];
      assert.equal(await kpi("TOTAL", [[100], [62.5], [null]], weights), 60);
      assert.equal(await kpi("TOTAL", [[100], [62.5], ["–"]], weights), 60);
      assert.equal(await kpi("TOTAL", [[""], [""], [""]], weights), 0);
      assert.equal(await kpi("TOTAL", [[10], [20]], [[1], [1]]), 0.3);
    });

    it("refuses what it cannot add", async () => {
      assert.equal(
        await kpi("TOTAL", [[100], ["สูง"]], [[50], [50]]),
        `#VALUE! "scores" must be a number, but holds "สูง".`,
      );
      assert.equal(
        await kpi("TOTAL", [[100], [100]], [[50], [null]]),
        `#VALUE! Item 2 of "weights" has no weight.`,
      );
      assert.equal(
        await kpi("TOTAL", [[100]], [[50], [50]]),
        `#VALUE! "scores" has 1 cells but "weights" has 2.`,
      );
      assert.equal(await kpi("TOTAL", [[null]], [[null]]), "–");
      assert.equal(await kpi("TOTAL", [[100], ["–"]], [[50], ["–"]]), 50);
    });
  });

  describe("GRADE", () => {
    it("names the band", async () => {
      assert.equal(await kpi("GRADE", 100), "ดีมาก");
      assert.equal(await kpi("GRADE", 84.995), "ดีมาก");
      assert.equal(await kpi("GRADE", 84.99, null, "en"), "Good");
      const bands = [
        [0, "C"],
        [null, null],
        [80, "A"],
        ["๖๑", "B"],
      ];
      assert.equal(await kpi("GRADE", 61, bands), "B");
      assert.equal(await kpi("GRADE", 60.99, bands), "C");
    });

    it("refuses bands it cannot use", async () => {
      assert.equal(
        await kpi("GRADE", 61, [[80], [60]]),
        `#VALUE! "bands" must have two columns, lower limit and name, but has 1.`,
      );
      assert.equal(await kpi("GRADE", 61, [[80, ""]]), `#VALUE! The band from 80 in "bands" has no name.`);
      assert.equal(await kpi("GRADE", 61, [["-", "A"]]), `#VALUE! "bands" must be a number, but holds "-".`);
      assert.equal(
        await kpi("GRADE", 61, [
          [80, "A"],
          [80, "B"],
        ]),
        `#VALUE! "bands" has two bands from 80.`,
      );
      assert.equal(await kpi("GRADE", null), "–");
    });
  });

  describe("OPERATINGTARGET", () => {
    const planned = [[116, 350, 5730, 2449]];
    const results = [[271, 605, 2255, 9068]];

    it("is one quarter's", async () => {
      assert.deepEqual(await kpi("OPERATINGTARGET", planned, results, 1), [[116]]);
      assert.deepEqual(await kpi("OPERATINGTARGET", planned, results, 3), [[5320]]);
      assert.deepEqual(await kpi("OPERATINGTARGET", planned, results, "๔"), [[5514]]);
    });

    it("or all four, in the direction of the planned targets", async () => {
      assert.deepEqual(await kpi("OPERATINGTARGET", planned, results), [[116, 195, 5320, 5514]]);
      const column = planned[0]?.map((target) => [target]);
      assert.deepEqual(await kpi("OPERATINGTARGET", column, results), [[116], [195], [5320], [5514]]);
    });

    it("is a dash before the first planned target", async () => {
      const late = [[null, "-", 50, 50]];
      assert.deepEqual(await kpi("OPERATINGTARGET", late, [[20, 10, "", ""]]), [["–", "–", 20, 70]]);
      assert.deepEqual(await kpi("OPERATINGTARGET", late, [[20, 10, "", ""]], 2), [["–"]]);
    });

    it("wants four cells each and a quarter", async () => {
      assert.equal(
        await kpi("OPERATINGTARGET", [[1, 2, 3]], results),
        `#VALUE! "planned" must be four cells in a row or a column, one a quarter, but is 1 × 3.`,
      );
      assert.equal(
        await kpi("OPERATINGTARGET", planned, [
          [1, 2],
          [3, 4],
        ]),
        `#VALUE! "results" must be four cells in a row or a column, one a quarter, but is 2 × 2.`,
      );
      for (const quarter of [0, 5, 1.5, -1])
        assert.equal(
          await kpi("OPERATINGTARGET", planned, results, quarter),
          `#VALUE! "quarter" must be a whole number from 1 to 4, but is ${quarter}.`,
        );
      assert.equal(
        await kpi("OPERATINGTARGET", planned, [["?", 1, 1, 1]]),
        `#VALUE! "results" must be a number, but holds "?".`,
      );
    });
  });

  describe("REQUIRED", () => {
    it("is the inverse of SCORE", async () => {
      assert.equal(await kpi("REQUIRED", 62.5, 518, 600, 682), 559);
      assert.equal(await kpi("REQUIRED", 87.5, 500, 400, 300), 350);
      assert.equal(await kpi("REQUIRED", 60, "–", 416, 553), 416);
    });

    it("says where there is none", async () => {
      assert.equal(
        await kpi("REQUIRED", 90, 518, 600, null),
        `#VALUE! "score" is 90, which no result earns with these targets.`,
      );
      assert.equal(
        await kpi("REQUIRED", 0, 518, 600, 682),
        `#VALUE! "score" is 0, which every result earns.`,
      );
      assert.equal(await kpi("REQUIRED", null, 518, 600, 682), "–");
      assert.equal(
        await kpi("REQUIRED", 101, 518, 600, 682),
        `#VALUE! "score" must be from 0 to 100, but is 101.`,
      );
      assert.match(String(await kpi("REQUIRED", 60, 600, 518, 682)), /^#VALUE! .* 600, 518, 682\.$/);
    });
  });

  describe("GROWTH", () => {
    it("is a fraction", async () => {
      assert.equal(await kpi("GROWTH", "(3.1)", 67.3), -1.0461);
      assert.equal(await kpi("GROWTH", 5, 0), "#DIV/0!");
      assert.equal(await kpi("GROWTH", 5, "-"), "–");
    });
  });

  describe("PARSE", () => {
    it("takes a cell apart", async () => {
      assert.equal(await kpi("PARSE", CELL, "target"), 4541);
      assert.equal(await kpi("PARSE", CELL, "operating"), 4238);
      assert.equal(await kpi("PARSE", CELL, "result"), 1709);
      assert.equal(await kpi("PARSE", CELL, "percent"), 40.33);
      assert.equal(await kpi("PARSE", CELL, "unit"), "ครัวเรือน");
      assert.equal(await kpi("PARSE", CELL, "polarity"), "higher");
      assert.equal(await kpi("PARSE", "ไม่เกินร้อยละ 32 (ผล ร้อยละ 5.10)", "polarity"), "lower");
    });

    it("takes a number for its own target", async () => {
      assert.equal(await kpi("PARSE", 0.96, "target"), 0.96);
      assert.equal(await kpi("PARSE", 0.96, "result"), "–");
    });

    it("finds the figure of a cell however it is written", async () => {
      assert.equal(await kpi("PARSE", "๑,๒๓๔.๕๐"), 1234.5);
      assert.equal(await kpi("PARSE", "(3.1)"), -3.1);
      assert.equal(await kpi("PARSE", "700 ตำบล", "value"), 700);
      assert.equal(await kpi("PARSE", "ไม่เกินร้อยละ 32"), 32);
      assert.equal(await kpi("PARSE", "ผล 27,353 ครัวเรือน"), 27353);
      assert.equal(await kpi("PARSE", "อยู่ในช่วง 80-120"), "80–120");
      assert.equal(await kpi("PARSE", "1,200-1,500"), 1200);
      assert.equal(await kpi("PARSE", 700), 700);
      assert.equal(await kpi("PARSE", null), "–");
    });

    it("says what is not there", async () => {
      assert.equal(await kpi("PARSE", "-", "target"), "–");
      assert.equal(await kpi("PARSE", null, "polarity"), "–");
      assert.equal(await kpi("PARSE", CELL, "minimum"), "–");
      assert.equal(
        await kpi("PARSE", "ดำเนินการต่อเนื่อง", "target"),
        `#VALUE! "text" should state target, but says "ดำเนินการต่อเนื่อง".`,
      );
      assert.match(
        String(await kpi("PARSE", CELL, "goal")),
        /^#VALUE! "part" must be one of value, target, .* holds "goal"\.$/,
      );
      assert.equal(
        await kpi("PARSE", true, "target"),
        `#VALUE! "text" must be text or a number, but holds TRUE.`,
      );
    });
  });
});
