import { MessageBarBody } from "@fluentui/react-components";
import type { Place } from "../../workbook/place";
import { nameOf } from "../place/PlaceLink";
import { useWords } from "../words";
import { Message } from "./Message";

/** A link that led nowhere: the sheet went after it was read. */
export function PlaceGone({ place }: { place: Place }) {
  const words = useWords();
  return (
    <Message intent="warning">
      <MessageBarBody>{words.placeGone(nameOf(place))}</MessageBarBody>
    </Message>
  );
}
