import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Measured, row } from './measured/measured.ts';

/**
 * `npm run measure -- NAME`: runs one benchmark and writes docs/measured/NAME.md, with the day, the machine
 * in words, the command and the figures. Without a name it lists what there is.
 */
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, 'house/measured');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => name !== 'measured' && !name.includes('.'));
const name = process.argv[2] ?? '';

if (names.includes(name)) {
  const before = loadavg()[0] ?? 0;
  const { measure } = (await import(join(folder, `${name}.ts`))) as {
    measure: (root: string) => Promise<Measured>;
  };
  const page = written(await measure(root), before);
  const path = join(root, 'docs/measured', `${name}.md`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, page);
  console.log(`${page}\nWritten to docs/measured/${name}.md`);
} else {
  console.log(`npm run measure -- NAME, where NAME is one of: ${names.join(', ')}`);
  process.exitCode = name === '' ? 0 : 1;
}

/** The page: what, when, on what, how, and the figures. */
function written({ title, what, figures, notes = [] }: Measured, loadBefore: number): string {
  const model = cpus()[0]?.model.trim() ?? 'an unknown processor';
  const memory = Math.round(totalmem() / 1024 ** 3);
  return `${[
    `# ${title}`,
    '',
    ...what,
    '',
    `- measured on ${new Date().toISOString().slice(0, 10)} by \`npm run measure -- ${name}\``,
    `- machine: ${cpus().length} cores (${model}), ${memory} GiB of memory, ${type()} ${release().split('-')[0]}, Node ${process.versions.node}`,
    `- other work on the machine when it began: load ${loadBefore.toFixed(1)} on ${cpus().length} cores`,
    '',
    '| figure | median | least | most | runs |',
    '| --- | --- | --- | --- | --- |',
    ...figures.map(row),
    ...(notes.length > 0 ? ['', ...notes] : []),
  ].join('\n')}\n`;
}
