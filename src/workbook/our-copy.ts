/**
 * A copy that the user made of one of our sheets: Excel copies no custom properties, so it bears no mark. It is theirs
 * and never written; but it repeats what is read elsewhere, and reading it would count every plan twice.
 */
import type { Grid } from "./grid";
import type { SheetWords } from "./words";

const TITLE_ROW = 0;
const MADE_ROW = 3;

/** Told by the title block: what the sheet is, and when it was made. */
export function isCopyOfOurs(
  { top, left, values }: Grid,
  languages: readonly Pick<SheetWords, "titles" | "generated">[],
): boolean {
  if (top !== 0 || left !== 0) return false;
  const [title, made] = [TITLE_ROW, MADE_ROW].map((row) => String(values[row]?.[0] ?? ""));
  return languages.some(
    ({ titles, generated }) =>
      Object.values<string>(titles).includes(title ?? "") && made?.startsWith(generated("").trim()),
  );
}
