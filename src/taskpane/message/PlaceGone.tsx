import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { Place } from "../../workbook/place";
import { nameOf } from "../place/PlaceLink";
import { useWords } from "../words";

/** A link that led nowhere: the sheet went after it was read. */
export function PlaceGone({ place }: { place: Place }) {
  const words = useWords();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{words.placeGone(nameOf(place))}</MessageBarBody>
    </MessageBar>
  );
}
