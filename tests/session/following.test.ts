import assert from "node:assert/strict";
import { setTimeout as wait } from "node:timers/promises";
import type { Outcome } from "../../src/workbook/generation";
import type { Survey } from "../../src/workbook/survey";
import { UserFacingError } from "../../src/excel/user-facing-error";
import type { OpenWorkbook } from "../../src/session/open-workbook";
import type { Selection } from "../../src/session/selection";
import { createSession } from "../../src/session/session";
import { workbookThat } from "./support/workbook";

/** Longer than the session waits for more changes. */
const A_WHILE = 350;

/** A workbook whose every reading is another, with a rules sheet and a summary of the add-in's. */
function followed(does: Partial<OpenWorkbook> = {}) {
  let readings = 0;
  const heard: {
    changed: (sheet: string, byUser?: boolean, address?: string) => void;
    selected: (selection: Selection) => void;
    ended: boolean;
  } = { changed: () => {}, selected: () => {}, ended: false };
  /** What each reading was told of; null where it was to read all. */
  const told: (readonly string[] | null)[] = [];
  const session = createSession(
    workbookThat({
      read: async (_, __, changes) => {
        readings += 1;
        told.push(changes && changes.map(({ worksheetId, address }) => `${worksheetId}!${address}`));
        const owned = [
          { id: "s", name: "KPI Summary", role: "summary" },
          { id: "r", name: "KPI Rules", role: "rules" },
        ];
        return { owned, organisation: `reading ${readings}` } as unknown as Survey;
      },
      watch: async (changed, selected) => {
        heard.changed = (worksheetId, byUser = false, address) =>
          changed({ worksheetId, byUser, address: address ?? null });
        heard.selected = selected;
        return () => void (heard.ended = true);
      },
      ...does,
    }),
  );
  return { session, heard, told, readings: () => readings };
}

const saying = (organisation: string): Survey => ({ organisation, owned: [] }) as unknown as Survey;

const said = (session: ReturnType<typeof followed>["session"]) =>
  session.snapshot().view.survey?.organisation;

