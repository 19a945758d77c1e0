import { type Dispatch, type SetStateAction, useEffect, useState } from "react";

/**
 * State that outlives the page: Excel unloads a closed pane where there is no shared runtime, and reloads one that hung.
 * Nothing is stored until it differs from what it was at first.
 *
 * @param storage `sessionStorage` for what belongs to this workbook's window, `localStorage` for a lasting preference
 * @param choices what the value can be: an older version may have stored something else
 */
export function useRemembered<T extends string>(
  storage: "sessionStorage" | "localStorage",
  key: string,
  choices: readonly T[],
  initial: () => T,
): [T, Dispatch<SetStateAction<T>>] {
  const [first] = useState(() => {
    const stored = access(() => window[storage].getItem(key));
    return choices.find((choice) => choice === stored) ?? initial();
  });
  const [value, setValue] = useState<T>(first);
  useEffect(() => {
    access(() => {
      if (value !== first || window[storage].getItem(key) !== null) window[storage].setItem(key, value);
    });
  }, [storage, key, first, value]);
  return [value, setValue];
}

/** Browsers that block other sites' storage refuse it to an add-in in Excel on the web: then nothing is remembered. */
function access<R>(use: () => R): R | null {
  try {
    return use();
  } catch {
    return null;
  }
}
