import { Button } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { useWords } from "../words";

interface Props<T> {
  items: readonly T[];
  /** How many at first, and how many more at a time: thousands of rows at once would hold up the pane. */
  step: number;
  children: (item: T, index: number) => ReactNode;
}

/** The first items of a list, and the rest on demand. */
export function Shortened<T>({ items, step, children }: Props<T>) {
  const words = useWords();
  const [shown, setShown] = useState(step);
  const left = items.length - shown;
  return (
    <>
      <ul className="pane-rows">{items.slice(0, shown).map(children)}</ul>
      {left > 0 && (
        <Button
          size="small"
          appearance="subtle"
          className="pane-start"
          onClick={() => setShown(shown + step * 5)}
        >
          {words.more(left)}
        </Button>
      )}
    </>
  );
}
