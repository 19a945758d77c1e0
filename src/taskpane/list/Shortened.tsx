import { Button, makeStyles } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
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
  const isShort = !whole && items.length > few;
  return (
    <>
      <VirtualList items={isShort ? items.slice(0, few) : items}>{children}</VirtualList>
      {isShort && (
        <Button size="small" appearance="subtle" className={styles.more} onClick={() => setWhole(true)}>
          {words.showAll(items.length)}
        </Button>
      )}
    </>
  );
}
