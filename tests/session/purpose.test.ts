import assert from "node:assert/strict";
import { type Choice, wantedFor } from "../../src/session/purpose";
import type { SurveyedSheet } from "../../src/workbook/survey";

const choice: Choice = { language: "th", formulas: "live", roles: null };

const sheet = (role: SurveyedSheet["role"], writtenAs: SurveyedSheet["writtenAs"] = null): SurveyedSheet => ({
  id: role,
  name: role,
  role,
  writtenAs,
  grid: null,
});
const english = { language: "en", formulas: "live", readyToSend: false } as const;

describe("what a run is for", () => {
  it("writes what was chosen", () => {
    assert.deepEqual(wantedFor("chosen", { ...choice, roles: ["summary"] }, [sheet("rules", english)]), {
      language: "th",
      formulas: "live",
      roles: ["summary"],
    });
  });

  it("makes the sheets that are there ready to send, in their own language", () => {
    assert.deepEqual(wantedFor("send", choice, [sheet("summary", english), sheet("rules", english)]), {
      language: "en",
      formulas: "native",
      roles: ["summary", "rules"],
      readyToSend: true,
    });
  });

  it("sends plain figures where those were chosen, and all sheets where none is there", () => {
    assert.deepEqual(wantedFor("send", { ...choice, formulas: "values" }, []), {
      language: "th",
      formulas: "values",
      readyToSend: true,
    });
  });

  it("brings them back to formulas that follow the figures", () => {
    const sent = { language: "en", formulas: "native", readyToSend: true } as const;
    assert.deepEqual(wantedFor("live", { ...choice, formulas: "values" }, [sheet("summary", sent)]), {
      language: "en",
      formulas: "live",
      roles: ["summary"],
    });
  });

  it("writes the sheets that are there again as they are, for rules that have changed", () => {
    const native = { language: "en", formulas: "native", readyToSend: true } as const;
    assert.deepEqual(wantedFor("again", choice, [sheet("summary", native), sheet("rules", native)]), {
      language: "en",
      formulas: "native",
      roles: ["summary", "rules"],
      readyToSend: true,
    });
  });
});
