#!/usr/bin/env -S node --conditions=@wayfellow/source
// Plain JavaScript, so that a Node that is too old can still say so kindly.
import nodeModule from 'node:module';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `Wayfellow runs on Node 22.18 or newer, and this is ${process.versions.node}. “npm start” in its folder brings a newer one along.\n`,
  );
  process.exit(1);
}

// Called as `node wayfellow.js`, without the condition above: find the engine's source all the same.
if (!import.meta.resolve('@wayfellow/mi/behaviours').endsWith('.ts')) {
  nodeModule.registerHooks({
    resolve: (name, context, next) =>
      next(name, { ...context, conditions: [...context.conditions, '@wayfellow/source'] }),
  });
}

const { runCommand } = await import('../src/cli/wayfellow.ts');
const code = await runCommand(process.argv.slice(2));
if (code !== null) process.exitCode = code;
