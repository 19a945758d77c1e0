/** Points Microsoft's client at a host: every `Excel.run` from here on is answered by it. */
import type { Host } from "./host";

interface SessionOverride {
  _resolveRequestUrlAndHeaderInfo(): Promise<{ url: string; headers: Record<string, string> }>;
  _createRequestExecutorOrNull(): Pick<Host, "executeAsync">;
}

interface ClientLibrary {
  SessionBase: { _overrideSession: SessionOverride | null };
}

export function connect(officeExtension: unknown, host: Pick<Host, "executeAsync">): void {
  (officeExtension as ClientLibrary).SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: "https://local.host/", headers: {} }),
    _createRequestExecutorOrNull: () => host,
  };
}
