import { Badge, type BadgeProps } from "@fluentui/react-components";
import type { Severity } from "../../workbook/finding";
import { useWords } from "../words";

const COLORS: Record<Severity, NonNullable<BadgeProps["color"]>> = {
  error: "danger",
  warning: "warning",
  rounding: "subtle",
};

/** How grave a finding is. */
export function SeverityBadge({ severity }: { severity: Severity }) {
  const words = useWords();
  return (
    <Badge appearance="tint" size="large" color={COLORS[severity]}>
      {words.severity[severity]}
    </Badge>
  );
}
