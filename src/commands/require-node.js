// In plain JavaScript, so that the Node it refuses can read it: commands are TypeScript, which Node 20 cannot run.
if (!process.features.typescript) {
  console.error(
    `This command cannot run on Node ${process.versions.node}. “npm ci” brings the Node that it needs, ` +
      'unless it is told to leave out install scripts: run “npm ci” without --ignore-scripts, or install Node 24.',
  );
  process.exit(1);
}
