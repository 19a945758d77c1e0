/** `Office` as Excel gives it to an add-in: what is asked before and besides the batches. */

export interface OfficeTheme {
  isDarkTheme: boolean;
  bodyBackgroundColor: string;
  bodyForegroundColor: string;
  controlBackgroundColor: string;
  controlForegroundColor: string;
}

/** Which API sets the host claims: "1.17" is Office 2024. */
export interface OfficeOptions {
  excelApi?: string;
  displayLanguage?: string;
  officeTheme?: OfficeTheme;
  /** What happens when the add-in asks for its pane. */
  showPane?: () => void;
}

interface CommandEvent {
  completed: () => void;
}

export function createOffice(options: OfficeOptions = {}) {
  const { excelApi = "1.17", displayLanguage = "th-TH", officeTheme, showPane } = options;
  const [major = 1, minor = 0] = excelApi.split(".").map(Number);
  const supported = (set: string, version = "1.1"): boolean => {
    if (set !== "ExcelApi")
      return ["SharedRuntime", "CustomFunctionsRuntime", "DelayForCellEdit"].includes(set);
    const [wantedMajor = 1, wantedMinor = 0] = version.split(".").map(Number);
    return wantedMajor < major || (wantedMajor === major && wantedMinor <= minor);
  };
  const info = { host: "Excel", platform: "OfficeOnline" };
  const commands = new Map<string, (event: CommandEvent) => void>();
  const office = {
    context: {
      requirements: { isSetSupported: supported },
      displayLanguage,
      contentLanguage: displayLanguage,
      host: info.host,
      platform: info.platform,
      diagnostics: { ...info, version: "16.0" },
      ...(officeTheme && { officeTheme }),
    },
    HostType: { Excel: "Excel" },
    PlatformType: { OfficeOnline: "OfficeOnline", PC: "PC", Mac: "Mac" },
    VisibilityMode: { hidden: "Hidden", taskpane: "Taskpane" },
    actions: {
      associate: (name: string, command: (event: CommandEvent) => void) => void commands.set(name, command),
    },
    addin: {
      showAsTaskpane: () => Promise.resolve(showPane?.()),
      onVisibilityModeChanged: () => Promise.resolve(() => Promise.resolve()),
    },
    onReady: (callback?: (ready: typeof info) => unknown) =>
      Promise.resolve(info).then(async (ready) => {
        await callback?.(ready);
        return ready;
      }),
  };
  return {
    office,
    /** What a click on the ribbon's button does; ends when the command says so. */
    press: (name: string): Promise<void> =>
      new Promise((resolve, reject) => {
        const command = commands.get(name);
        if (command) command({ completed: resolve });
        else reject(new Error(`The add-in has no command ${name}.`));
      }),
  };
}
