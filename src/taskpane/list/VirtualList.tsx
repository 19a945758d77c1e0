import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactNode, type Ref, useEffect, useRef, useState } from "react";
import { rowTop, visibleRows } from "./visible-rows";

const useStyles = makeStyles({
  list: { listStyleType: "none", position: "relative" },
  row: {
    paddingTop: "6px",
    paddingBottom: "6px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // Out of sight, where it would stand if all rows were there.
  apart: { position: "absolute", left: 0, right: 0 },
});

/** Shorter lists stand there whole: the browser's own search and "select all" find every row. */
const WHOLE = 60;

/** Beyond what is seen, so that the next rows are there when scrolling or tabbing gets to them. */
const MARGIN = 600;

const GUESSED_ROW_HEIGHT = 60;

interface Props<T> {
  items: readonly T[];
  children: (item: T, index: number) => ReactNode;
}

/** A list that scrolls with the page; of thousands of rows only those near what is seen are in the page. */
export function VirtualList<T>({ items, children }: Props<T>) {
  const styles = useStyles();
  if (items.length > WHOLE) return <WindowedList items={items}>{children}</WindowedList>;
  return (
    <ul className={styles.list}>
      {items.map((item, index) => (
        <li key={index} className={styles.row}>
          {children(item, index)}
        </li>
      ))}
    </ul>
  );
}

/** Written here: Fluent's virtualizer is an alpha, and others' scroll inside a box of their own or weigh 9 kB. */
function WindowedList<T>({ items, children }: Props<T>) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const view = useView(list);
  const { heights, measure } = useMeasuredRows();
  const [held, setHeld] = useState<number | null>(null);
  const { first, end, above, below } = visibleRows(
    items.length,
    heights,
    GUESSED_ROW_HEIGHT,
    view.top - MARGIN,
    view.bottom + MARGIN,
  );
  const isApart = (row: number): boolean => row < first || row >= end;
  const rowsOf = (from: number, to: number) =>
    items.slice(from, to).map((item, at) => ({ item, index: from + at }));
  // The row that the keyboard is in stays, with one on each side, however far the mouse scrolls: the next key goes on
  // from there. All in their order, so that React moves none: a row that is moved loses the focus.
  const from = held === null ? first : Math.max(0, held - 1);
  const to = held === null ? end : held + 2;
  const rows = [
    ...rowsOf(Math.min(from, first), Math.min(to, first)),
    ...rowsOf(first, end),
    ...rowsOf(Math.max(from, end), Math.max(to, end)),
  ];
  return (
    <ul
      ref={list}
      className={styles.list}
      style={{ paddingTop: above, paddingBottom: below }}
      onFocus={({ target }) => setHeld(indexOf(target))}
      // Where the focus goes to must still be there when it arrives.
      onBlur={({ relatedTarget }) => setHeld(indexOf(relatedTarget))}
    >
      {rows.map(({ item, index }) => (
        <li
          key={index}
          ref={measure}
          data-index={index}
          aria-posinset={index + 1}
          aria-setsize={items.length}
          className={mergeClasses(styles.row, isApart(index) && styles.apart)}
          {...(isApart(index) && { style: { top: rowTop(index, heights, GUESSED_ROW_HEIGHT) } })}
        >
          {children(item, index)}
        </li>
      ))}
    </ul>
  );
}

/** The number of the row that an element stands in; null outside of such a list. */
const indexOf = (element: Element | null): number | null => {
  const row = element?.closest("[data-index]");
  return row ? Number(row.getAttribute("data-index")) : null;
};

/** The part of the element that is seen, in pixels from its top. */
function useView(element: { current: HTMLElement | null }): { top: number; bottom: number } {
  const [view, setView] = useState({ top: 0, bottom: window.innerHeight });
  useEffect(() => {
    const follow = (): void => {
      const top = -(element.current?.getBoundingClientRect().top ?? 0);
      setView((before) => (before.top === top ? before : { top, bottom: top + window.innerHeight }));
    };
    follow();
    // What stands above the list may grow, too.
    const sizes = new ResizeObserver(follow);
    sizes.observe(document.body);
    window.addEventListener("scroll", follow, { passive: true });
    window.addEventListener("resize", follow);
    return () => {
      sizes.disconnect();
      window.removeEventListener("scroll", follow);
      window.removeEventListener("resize", follow);
    };
  }, [element]);
  return view;
}

/** The heights of the rows that are or were in the page; `measure` is a row's ref. */
function useMeasuredRows(): { heights: ReadonlyMap<number, number>; measure: Ref<HTMLLIElement> } {
  const [heights, setHeights] = useState<ReadonlyMap<number, number>>(new Map());
  const [observer] = useState(
    () =>
      new ResizeObserver((entries) =>
        setHeights((before) => {
          const after = new Map(before);
          for (const { target, borderBoxSize } of entries) {
            const height = borderBoxSize[0]?.blockSize ?? 0;
            // A hidden screen has no heights.
            if (height > 0) after.set(Number(target.getAttribute("data-index")), height);
          }
          return after;
        }),
      ),
  );
  const [measure] = useState(() => (row: HTMLLIElement) => {
    observer.observe(row);
    return () => observer.unobserve(row);
  });
  return { heights, measure };
}
