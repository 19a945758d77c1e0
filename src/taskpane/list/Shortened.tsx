import { Button, makeStyles } from "@fluentui/react-components";
import { type ReactNode, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { Stack } from "../layout/Stack";
import { useWords } from "../words";
import { VirtualList } from "./VirtualList";

const useStyles = makeStyles({ more: { alignSelf: "flex-start" } });

interface Props<T> {
  items: readonly T[];
  /** How many at first. */
  few: number;
  children: (item: T, index: number) => ReactNode;
}

/** The first items of a list, and all of them on demand. */
export function Shortened<T>({ items, few, children }: Props<T>) {
  const words = useWords();
  const styles = useStyles();
  const [whole, setWhole] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const isShort = !whole && items.length > few;

  /** The focus goes on to the first row that was not there: the button goes away. */
  function showWhole(): void {
    flushSync(() => setWhole(true));
    list.current
      ?.querySelectorAll("li")
      [few]?.querySelector<HTMLElement>("a, button, input, select")
      ?.focus();
  }

  return (
    <Stack>
      <div ref={list}>
        <VirtualList items={isShort ? items.slice(0, few) : items}>{children}</VirtualList>
      </div>
      {isShort && (
        <Button size="small" className={styles.more} onClick={showWhole}>
          {words.showAll(items.length)}
        </Button>
      )}
    </Stack>
  );
}
