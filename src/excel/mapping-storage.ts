/**
 * The mapping is kept in the workbook's own settings (ExcelApi 1.4): it travels with the file, and no sheet shows it.
 * As text, because Excel changes some values that are stored as objects.
 */
import type { Mapping } from "../workbook/mapping/mapping";
import { parseMapping, type ParsedMapping } from "../workbook/mapping/parse-mapping";

export const MAPPING_KEY = "KpiScorecard.Mapping";

/** Asks for the stored mapping with the next sync; what is returned reads it then, null where there is none. */
export function loadMapping(context: Excel.RequestContext): () => ParsedMapping | null {
  const setting = context.workbook.settings.getItemOrNullObject(MAPPING_KEY);
  setting.load("value");
  // The caller syncs in between, with what else it loads.
  /* eslint-disable office-addins/call-sync-before-read, office-addins/call-sync-after-load */
  return () => (setting.isNullObject ? null : parseMapping(String(setting.value)));
  /* eslint-enable office-addins/call-sync-before-read, office-addins/call-sync-after-load */
}

/** Stores the mapping with the next sync, in the place of the one before. */
export function storeMapping(context: Excel.RequestContext, mapping: Mapping): void {
  context.workbook.settings.add(MAPPING_KEY, JSON.stringify(mapping));
}

/** Stores the mapping in the open workbook; null forgets it. */
export async function saveMapping(mapping: Mapping | null): Promise<void> {
  await Excel.run(async (context) => {
    if (mapping) storeMapping(context, mapping);
    else {
      const setting = context.workbook.settings.getItemOrNullObject(MAPPING_KEY);
      setting.load("key");
      await context.sync();
      if (!setting.isNullObject) setting.delete();
    }
    await context.sync();
  });
}