describe("following the workbook", () => {
  it("reads at once, and again soon after the user's cells change", async () => {
    const { session, heard } = followed();
    const stop = session.follow();
    await wait(0);
    assert.equal(said(session), "reading 1");
    heard.changed("plan");
    heard.changed("plan");
    await wait(A_WHILE);
    assert.equal(said(session), "reading 2");
    stop();
    await wait(0);
    assert.ok(heard.ended);
  });

  it("tells the reader which cells were typed into, all that were since the last reading", async () => {
    const { session, heard, told } = followed();
    const stop = session.follow();
    await wait(0);
    heard.changed("plan", true, "L7");
    heard.changed("plan", true, "L8:M8");
    await wait(A_WHILE);
    heard.changed("other", true, "A1");
    await wait(A_WHILE);
    assert.deepEqual(told, [null, ["plan!L7", "plan!L8:M8"], ["other!A1"]]);
    stop();
  });

  it("has all read where more than cells' contents has changed, before or after them", async () => {
    const { session, heard, told } = followed();
    const stop = session.follow();
    await wait(0);
    heard.changed("plan", true, "L7");
    heard.changed("plan", true);
    heard.changed("plan", true, "L8");
    await wait(A_WHILE);
    heard.changed("r", true, "B4");
    await wait(A_WHILE);
    assert.deepEqual(told, [null, null, null], "a rule changes every figure");
    stop();
  });

  it("reads the add-in's own sheets anew once one of them is looked at, if figures were typed since", async () => {
    const { session, heard, told } = followed();
    const stop = session.follow();
    await wait(0);
    heard.selected({ worksheetId: "s", address: "F11" });
    heard.selected({ worksheetId: "plan", address: "L7" });
    await wait(A_WHILE);
    assert.deepEqual(told, [null], "nothing was typed");
    heard.changed("plan", true, "L7");
    await wait(A_WHILE);
    heard.selected({ worksheetId: "s", address: "F11" });
    await wait(A_WHILE);
    heard.changed("plan", true, "L7");
    await wait(A_WHILE);
    assert.deepEqual(told, [null, ["plan!L7"], null, null], "while it is looked at, each time");
    stop();
  });

  it("hears of the rules, and not of the add-in's other sheets", async () => {
    const { session, heard, readings } = followed();
    const stop = session.follow();
    await wait(0);
    heard.changed("s");
    await wait(A_WHILE);
    assert.equal(readings(), 1);
    heard.changed("r");
    await wait(A_WHILE);
    assert.equal(readings(), 2);
    stop();
  });

  it("knows what the user has selected", async () => {
    const selections: ((selection: { worksheetId: string; address: string }) => void)[] = [];
    const { session } = followed({
      watch: async (_, selected) => {
        selections.push(selected);
        return () => {};
      },
    });
    assert.equal(session.snapshot().selection, null);
    const stop = session.follow();
    selections[0]?.({ worksheetId: "s", address: "F11" });
    assert.deepEqual(session.snapshot().selection, { worksheetId: "s", address: "F11" });
    stop();
  });

  it("offers the way back after a run, until the user changes a cell", async () => {
    const wayBack = async (): Promise<void> => {};
    const { session, heard } = followed({ generate: async () => ({ wayBack }) as unknown as Outcome });
    const stop = session.follow();
    await wait(0);
    await session.generate();
    assert.equal(session.snapshot().wayBack, wayBack);
    heard.changed("plan");
    assert.equal(session.snapshot().wayBack, wayBack, "what the add-in itself writes does not count");
    heard.changed("plan", true);
    assert.equal(session.snapshot().wayBack, null);
    stop();
  });

  it("goes the way back once, and says why where it cannot", async () => {
    let attempts = 0;
    const wayBack = async (): Promise<void> => {
      if (attempts++ === 0) throw new UserFacingError("A cell is being edited", "Leave it");
    };
    const { session } = followed({ generate: async () => ({ wayBack }) as unknown as Outcome });
    const stop = session.follow();
    await wait(0);
    await session.generate();
    assert.equal((await session.putBack()).failure?.title, "A cell is being edited");
    assert.equal(session.snapshot().run.state, "done");
    assert.equal((await session.putBack()).failure, null);
    assert.deepEqual([session.snapshot().run.state, session.snapshot().wayBack], ["idle", null]);
    await session.putBack();
    assert.equal(attempts, 2);
    stop();
  });

  it("offers none for a run that nobody followed: what was changed since is not known", async () => {
    const session = createSession(
      workbookThat({ generate: async () => ({ wayBack: async () => {} }) as unknown as Outcome }),
    );
    await session.generate();
    assert.equal(session.snapshot().wayBack, null);
  });

  it("leaves the workbook alone during a run, and reads what it has become", async () => {
    const { session, heard, readings } = followed({
      generate: async () => {
        heard.changed("plan");
        await session.refresh();
        await wait(A_WHILE);
        assert.equal(readings(), 1);
        return {} as Outcome;
      },
    });
    const stop = session.follow();
    await wait(0);
    await session.generate();
    await wait(A_WHILE);
    assert.equal(readings(), 2);
    stop();
  });

  it("keeps what was read before where it cannot be read anew, and says why", async () => {
    let broken = false;
    const { session } = followed({
      read: () =>
        broken
          ? Promise.reject(new UserFacingError("Excel cannot be reached", "Try again"))
          : Promise.resolve(saying("before")),
    });
    await session.refresh();
    broken = true;
    await session.refresh();
    assert.equal(said(session), "before");
    assert.equal(session.snapshot().view.failure?.title, "Excel cannot be reached");
    broken = false;
    await session.refresh();
    assert.equal(session.snapshot().view.failure, null);
  });

  it("is up to date when a change to the workbook is done, or says why it is not", async () => {
    const { session, readings } = followed({
      saveMapping: async () => {},
      saveRules: () => Promise.reject(new UserFacingError("Protected", "Unprotect it")),
    });
    assert.equal((await session.saveMapping(null)).failure, null);
    assert.equal(readings(), 1);
    const { failure } = await session.saveRules({ organisation: "", settings: {} as Survey["settings"] });
    assert.equal(failure?.title, "Protected");
    assert.equal(readings(), 1);
  });

  it("shows the later of two readings, whichever is answered first", async () => {
    const answers: ((survey: Survey) => void)[] = [];
    const session = createSession(
      workbookThat({ read: () => new Promise((answer) => answers.push(answer)) }),
    );
    const both = [session.refresh(), session.refresh()];
    answers[1]?.(saying("later"));
    answers[0]?.(saying("earlier"));
    await Promise.all(both);
    assert.equal(said(session), "later");
  });
});
