/**
 * The way back from a run: Excel's own undo ends where sheets are copied and deleted. Sheets that were written again
 * are filled from the copies that the run left, those that it added are taken away.
 */
import type { WayBack } from "../workbook/generation";
import type { Language } from "../workbook/settings";
import { backUp, fillFromBackup, type Rewrite, rewritesOf } from "./back-up";
import { deleteCopy } from "./delete-copy";
import { type HiddenRowsOf, hiddenRowsOf } from "./hidden-rows";
import { pagesOf, putBackLooks } from "./put-back-looks";
import { type OwnedSheet, readSheets, type WorkbookContents } from "./read-sheets";
import { requireUnprotected } from "./require-unprotected";
import { restore } from "./restore-sheets";
import { NO_CHARTS, putBackCharts } from "./sheet-charts";
import { userFacingError } from "./user-facing-error";
import { WriteFailure, writeFailureForUser } from "./write-failure";
import type { Written } from "./write-sheets";

interface Run extends Pick<Written, "rewrites" | "added" | "hidden"> {
  before: WorkbookContents;
}

/** Fills each sheet from what was kept of it, and keeps what is there now until all are filled. */
async function fillAll({ rewrites, hidden }: Run, now: WorkbookContents): Promise<Rewrite[]> {
  const is: { rewrites: Rewrite[]; hidden: HiddenRowsOf } = { rewrites: [], hidden: new Map() };
  try {
    await Excel.run(async (context) => {
      const plans = rewrites.map(({ plan }) => ({ ...plan, kept: null }));
      is.hidden = await hiddenRowsOf(context, now.owned);
      is.rewrites = await rewritesOf(context, plans, now);
      backUp(context, is.rewrites);
      for (const { owned, backup } of rewrites) {
        const copy = context.workbook.worksheets.getItem(backup.name);
        copy.load("id");
        // A batch a sheet, as where a failure is put right: `restore` below undoes however many were done.
        // eslint-disable-next-line office-addins/no-context-sync-in-loop
        await context.sync();
        await fillFromBackup(context, owned, copy.id, backup, hidden.get(owned.id) ?? null);
      }
    });
  } catch (cause) {
    throw new WriteFailure(cause, await restore(now, [], { ...is, last: null }));
  }
  return is.rewrites;
}

/** Those of them that are still there. */
const deleteSheets = (added: readonly string[], copies: readonly string[]): Promise<void> =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheets = [...added, ...copies].map((name) => worksheets.getItemOrNullObject(name));
    for (const sheet of sheets) sheet.load("name");
    await context.sync();
    for (const sheet of sheets) {
      if (sheet.isNullObject) continue;
      if (copies.includes(sheet.name)) deleteCopy(sheet);
      else sheet.delete();
    }
    await context.sync();
  });

const isThere = ({ ids }: WorkbookContents, { id }: OwnedSheet): boolean => ids.has(id);

const again = <T>(attempt: () => Promise<T>): Promise<T> => attempt().catch(attempt);

async function putBack(run: Run, language: Language): Promise<void> {
  const { rewrites, added, before } = run;
  const now = await Excel.run((context) => readSheets(context, "write"));
  requireUnprotected(
    now,
    rewrites.map(({ plan }) => plan),
    language,
  );
  const copiesThere = rewrites.every(
    ({ owned, backup }) => isThere(now, owned) && now.names.includes(backup.name),
  );
  if (!copiesThere) throw userFacingError(language, "wayBackGone");

  const kept = rewrites.length > 0 ? await fillAll(run, now) : [];
  const addedThen = now.owned
    .filter((owned) => !isThere(before, owned) && added.some(({ role }) => role === owned.role))
    .map(({ name }) => name);
  // From here on it goes forward, at a second attempt where the first stopped half-way.
  // Cells alone were kept of a large sheet: its page stays as the run left it.
  const whole = rewrites.flatMap(({ backup }) => (backup.isWhole ? [backup.name] : []));
  const pages = await again(() => pagesOf(whole)).catch(() => []);
  const copies = [...rewrites, ...kept].map(({ backup }) => backup.name);
  await again(() => deleteSheets(addedThen, copies));
  const sheets = rewrites.map(({ plan, owned, backup }) => ({
    name: owned.name,
    rows: plan.cells.length,
    columns: plan.columnWidths.length,
    page: pages[whole.indexOf(backup.name)] ?? null,
  }));
  // How the sheets are printed, and rows as high as they were, are only nice.
  await again(() => putBackLooks(sheets)).catch(() => {});
  await putBackCharts(
    rewrites.map(({ owned }) => ({
      plan: { name: owned.name, charts: owned.charts },
      before: kept.find((each) => each.owned.id === owned.id)?.charts ?? NO_CHARTS,
    })),
    now.normalFontSize,
  );
}

export const wayBackFrom =
  (run: Run, language: Language): WayBack =>
  async () => {
    try {
      await putBack(run, language);
    } catch (error) {
      throw writeFailureForUser(language, error);
    }
  };

/** Takes away copies that an earlier session left: the way back ended when the workbook was closed. */
export async function forgetWayBack(): Promise<void> {
  await Excel.run(async (context) => {
    const { leftCopies } = await readSheets(context, "write");
    for (const id of leftCopies) deleteCopy(context.workbook.worksheets.getItem(id));
    if (leftCopies.length > 0) await context.sync();
  });
}
