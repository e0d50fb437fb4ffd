// `npm run rules`: every rule the tests hold, as sentences, folder by folder, for people of the practice to
// read and argue with. `npm run rules -- mi/src/simulated-peer` prints one folder.
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const asked = process.argv.slice(2).map((path) => path.replace(/\/$/, ''));
const title =
  /\b(describe|suite|test|it)(?:\.\w+)?\(\s*(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`)/g;
// Tables of tests name their sentences in a `title` column.
const row = /^\s*(?:\{\s*)?title: (?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"),/gm;

const files = globSync('{mi,server,web,course,training,house,journeys}/**/*.test.{ts,tsx}', {
  cwd: root,
  exclude: (name) => name === 'node_modules' || name === 'dist',
}).filter((file) => asked.length === 0 || asked.some((path) => file === path || file.startsWith(`${path}/`)));

const folders = Map.groupBy(files.sort(), dirname);
let count = 0;
for (const [folder, inFolder] of folders) {
  console.log(`\n${folder}`);
  for (const file of inFolder) {
    const text = readFileSync(join(root, file), 'utf8');
    const found = [...text.matchAll(title), ...text.matchAll(row)].sort((a, b) => a.index - b.index);
    for (const match of found) {
      const isHeading = match[1] === 'describe' || match[1] === 'suite';
      const words = match.slice(match[0].includes('title:') ? 1 : 2).find((part) => part !== undefined) ?? '';
      // A sentence made at run time has holes; what fills them stands in the test.
      const sentence = words
        .replace(/\$\{[^}]*\}/g, '…')
        .replace(/\\(['"`])/g, '$1')
        .trim();
      if (sentence === '' || sentence === '…') continue;
      if (!isHeading) count += 1;
      console.log(isHeading ? `  ${sentence}` : `    - ${sentence}`);
    }
  }
}
console.log(`\n${count} sentences in ${files.length} files`);
