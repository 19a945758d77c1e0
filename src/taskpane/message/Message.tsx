import { AnnounceProvider, MessageBar, type MessageBarProps, useAnnounce } from "@fluentui/react-components";
import { useMemo, useRef } from "react";

/**
 * A bar that says what happened, to screen readers once: Fluent's own would say it again whenever the screen it stands
 * on is brought back into sight.
 */
export function Message(props: MessageBarProps) {
  const { announce } = useAnnounce();
  // Kept while the screen is out of sight, and gone with the message.
  const said = useRef<string | null>(null);
  const once = useMemo(
    () => ({
      announce(...[text, options]: Parameters<typeof announce>) {
        if (said.current === text) return;
        said.current = text;
        announce(text, options);
      },
    }),
    [announce],
  );
  return (
    <AnnounceProvider value={once}>
      <MessageBar layout="multiline" {...props} />
    </AnnounceProvider>
  );
}
