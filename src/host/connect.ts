/** Points Microsoft's client at a host: every `Excel.run` from here on is answered by it. */
import type { EventMessage } from "./events";
import type { Host } from "./host";

interface SessionOverride {
  _resolveRequestUrlAndHeaderInfo(): Promise<{ url: string; headers: Record<string, string> }>;
  _createRequestExecutorOrNull(): Pick<Host, "executeAsync">;
}

interface ClientLibrary {
  /** The client's own doors for the messages Office would send it. */
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  _testTriggerRichApiMessageEvent(message: EventMessage): void;
  SessionBase: { _overrideSession: SessionOverride | null };
}

export function connect(officeExtension: unknown, host: Pick<Host, "executeAsync" | "events">): void {
  const client = officeExtension as ClientLibrary;
  client._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  host.events.deliverTo((message) => client._testTriggerRichApiMessageEvent(message));
  client.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: "https://local.host/", headers: {} }),
    _createRequestExecutorOrNull: () => host,
  };
}
