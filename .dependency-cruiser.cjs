/** Circles between files and between folders: `npm run lint` refuses them. */
module.exports = {
  forbidden: [
    {
      name: "no-circle-between-files",
      comment:
        "Two files that need each other are one idea in two places: move what both need into a third file.",
      severity: "error",
      from: { path: "^src" },
      to: { circular: true },
    },
    {
      name: "no-circle-between-folders",
      comment:
        "Folders that need each other can neither be read nor tested alone: move what both need below them.",
      severity: "error",
      scope: "folder",
      from: { path: "^src" },
      to: { circular: true },
    },
    {
      name: "nothing-from-outside-src",
      comment: "The product stands alone: scripts and tests use src, never the other way round.",
      severity: "error",
      from: { path: "^src" },
      to: { path: "^(scripts|tests)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js"] },
  },
};
