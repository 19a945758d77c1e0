import { type RefObject, useEffect } from "react";

const STOPS = "h1, a[href], button, input:not(:disabled), select:not(:disabled)";

/**
 * What has the focus may go away with what it did: the button of a message that is dealt with, the way out of a run that
 * has ended. Left to itself the focus would start again at the top of the page; here it goes to what stands before.
 */
export function useKeptFocus(within: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const page = within.current;
    if (!page) return;
    let focused: Node | null = null;
    let next: HTMLElement | undefined;
    const follow = ({ target }: FocusEvent): void => {
      focused = target instanceof Node ? target : null;
      next = undefined;
    };
    const leave = ({ relatedTarget }: FocusEvent): void =>
      queueMicrotask(() => {
        // Gone from the page it is not left, but taken away. A dialog gives it back.
        if (!relatedTarget && focused?.isConnected) focused = null;
      });
    const removals = new MutationObserver((records) => {
      const removal =
        focused &&
        records.find(({ removedNodes }) => [...removedNodes].some((node) => node.contains(focused)));
      if (removal && page.contains(removal.target)) next = stopBefore(removal, page);
      // Nothing has it, in a window that is worked in: whoever types into a cell is left alone.
      if (document.activeElement === document.body && document.hasFocus()) next?.focus();
    });
    page.addEventListener("focusin", follow);
    page.addEventListener("focusout", leave);
    // A dialog stands outside of the page.
    removals.observe(document.body, { childList: true, subtree: true });
    return () => {
      page.removeEventListener("focusin", follow);
      page.removeEventListener("focusout", leave);
      removals.disconnect();
    };
  }, [within]);
}

/** The nearest thing that takes the focus before the place where something was removed; else the screen's heading. */
function stopBefore({ target, previousSibling }: MutationRecord, page: HTMLElement): HTMLElement | undefined {
  const before = previousSibling?.isConnected ? previousSibling : null;
  const stops = [...page.querySelectorAll<HTMLElement>(STOPS)].filter(isShown);
  const isBefore = (stop: HTMLElement): boolean =>
    before?.contains(stop) === true ||
    (stop.compareDocumentPosition(before ?? target) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return stops.findLast(isBefore) ?? stops.find(({ tagName }) => tagName === "H1");
}

/** A screen that is out of sight keeps its content. */
const isShown = (element: HTMLElement): boolean => element.getClientRects().length > 0;
