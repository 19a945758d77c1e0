import assert from "node:assert/strict";
import { inSection, nameOfPlan } from "../../src/taskpane/numbered";

describe("a plan in a list of all plans", () => {
  it("is named by its number and title, and by its section where it stands in one", () => {
    assert.equal(nameOfPlan({ section: null, id: "2", title: "อบรม" }), "2 อบรม");
    assert.equal(nameOfPlan({ section: "ขอนแก่น", id: "2", title: "อบรม" }), "ขอนแก่น · 2 อบรม");
    assert.equal(nameOfPlan({ section: "ขอนแก่น", id: "", title: "อบรม" }), "ขอนแก่น · อบรม");
  });

  it("has its section before its title in a row that is copied", () => {
    assert.equal(inSection({ section: "ขอนแก่น" }, "อบรม"), "ขอนแก่น · อบรม");
    assert.equal(inSection({ section: null }, "อบรม"), "อบรม");
  });
});
