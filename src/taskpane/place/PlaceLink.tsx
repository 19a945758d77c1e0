import { Link, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Place } from "../../workbook/place";
import { addressOf, type CellRef } from "../../workbook/cell-ref";
import { usePane } from "../pane-context";
import { useWords } from "../words";

const useStyles = makeStyles({
  // Forced colours take a button's, too, which is that of the text around it.
  link: {
    // A button has lines of its own height, in which Thai and Latin ones differ.
    lineHeight: "inherit",
    "@media (forced-colors: active)": { color: "LinkText" },
  },
});

interface Props {
  place: Place;
  /** Among other words it is underlined: its colour alone would not tell. */
  inSentence?: boolean;
  /** What stands there, instead of the place's name. */
  children?: ReactNode;
}

/** A place in the workbook, a click away. */
export function PlaceLink({ place, inSentence = false, children }: Props) {
  const words = useWords();
  const { open } = usePane();
  const name = nameOf(place);
  return (
    <Link
      as="button"
      inline={inSentence}
      className={useStyles().link}
      onClick={() => open(place)}
      {...(children === undefined
        ? { "aria-label": words.openPlace(name) }
        : { title: words.openPlace(name) })}
    >
      {children ?? name}
    </Link>
  );
}

export const placeOf = (cell: CellRef): Place => ({ sheet: cell.sheet, address: addressOf(cell) });

/** As the user writes it: the sheet alone, or `sheet!B5`. */
export function nameOf({ sheet, address }: Place): string {
  return address ? `${sheet}!${address}` : sheet;
}
