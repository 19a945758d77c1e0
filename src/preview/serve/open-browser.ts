/** Opens the address in the user's browser, where there is one. */
import { spawn } from "node:child_process";

const OPENERS: Partial<Record<NodeJS.Platform, [string, ...string[]]>> = {
  darwin: ["open"],
  // The first argument of `start` is a title.
  win32: ["cmd", "/c", "start", ""],
};

export function openBrowser(address: string): void {
  const [command, ...args] = OPENERS[process.platform] ?? ["xdg-open"];
  const opener = spawn(command, [...args, address], { stdio: "ignore", detached: true });
  // The address is on the screen; without a browser here, another may be used.
  opener.on("error", () => {});
  opener.unref();
}
