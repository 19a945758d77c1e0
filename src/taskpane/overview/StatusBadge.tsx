import { Badge, type BadgeProps } from "@fluentui/react-components";
import { Circle12Filled } from "@fluentui/react-icons/svg/circle";
import { Diamond12Filled } from "@fluentui/react-icons/svg/diamond";
import { Subtract12Filled } from "@fluentui/react-icons/svg/subtract";
import { Triangle12Filled } from "@fluentui/react-icons/svg/triangle";
import type { ReactElement } from "react";
import type { Status } from "../../kpi/status";
import { useWords } from "../words";

/** The generated sheets' shapes: told apart without colour. */
const LOOKS: Record<Status, { icon: ReactElement; color: NonNullable<BadgeProps["color"]> }> = {
  green: { icon: <Circle12Filled />, color: "success" },
  yellow: { icon: <Triangle12Filled />, color: "warning" },
  red: { icon: <Diamond12Filled />, color: "danger" },
  none: { icon: <Subtract12Filled />, color: "subtle" },
};

/** A traffic light with shape and word, and how many there are of it. */
export function StatusBadge({ status, count }: { status: Status; count?: number }) {
  const words = useWords();
  const { icon, color } = LOOKS[status];
  return (
    <Badge appearance="tint" size="large" color={color} icon={icon} data-status={status}>
      {words.status[status]}
      {count !== undefined && (
        <>
          &nbsp;<b>{words.figure(count)}</b>
        </>
      )}
    </Badge>
  );
}
